"""A text to its words and the phrases in it, with tables that stay small however long a process lives.

The same words come again in ad after ad. A text is cut at its spaces, and what a chunk consists of is looked
up; spaCy's tokenizer cuts a chunk that is met for the first time. A service reads for months, and each ad
brings new words, so the tables are made anew before they grow too large, and only what comes again is kept.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from jobboard.core.text import fold
from jobboard.extract.facts import STEMS
from jobboard.extract.facts.presence import Presence
from jobboard.extract.finder import Finder, Match
from jobboard.extract.language import tally
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.phrases import Phrases
from jobboard.extract.senses import Senses
from jobboard.extract.shapes import SPACED, shape
from jobboard.extract.tokens import Cutter
from jobboard.extract.words import Tokens, Word

_SIZE: Final = 60_000  # chunks before a fresh start: some 1,500 varied ads
# Of white space a single " " parts two chunks; the rest of a longer run is a token of its own, in which this
# stands for " " (white space too, and never in a cleaned text).
_HELD: Final = "\x1f"


class Chunk:
    """What stands between two spaces: its words, itself folded, and what its letters tell.

    `stems` are those of the facts (see `facts.presence`), `tally` is that of the languages.
    """

    __slots__ = ("folded", "stems", "tally", "words")

    def __init__(self, words: tuple[Word, ...], folded: str, stems: frozenset[str]) -> None:
        self.words = words
        self.folded = folded
        self.stems = stems
        self.tally = tally(folded)


class Scan(NamedTuple):
    """The tokens of a text, its phrases in their order, and what its chunks tell together."""

    tokens: Tokens
    matches: list[Match]
    folded: str
    stems: frozenset[str]
    tally: int


class Scanner:
    """Scans texts. What it knows is compiled once."""

    def __init__(self, stems: Stems, phrases: Phrases, senses: Senses, size: int = _SIZE) -> None:
        self._cutter = Cutter(stems)
        self._finder = Finder(phrases.compile(), senses)
        self._stems = stems
        self._presence = Presence(STEMS)
        self._size = size
        self._chunks = self._fresh({})

    def scan(self, text: str) -> Scan:
        """Take apart a text that `clean.blank` has cleaned."""
        known = self._chunks  # kept for this text, whatever another thread does meanwhile
        if len(known) > self._size:
            known = self._chunks = self._fresh(known)
        text = _encodable(text)
        chunks = known.all_of(_split(text))
        words = [word for chunk in chunks for word in chunk.words]
        return Scan(
            Tokens(text, words),
            self._finder.find(words),
            " ".join([chunk.folded for chunk in chunks]),
            frozenset().union(*[chunk.stems for chunk in chunks]),
            sum([chunk.tally for chunk in chunks]),
        )

    def remembered(self) -> int:
        """How many different chunks of text are remembered."""
        return len(self._chunks) + len(self._chunks.before)

    def _fresh(self, before: Mapping[str, Chunk]) -> "Chunks":
        return Chunks(before, self._cutter, self._stems, self._finder, self._presence)


class Chunks(dict[str, Chunk]):
    """What is known of each chunk; the last word of one is a word before a space.

    `before`: those that this table follows. What is met again is taken over, the rest is forgotten with them.
    """

    def __init__(
        self,
        before: Mapping[str, Chunk],
        cutter: Cutter,
        stems: Stems,
        finder: Finder,
        presence: Presence,
    ) -> None:
        self.before = dict(before)
        self._cutter = cutter
        self._stems = stems
        self._finder = finder
        self._presence = presence
        # One object for all that are equal: there is less to keep, and for Python to look through.
        self._words: dict[tuple[str, int], Word] = {}
        self._stem_sets: dict[frozenset[str], frozenset[str]] = {}

    def all_of(self, texts: Sequence[str]) -> list[Chunk]:
        """What is known of each of these; of new ones it is found out."""
        try:
            return [self[text] for text in texts]
        except KeyError:
            self._meet([text for text in dict.fromkeys(texts) if text not in self])
            return [self[text] for text in texts]

    def _meet(self, texts: Sequence[str]) -> None:
        self.update((text, self.before[text]) for text in texts if text in self.before)
        new = [text for text in texts if text not in self.before]
        for text, tokens in zip(new, self._cutter.cut(new), strict=True):
            self[text] = self._chunk(text, tokens)

    def _chunk(self, text: str, tokens: Sequence[str]) -> Chunk:
        words = [self._word(token, 0) for token in tokens[:-1]]
        words += [self._word(token, SPACED) for token in tokens[-1:]]
        folded = fold(text.replace(_HELD, " "))
        stems = self._presence.of(folded)
        return Chunk(tuple(words), folded, self._stem_sets.setdefault(stems, stems))

    def _word(self, text: str, spaced: int) -> Word:
        word = self._words.get((text, spaced))
        if word is None:
            word = self._finder.word(text, shape(text) | spaced, self._stems.key(text))
            self._words[text, spaced] = word
        return word


def _split(text: str) -> list[str]:
    """What stands between the spaces of a text; longer white space stays with what follows it.

    As in spaCy, of white space that begins with a " " that one parts, and the rest is a token.
    """
    if "  " in text:
        text = text.replace("  ", " " + _HELD)
    if "\n " in text:
        text = text.replace("\n ", "\n" + _HELD)
    while _HELD + " " in text:
        text = text.replace(_HELD + " ", _HELD + _HELD)
    if text.startswith(" "):
        text = _HELD + text[1:]
    return text.split(" ")


def _encodable(text: str) -> str:
    """The text with half surrogates, which no encoding holds, replaced one for one."""
    return text.encode("utf-8", "replace").decode("utf-8")

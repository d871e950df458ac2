"""A text to its words and the phrases in it, with tables that stay small however long a process lives.

The same words come again in ad after ad. A text is cut at its spaces, and what a chunk consists of is looked
up; spaCy's tokenizer cuts a chunk that is met for the first time. A service reads for months, and each ad
brings new words, so all tables are made anew before they grow too large; texts read before keep theirs.
"""

import re
from typing import Final, NamedTuple

from spacy.tokenizer import Tokenizer

from jobboard.extract.finder import Finder, Match
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.phrases import Phrases
from jobboard.extract.senses import Senses
from jobboard.extract.shapes import shape
from jobboard.extract.tokens import pipeline
from jobboard.extract.words import Tokens, Word

_CHUNKS: Final = 60_000  # before a fresh start: about 40 MB, and some 2,000 varied ads
# Of white space a single " " parts two chunks; the rest of a longer run is a token of its own, in which this
# stands for " " (white space too, and never in a cleaned text).
_HELD: Final = "\x1f"
_RUN: Final = re.compile(r" [ \n]+|\n+ [ \n]*|^ ")


class Scan(NamedTuple):
    """The tokens of a text and its phrases in their order."""

    tokens: Tokens
    matches: list[Match]


class Scanner:
    """Scans texts. What it knows is compiled once; fresh tables take a tenth of a second."""

    def __init__(self, stems: Stems, phrases: Phrases, senses: Senses, chunks: int = _CHUNKS) -> None:
        self._stems = stems
        self._finder = Finder(phrases.compile(), senses)
        self._limit = chunks
        self._chunks = self._fresh()

    def scan(self, text: str) -> Scan:
        chunks = self._chunks  # kept for this text, whatever another thread does meanwhile
        if len(chunks) > self._limit:
            chunks = self._chunks = self._fresh()
        text = _encodable(text)
        words = [word for chunk in _split(text) for word in chunks[chunk]]
        return Scan(Tokens(text, words), self._finder.find(words))

    def size(self) -> int:
        """How many different chunks of text are remembered."""
        return len(self._chunks)

    def _fresh(self) -> "Chunks":
        return Chunks(pipeline(self._stems).tokenizer, self._stems, self._finder)


class Chunks(dict[str, tuple[Word, ...]]):
    """The words of a chunk of text, the last one before a space; fills itself."""

    def __init__(self, tokenizer: Tokenizer, stems: Stems, finder: Finder) -> None:
        self._tokenizer = tokenizer
        self._stems = stems
        self._finder = finder
        self._words: dict[str, Word] = {}

    def __missing__(self, chunk: str) -> tuple[Word, ...]:
        words = [self._word(token.text) for token in self._tokenizer(chunk)]
        if words:
            words[-1] = words[-1].spaced()
        made = self[chunk] = tuple(words)
        return made

    def _word(self, text: str) -> Word:
        word = self._words.get(text)
        if word is None:
            word = self._words[text] = self._finder.word(text, shape(text), self._stems.key(text))
        return word


def _split(text: str) -> list[str]:
    """What stands between the spaces of a text; longer white space stays with what follows it."""
    if "  " in text or "\n " in text or " \n" in text or text.startswith(" "):
        text = _RUN.sub(_hold, text)
    return text.split(" ")


def _hold(run: re.Match[str]) -> str:
    """White space whose first " " alone parts chunks, as in spaCy: " \\n " is a space and a token."""
    white = run[0]
    first = white[0] if run.start() else ""
    return first + white[len(first) :].replace(" ", _HELD)


def _encodable(text: str) -> str:
    """The text with half surrogates, which no encoding holds, replaced one for one."""
    return text.encode("utf-8", "replace").decode("utf-8")

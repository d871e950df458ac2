"""A text to its tokens and the phrases in it, in a vocabulary that stays small however long a process lives.

spaCy keeps every string it has ever seen. A service reads for months, and each ad brings new words, so the
vocabulary is made anew before it grows too large; texts read before keep theirs.
"""

from typing import Final, NamedTuple

from spacy.language import Language

from jobboard.extract.morphology.stems import Stems
from jobboard.extract.phrases import Finder, Match, Phrases
from jobboard.extract.shapes import Shapes, Tokens
from jobboard.extract.tokens import pipeline

_STRINGS: Final = 60_000  # new strings before a fresh start: about 30 MB, and some 2,000 varied ads


class Scan(NamedTuple):
    """The tokens of a text and its phrases in their order."""

    tokens: Tokens
    matches: list[Match]


class Scanner:
    """Scans texts. What it knows is compiled once; a fresh vocabulary takes a tenth of a second."""

    def __init__(self, stems: Stems, phrases: Phrases, strings: int = _STRINGS) -> None:
        self._stems = stems
        self._compiled = phrases.compile()
        self._strings = strings
        self._words = self._fresh()

    def scan(self, text: str) -> Scan:
        words = self._words  # kept for this text, whatever another thread does meanwhile
        if len(words.nlp.vocab.strings) > words.limit:
            words = self._words = self._fresh()
        doc = words.nlp.make_doc(_encodable(text))
        return Scan(Tokens.of(doc, words.shapes), words.finder.find(doc))

    def _fresh(self) -> "_Words":
        nlp = pipeline(self._stems)
        finder = Finder(nlp.vocab, self._compiled)
        return _Words(nlp, Shapes(nlp.vocab), finder, len(nlp.vocab.strings) + self._strings)


class _Words(NamedTuple):
    """One vocabulary and what is bound to it; `limit` is how many strings it may hold."""

    nlp: Language
    shapes: Shapes
    finder: Finder
    limit: int


def _encodable(text: str) -> str:
    """The text with half surrogates, which no encoding holds, replaced one for one."""
    return text.encode("utf-8", "replace").decode("utf-8")

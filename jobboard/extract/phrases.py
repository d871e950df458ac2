"""Every phrase of the taxonomy in one PhraseMatcher: what stands where, as small numbers.

A phrase is found in any inflection, with its words side by side, joined by a hyphen or written together.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from jobboard.core.patterns import Phrase
from jobboard.core.text import fold_word
from jobboard.extract.morphology.stems import Stems

_PIECES: Final = re.compile(r"\w+|[^\w\s]")


class Match(NamedTuple):
    """Phrase number `phrase` stands at tokens [start, end)."""

    start: int
    end: int
    phrase: int


class Phrases:
    """Numbers phrases and finds them."""

    def __init__(self, stems: Stems) -> None:
        self._stems = stems
        self._numbers: dict[Phrase, int] = {}

    def number(self, phrase: Phrase) -> int:
        """The number of a phrase; the same phrase has the same number."""
        return self._numbers.setdefault(phrase, len(self._numbers))

    def compile(self) -> "Compiled":
        """What has been numbered so far, ready for the matcher of any vocabulary."""
        keys = {
            number: tuple(dict.fromkeys(self._spellings(phrase))) for phrase, number in self._numbers.items()
        }
        exact = {
            number: fold_word(phrase.words[-1].removeprefix("="))
            for phrase, number in self._numbers.items()
            if any(word.startswith("=") for word in phrase.words)
        }
        return Compiled(keys, exact)

    def _spellings(self, phrase: Phrase) -> Iterator[tuple[str, ...]]:
        """The keys of a phrase's words, as they may follow each other."""
        for words in self._written(phrase):
            yield tuple(map(self._stems.key, words))

    def _written(self, phrase: Phrase) -> Iterator[tuple[str, ...]]:
        choices = [self._keys(word, phrase) for word in phrase.words]
        for words in itertools.product(*choices):
            yield tuple(itertools.chain(*words))
            for at in range(1, len(words)):
                yield (*itertools.chain(*words[:at]), "-", *itertools.chain(*words[at:]))
        for glued in glued_forms(phrase):
            yield (self._stems.stem(glued, phrase.lang),)

    def _keys(self, word: str, phrase: Phrase) -> list[tuple[str, ...]]:
        pieces = _PIECES.findall(word.removeprefix("=").removesuffix("*"))
        if len(pieces) > 1:
            return [tuple(self._stems.key(piece) for piece in pieces)]
        stem = self._stems.stem(word, phrase.lang)
        return [(stem,)] if word.startswith("=") else [(key,) for key in self._stems.expand(stem)]


def glued_forms(phrase: Phrase) -> Iterator[str]:
    """How a phrase of two words is spelt as one ("kontentplan"), where that is long enough to be told."""
    words = phrase.words
    if len(words) == 2 and all(word.isalpha() for word in words) and len(words[0]) > 2 < len(words[1]):
        yield "".join(words)


def with_glued(phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases and, as phrases of their own, the words that they are written together as."""
    for phrase in dict.fromkeys(phrases):
        yield phrase
        parted = (_PIECES.findall(word) for word in phrase.words)
        pieces = [piece for word in parted if len(word) > 1 for piece in word]
        if pieces:
            yield Phrase(tuple(piece for piece in pieces if piece[0].isalnum()), phrase.lang)
        for glued in glued_forms(phrase):
            yield Phrase((glued,), phrase.lang)


class Compiled(NamedTuple):
    """By phrase number: the keys that spell it, and the one spelling that a name with "=" must have."""

    keys: Mapping[int, tuple[tuple[str, ...], ...]]
    exact: Mapping[int, str]


class Finder:
    """Finds numbered phrases in a Doc whose NORM is their key."""

    def __init__(self, vocab: Vocab, compiled: Compiled) -> None:
        self._matcher = PhraseMatcher(vocab, attr="NORM")
        self._number: dict[int, int] = {}
        self._exact = compiled.exact
        add = vocab.strings.add
        for number, spellings in compiled.keys.items():
            label = str(number)
            # Hashes of NORM, as an unpickled matcher gives them to itself: a Doc for each costs four times.
            self._matcher.add(label, [[add(key) for key in keys] for keys in spellings])  # type: ignore[misc]
            self._number[vocab.strings[label]] = number

    def find(self, doc: Doc) -> list[Match]:
        """All phrases in the order of the text; one stands inside another where both are there."""
        numbers = self._number
        found = [Match(start, end, numbers[key]) for key, start, end in self._matcher(doc)]
        found = [match for match in found if match.phrase not in self._exact or self._fits(doc, match)]
        found.sort(key=_longest_first)
        return found

    def _fits(self, doc: Doc, match: Match) -> bool:
        return fold_word(doc[match.end - 1].text) == self._exact[match.phrase]


def _longest_first(match: Match) -> tuple[int, int]:
    return match.start, -match.end

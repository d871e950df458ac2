"""Every phrase of the taxonomy in one tree of keys, as small numbers.

A phrase is found in any inflection, with its words side by side, joined by a hyphen or written together.
"""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from jobboard.core.patterns import Phrase
from jobboard.core.text import fold_word
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.morphology.typos import SHORTEST

_SHORTEST_MISTYPED: Final = 4  # letters: in shorter words a slip makes another word
_PIECES: Final = re.compile(r"\w+|[^\w\s]")


class Phrases:
    """Numbers phrases. In `names` of several words one letter may be missing or in its neighbour's place."""

    def __init__(self, stems: Stems, names: Collection[Phrase] = ()) -> None:
        self._stems = stems
        self._names = frozenset(names)
        self._numbers: dict[Phrase, int] = {}

    def number(self, phrase: Phrase) -> int:
        """The number of a phrase; the same phrase has the same number."""
        return self._numbers.setdefault(phrase, len(self._numbers))

    def compile(self) -> "Compiled":
        """What has been numbered so far, ready to be looked for."""
        tree = Node()
        for phrase, number in self._numbers.items():
            for keys in self._spellings(phrase):
                tree.add(keys, number)
        exact = {
            number: fold_word(phrase.words[-1].removeprefix("="))
            for phrase, number in self._numbers.items()
            if any(word.startswith("=") for word in phrase.words)
        }
        return Compiled(tree, exact)

    def _spellings(self, phrase: Phrase) -> Iterator[tuple[str, ...]]:
        """The keys of a phrase's words, as they may follow each other."""
        for words in self._written(phrase):
            yield tuple(map(self._stems.key, words))
        if phrase in self._names:
            yield from self._mistyped(phrase)

    def _mistyped(self, phrase: Phrase) -> Iterator[tuple[str, ...]]:
        """The name with a slip of the pen in one word ("Power Pont").

        Alone a short word is too near to others (see `Typos`); here the rest of the name tells.
        """
        keys = [self._keys(word, phrase)[0] for word in phrase.words]
        for at, word in enumerate(phrase.words):
            if word.isalpha() and len(word) >= _SHORTEST_MISTYPED:
                for slip in _slips(fold_word(word)):
                    if self._stems.key(slip) == slip:  # a word of its own is no slip
                        yield (*itertools.chain(*keys[:at]), slip, *itertools.chain(*keys[at + 1 :]))

    def _written(self, phrase: Phrase) -> Iterator[tuple[str, ...]]:
        choices = [self._keys(word, phrase) for word in phrase.words]
        for words in itertools.product(*choices):
            yield tuple(itertools.chain(*words))
            for at in range(1, len(words)):
                yield (*itertools.chain(*words[:at]), "-", *itertools.chain(*words[at:]))
            if len(words) > 2:
                yield tuple(itertools.chain(words[0], *(("-", *word) for word in words[1:])))
        for glued in glued_forms(phrase):
            yield (self._stems.stem(glued, phrase.lang),)

    def _keys(self, word: str, phrase: Phrase) -> list[tuple[str, ...]]:
        pieces = _PIECES.findall(word.removeprefix("=").removesuffix("*"))
        if len(pieces) > 1:
            return [tuple(self._stems.key(piece) for piece in pieces)]
        stem = self._stems.stem(word, phrase.lang)
        return [(stem,)] if word.startswith("=") else [(key,) for key in self._stems.expand(stem)]


def _slips(word: str) -> Iterator[str]:
    """The word without one of its letters, or with two that changed places; the first is seldom mistyped.

    Without its ending it is another word ("a Google form"), unless it is long.
    """
    for at in range(1, len(word) if len(word) >= SHORTEST else len(word) - 1):
        yield word[:at] + word[at + 1 :]
        if at + 1 < len(word) and word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


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


class Node:
    """The phrases that end here, and how longer ones go on: the next key and its node."""

    __slots__ = ("longer", "phrases")

    def __init__(self) -> None:
        self.phrases: tuple[int, ...] = ()
        self.longer: dict[str, Node] | None = None  # most nodes are leaves

    def add(self, keys: Iterable[str], phrase: int) -> None:
        """Take in a phrase that is spelt with these keys from here on."""
        node = self
        for key in keys:
            node = node._next(key)
        if phrase not in node.phrases:
            node.phrases += (phrase,)

    def _next(self, key: str) -> "Node":
        if self.longer is None:
            self.longer = {}
        if key not in self.longer:
            self.longer[key] = Node()
        return self.longer[key]


class Compiled(NamedTuple):
    """The tree of all spellings, and by phrase number the one spelling that a name with "=" must have."""

    tree: Node
    exact: Mapping[int, str]

    def fitting(self, phrases: Iterable[int], last: str) -> list[int]:
        """Those of the phrases whose last word may be written so."""
        exact = self.exact
        return [phrase for phrase in phrases if phrase not in exact or exact[phrase] == fold_word(last)]

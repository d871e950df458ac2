"""Finds the phrases of a text: each place where some stand, and what they mean there together."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from jobboard.extract.phrases import Compiled, Node
from jobboard.extract.senses import Sense, Senses
from jobboard.extract.words import Word


class Match(NamedTuple):
    """Phrases that mean `sense` together stand at tokens [start, end)."""

    start: int
    end: int
    sense: Sense


_new: Final = tuple.__new__  # makes a Match in half the time that Match() takes: there are a hundred an ad


class Finder:
    """Looks phrases up in their tree; one dictionary look-up for each further word."""

    def __init__(self, compiled: Compiled, senses: Senses) -> None:
        self._compiled = compiled
        self._senses = senses

    def word(self, text: str, bits: int, key: str) -> Word:
        """A word with the phrases that it is by itself, and those that it begins."""
        node = self._compiled.tree.longer.get(key)
        if node is None:
            return Word(text, bits, key, None, None)
        return Word(text, bits, key, self._sense(node, text), node.longer or None)

    def find(self, words: Sequence[Word]) -> list[Match]:
        """All phrases in the order of the text, of those that begin together the longest first."""
        found: list[Match] = []
        before_last = len(words) - 1
        for start, word in enumerate(words):
            if word.longer is not None and start < before_last and words[start + 1].key in word.longer:
                found += self._longer(words, start)
            if word.sense is not None:
                found.append(_new(Match, (start, start + 1, word.sense)))
        return found

    def _longer(self, words: Sequence[Word], start: int) -> list[Match]:
        """The phrases of several words that begin at `start`."""
        found: list[Match] = []
        longer = words[start].longer or {}
        for end, word in enumerate(words[start + 1 :], start + 2):
            node = longer.get(word.key)
            if node is None:
                break
            if sense := self._sense(node, word.text):
                found.append(Match(start, end, sense))
            longer = node.longer
        found.reverse()
        return found

    def _sense(self, node: Node, last: str) -> Sense | None:
        phrases = self._compiled.fitting(node.phrases, last) if node.phrases else None
        return self._senses.of(phrases) if phrases else None

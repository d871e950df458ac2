"""Finds the phrases of a text: each place where some stand, and what they mean there together."""

from collections.abc import Mapping, Sequence
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
        self._tree = compiled.tree.longer or {}
        self._senses = senses
        self._known: dict[Node, Sense] = {}  # of phrases whose spelling does not matter

    def word(self, text: str, bits: int, key: str) -> Word:
        """A word with the phrases that it is by itself, and those that it begins."""
        node = self._tree.get(key)
        if node is None:
            return Word(text, bits, key, None, None)
        return Word(text, bits, key, self._sense(node, text), node.longer)

    def find(self, words: Sequence[Word]) -> list[Match]:
        """All phrases in the order of the text, of those that begin together the longest first."""
        found: list[Match] = []
        before_last = len(words) - 1
        for start, word in enumerate(words):
            longer = word.longer
            if longer is not None and start < before_last and words[start + 1].key in longer:
                found += self._longer(words, start, longer)
            if word.sense is not None:
                found.append(_new(Match, (start, start + 1, word.sense)))
        return found

    def _longer(self, words: Sequence[Word], start: int, longer: Mapping[str, Node]) -> list[Match]:
        """The phrases of several words that begin at `start`."""
        found: list[Match] = []
        onward: Mapping[str, Node] | None = longer
        for end in range(start + 1, len(words)):
            node = onward.get(words[end].key) if onward else None
            if node is None:
                break
            if node.phrases and (sense := self._sense(node, words[end].text)):
                found.insert(0, Match(start, end + 1, sense))
            onward = node.longer
        return found

    def _sense(self, node: Node, last: str) -> Sense | None:
        """What the phrases that end at a node mean where their last word is written so."""
        known = self._known.get(node)
        if known is not None:
            return known
        phrases = self._compiled.fitting(node.phrases, last)
        sense = self._senses.of(phrases) if phrases else None
        if sense and not self._compiled.exact.keys() & set(node.phrases):
            self._known[node] = sense
        return sense

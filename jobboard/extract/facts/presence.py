"""Which stems an ad holds, asked once for all facts.

Looking for each of some hundred stems by itself would cost more than reading what they lead to. The answer
for a word never changes, so it is kept; the words of ads repeat.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_WORDS: Final = 50_000  # whose answers are kept: bounds the memory of a long-lived process


def stems(written: str) -> frozenset[str]:
    """Stems parted by "|"."""
    return frozenset(written.split("|"))


class Presence:
    """Answers for one set of stems. A stem of several words counts as held where its longest word is."""

    def __init__(self, stems: Iterable[str]) -> None:
        inside: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._ends: dict[str, list[str]] = defaultdict(list)
        for stem in stems:
            words = stem.split()
            key = max(words, key=len)
            if key == words[0] and len(words) > 1:
                self._ends[key].append(stem)
            else:
                inside[key[0]][key].append(stem)
        self._inside = {letter: dict(keys) for letter, keys in inside.items()}
        self._in_word = lru_cache(maxsize=_WORDS)(self._stems_in)

    def of(self, folded: str) -> frozenset[str]:
        """The stems that a folded text may hold; never one too few."""
        return frozenset().union(*map(self._in_word, set(folded.split())))

    def _stems_in(self, word: str) -> frozenset[str]:
        held: set[str] = set()
        for at, letter in enumerate(word):
            held.update(self._ends.get(word[at:], ()))
            for key, stems in self._inside.get(letter, {}).items():
                if word.startswith(key, at):
                    held.update(stems)
        return frozenset(held)

"""Which stems an ad holds, asked once for all facts.

Looking for each of some hundred stems by itself would cost more than reading what they lead to. The answer
for a chunk of text never changes, so that the scanner keeps it; the chunks of ads repeat.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

_FILED: Final = 3  # letters that stems are filed under: few begin alike


def stems(written: str) -> frozenset[str]:
    """Stems parted by "|"."""
    return frozenset(written.split("|"))


class Presence:
    """Answers for one set of stems. A stem of several words counts as held where its longest word is."""

    def __init__(self, stems: Iterable[str]) -> None:
        # By its beginning: the longest word of a stem, whether it begins and ends its chunk, the stem.
        self._filed: dict[str, list[tuple[str, bool, bool, str]]] = defaultdict(list)
        for stem in stems:
            words = stem.split()
            key = max(words, key=len)
            begins, ends = key != words[0] or stem[0].isspace(), key != words[-1] or stem[-1].isspace()
            self._filed[key[:_FILED]].append((key, begins, ends, stem))

    def of(self, folded: str) -> frozenset[str]:
        """The stems that a folded text may hold; never one too few."""
        held: set[str] = set()
        for word in folded.split():
            parts = {*word, *map("".join, pairwise(word))}
            parts.update([word[at : at + _FILED] for at in range(len(word) - _FILED + 1)])
            for part in self._filed.keys() & parts:
                for key, begins, ends, stem in self._filed[part]:
                    if key in word and _stands(word, key, begins, ends):
                        held.add(stem)
        return frozenset(held)


def _stands(word: str, key: str, begins: bool, ends: bool) -> bool:
    return (not begins or word.startswith(key)) and (not ends or word.endswith(key))

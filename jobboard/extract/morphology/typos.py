"""A slip of the pen in a long word: "Photosphop", "Pinterst", "komunikasiya", "ответсвенность".

One letter may be missing, added, another or in its neighbour's place, if exactly one known stem is that
near. Real words are near each other as well (contract and contact, compliant and complaint, startling and
starting), the shorter the more, so each kind of slip is forgiven from a length on at which none was found
among the words of real ads: a doubled letter soon, names sooner than everyday words, endings never.

Half of a word is always free of its slip: stems are filed under their halves, and a word costs four look-ups.
"""

from collections.abc import Iterable
from typing import Final

SHORTEST: Final = 7
# How long a stem must be for each kind of slip.
_DOUBLED: Final = 7  # a letter doubled or not
_NAME: Final = 8  # any slip in a name
_LETTER: Final = 10  # a letter missing or added
_OTHER: Final = 10  # a vowel for another, or two letters that changed places
_IN_NAMES: Final = 100  # what is forgiven in names alone
_NEVER: Final = 1_000
_VOWELS: Final = frozenset("aeiouyаеиоуыэюя")


class Typos:
    """Finds the one stem that a word is a slip of the pen for."""

    def __init__(self, names: Iterable[str], others: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._heads: dict[str, list[str]] = {}
        self._tails: dict[str, list[str]] = {}
        for stem in {*self._names, *others}:
            if len(stem) >= SHORTEST:
                half = len(stem) // 2
                self._heads.setdefault(stem[:half], []).append(stem)
                # Two letters that change places may stand on both sides of the middle.
                self._tails.setdefault(stem[half + 1 :], []).append(stem)

    def stem(self, word: str, *, is_name: bool = False) -> str | None:
        """The only stem one slip away from `word`, or None. `is_name`: to be read as generously as a name."""
        length = len(word)
        found: set[str] = set()
        # A stem is as long as the word, or a letter shorter or longer: its halves have one of two lengths.
        for head, tail in (((length - 1) // 2, length // 2 - 1), ((length + 1) // 2, length // 2)):
            for near in (self._heads.get(word[:head]), self._tails.get(word[length - tail :])):
                if near:
                    found.update(stem for stem in near if self._is_slip(word, stem, is_name))
        return found.pop() if len(found) == 1 else None

    def _is_slip(self, word: str, stem: str, is_name: bool) -> bool:
        least = _least(word, stem)
        if _DOUBLED < least < _NEVER and (is_name or stem in self._names):
            least = _NAME
        return len(stem) >= least


def _least(word: str, stem: str) -> int:
    """How long a stem must be for its difference from `word` to be a slip; _NEVER if it is no single slip."""
    start = 0
    while start < len(word) and start < len(stem) and word[start] == stem[start]:
        start += 1
    one, other = word[start:], stem[start:]
    if not start:  # the first letter is seldom mistyped
        return _NEVER
    if len(one) != len(other):
        return _least_for_length(one, other, word[start - 1])
    if len(one) < 2 or one[-1] != other[-1]:  # the last letter may be a suffix
        return _NEVER
    if one[1:] == other[1:]:
        is_vowel = {one[0], other[0]} <= _VOWELS and len(one) > 2
        return _OTHER if is_vowel else _IN_NAMES
    return _OTHER if one[1] + one[0] + one[2:] == other else _NEVER


def _least_for_length(one: str, other: str, before: str) -> int:
    """The same where a letter is missing or added. `before`: the last letter that word and stem share."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if longer[1:] != shorter:
        return _NEVER
    if longer[0] == before:
        return _DOUBLED
    if not shorter:
        return _NEVER
    return _LETTER if len(shorter) > 1 else _IN_NAMES

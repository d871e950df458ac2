"""Levels of experience: the years that an ad asks for, in the four groups that pay is compared in."""

from typing import Final

LEVELS: Final = ("0-1", "1-3", "3-5", "5+")
_FROM: Final = ((5.0, "5+"), (3.0, "3-5"), (1.0, "1-3"))


def years_asked(min_years: float | None, max_years: float | None) -> float | None:
    """The years that count as asked (DESIGN section 7): the least, else the most; None: not stated."""
    return max_years if min_years is None else min_years


def level(min_years: float | None, max_years: float | None) -> str | None:
    """The level of an ad that asks for these years: [0, 1), [1, 3), [3, 5) or [5, ∞); None: not stated."""
    years = years_asked(min_years, max_years)
    if years is None:
        return None
    return next((name for start, name in _FROM if years >= start), "0-1")

"""Weighted quantiles, and how sure a median is: the arithmetic under the bands of pay.

Quantiles are weighted and average at ties (Hyndman and Fan 1996, definition 2). The interval of a median
comes from 500 bootstrap draws of whole groups (employers), for ads of one employer are not independent;
it is seeded, so that the same data always give the same interval.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from random import Random
from typing import Final

# Values of one group, each with its weight.
Weighted = Sequence[tuple[float, float]]

_TIE: Final = 1e-9  # shares such as 1/3 do not add up to the last bit
_DRAWS: Final = 500
_SEED: Final = 20261101


def quantile(weighted: Iterable[tuple[float, float]], p: float) -> float:
    """The weighted quantile: where the sorted weights first pass p of their sum.

    Exactly at p it is the middle of the two amounts that meet there, so the median of an even number of
    equal weights is the usual one. Raises ValueError for no observations.
    """
    ordered = sorted(weighted)
    if not ordered:
        raise ValueError("no observations")
    target = p * sum(weight for _, weight in ordered)
    reached = 0.0
    for (amount, weight), (following, _) in pairwise(ordered):
        reached += weight
        if abs(reached - target) < _TIE:
            return (amount + following) / 2
        if reached > target:
            return amount
    return ordered[-1][0]


def median_interval(groups: Sequence[Weighted]) -> tuple[float, float]:
    """The middle 90 % of the medians of as many groups drawn again and again, with replacement."""
    random = Random(_SEED)  # noqa: S311 - a statistic, and the same each time
    medians = []
    for _ in range(_DRAWS):
        drawn = Counter(random.choices(range(len(groups)), k=len(groups)))
        sample = [(amount, weight * times) for i, times in drawn.items() for amount, weight in groups[i]]
        medians.append((quantile(sample, 0.5), 1.0))
    return quantile(medians, 0.05), quantile(medians, 0.95)

"""How much an asked thing tells about a vacancy: what every ad asks weighs least.

idf = ln((n + 1) / (df + 1)) + 1, the smoothed form that scikit-learn uses, for df of n live vacancies.
It is 1 for what all of them ask and is cut at 3, where fewer than one in seven asks (e^-2): a tool that
a single ad names must not outweigh all the work around it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log
from typing import Final

from jobboard.core.needs import Need

FLOOR: Final = 1.0
CEILING: Final = 3.0


def counts(ads: Iterable[Iterable[Need]]) -> Counter[str]:
    """In how many of the ads, given as their needs, each thing is asked, under `Need.idf_key`."""
    return Counter(key for asked in ads for key in {need.idf_key for need in asked})


def idf(document_counts: Mapping[str, int], n: int) -> dict[str, float]:
    """The weight of each counted key, from 1 to 3, for `n` live vacancies.

    A count of zero weighs most, so give one for every concept of the taxonomy: a key that is left out
    has no weight of its own and `match` takes it as 1.
    """
    return {
        key: min(max(log((n + 1) / (count + 1)) + 1, FLOOR), CEILING)
        for key, count in document_counts.items()
    }

"""One figure for the pay of a few chosen ads: the median, where enough employers state pay.

The bands of `core/salary` answer for a level of experience and need more data; this answers what the ads
that a skill opens pay. It takes the same observations by the same rules: closed pay of the local group,
each employer weighing the same.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Final

from jobboard.core.quantiles import quantile
from jobboard.core.salary import Observation

LEAST: Final = 5  # employers, and so ads, below which no figure is shown


@dataclass(frozen=True, slots=True)
class TypicalPay:
    """`median` is gross AZN a month; None under five employers. `n` counts the ads that state pay."""

    n: int
    employers: int
    median: float | None


def typical_pay(observations: Iterable[Observation]) -> TypicalPay:
    """The pay of these ads; "from", "up to", remote work and other currencies are left out."""
    by_employer: dict[Hashable, list[float]] = defaultdict(list)
    for seen in observations:
        if seen.group == "local" and seen.kind in ("range", "point"):
            by_employer[seen.employer].append(seen.amount)
    n = sum(map(len, by_employer.values()))
    if len(by_employer) < LEAST:
        return TypicalPay(n, len(by_employer), None)
    weighted = [(amount, 1 / len(own)) for own in by_employer.values() for amount in own]
    return TypicalPay(n, len(by_employer), quantile(weighted, 0.5))

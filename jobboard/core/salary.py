"""Bands of stated pay by level of experience (DESIGN section 7); gross AZN a month throughout.

Method. Only pay with both ends known (a range by its middle, or one figure) makes the quantiles; "from"
and "up to" are counted beside them. Each employer weighs 1 in a level and group, shared among its ads, so
that no one who posts often sets the figures; as at least five employers are needed, none can pass a
fifth, which keeps the rule that none may pass 40 %. Remote work and pay in a foreign currency are a group
of their own. `core/quantiles` says how the figures are taken.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import inf
from typing import Final, Literal, NamedTuple

from jobboard.core.levels import LEVELS
from jobboard.core.pay import Kind
from jobboard.core.quantiles import Weighted, median_interval, quantile

Group = Literal["local", "remote"]
Confidence = Literal["high", "medium", "low"]
Reason = Literal["narrow", "few-ads", "wide-interval", "few-employers", "few-observations"]
Position = Literal["below", "within", "above"]

ALL: Final = "all"  # the level of a band over all levels
MIN_EMPLOYERS: Final = 5
MIN_ADS: Final = 8
GROUPS: Final[tuple[Group, ...]] = ("local", "remote")
_CLOSED: Final = ("range", "point")


class _Threshold(NamedTuple):
    half_width: float  # of the interval, as a share of the median
    ads: int


_HIGH: Final = _Threshold(0.10, 30)
_MEDIUM: Final = _Threshold(0.20, 15)


@dataclass(frozen=True, slots=True)
class Observation:
    """One stated pay. `employer` is any key of the employer; `level` None: no years are asked.

    `amount` is gross AZN a month: `Pay.middle` of `Pay.monthly`. Raises ValueError if it is not over zero.
    """

    employer: Hashable
    level: str | None
    amount: float
    kind: Kind
    group: Group
    on: date

    def __post_init__(self) -> None:
        if not 0 < self.amount < inf:
            raise ValueError(f"{self.amount} is not a pay")


@dataclass(frozen=True, slots=True)
class Band:
    """Pay in one level and group. The figures are None where the data is too thin to show (`reason`).

    `n` counts ads with closed pay, of that many `employers`, seen from `since` until `until`;
    `open_ended` counts those that say only "from" or "up to". `low` and `high` bound the median (90 %).
    `wider` is the nearest wider band that can be shown in the place of a suppressed one.
    """

    level: str | None
    group: Group
    n: int
    employers: int
    open_ended: int
    since: date | None
    until: date | None
    reason: Reason
    p25: float | None = None
    median: float | None = None
    p75: float | None = None
    low: float | None = None
    high: float | None = None
    confidence: Confidence | None = None
    wider: "Band | None" = None

    @property
    def shown(self) -> bool:
        return self.median is not None


def group_of(workplace: Sequence[str], currency: str) -> Group:
    """Pay for remote work alone, or in another currency than the manat, is not compared with local pay."""
    return "remote" if currency != "AZN" or tuple(workplace) == ("remote",) else "local"


def bands(observations: Iterable[Observation]) -> list[Band]:
    """The band of every level, group by group; levels where none is stated (None) last, if there are any.

    The local group always has its four levels, empty or not; the remote one appears when something is
    known of it.
    """
    cells: dict[tuple[Group, str | None], list[Observation]] = defaultdict(list)
    for seen in observations:
        cells[seen.group, seen.level].append(seen)
        cells[seen.group, ALL].append(seen)
    result = []
    for group in GROUPS:
        if group != "local" and (group, ALL) not in cells:
            continue
        overall = _band(ALL, group, cells[group, ALL])
        levels = (*LEVELS, None) if (group, None) in cells else LEVELS
        for level in levels:
            band = _band(level, group, cells[group, level])
            result.append(band if band.shown or not overall.shown else replace(band, wider=overall))
    return result


def overall(observations: Iterable[Observation], group: Group = "local") -> Band:
    """One band over all levels of a group, for comparing ads that have something with those that have not."""
    return _band(ALL, group, [seen for seen in observations if seen.group == group])


def position(band: Band, amount: float) -> Position | None:
    """Where one pay stands: "within" is the middle half, from P25 to P75; None: nothing to compare with."""
    if band.p25 is None or band.p75 is None:
        return None
    if amount < band.p25:
        return "below"
    return "above" if amount > band.p75 else "within"


def _band(level: str | None, group: Group, seen: Sequence[Observation]) -> Band:
    closed = [item for item in seen if item.kind in _CLOSED]
    staff = _by_employer(closed)
    days = [item.on for item in closed]
    reason: Reason = "few-employers" if len(staff) < MIN_EMPLOYERS else "few-observations"
    band = Band(
        level=level,
        group=group,
        n=len(closed),
        employers=len(staff),
        open_ended=len(seen) - len(closed),
        since=min(days, default=None),
        until=max(days, default=None),
        reason=reason,
    )
    enough = len(staff) >= MIN_EMPLOYERS and len(closed) >= MIN_ADS
    return _with_figures(band, staff) if enough else band


def _by_employer(seen: Iterable[Observation]) -> Sequence[Weighted]:
    """The ads of each employer, weighing 1 together; in an order that does not hang on the input's."""
    amounts: dict[Hashable, list[float]] = defaultdict(list)
    for item in seen:
        amounts[item.employer].append(item.amount)
    shared = [[(amount, 1 / len(own)) for amount in sorted(own)] for own in amounts.values()]
    return sorted(shared)


def _with_figures(band: Band, staff: Sequence[Weighted]) -> Band:
    weighted = [pair for own in staff for pair in own]
    median = quantile(weighted, 0.5)
    low, high = median_interval(staff)
    confidence, reason = _confidence((high - low) / 2 / median, band.n)
    return replace(
        band,
        p25=quantile(weighted, 0.25),
        median=median,
        p75=quantile(weighted, 0.75),
        low=low,
        high=high,
        confidence=confidence,
        reason=reason,
    )


def _confidence(half_width: float, n: int) -> tuple[Confidence, Reason]:
    """How far to trust a band, and what keeps it from more; `half_width` is a share of the median."""
    if half_width <= _HIGH.half_width and n >= _HIGH.ads:
        return "high", "narrow"
    medium = half_width <= _MEDIUM.half_width and n >= _MEDIUM.ads
    wanted = _HIGH if medium else _MEDIUM
    return "medium" if medium else "low", "few-ads" if n < wanted.ads else "wide-interval"

"""How often a concept is asked for, month by month, from the daily counts."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

Counted = tuple[date, int, int]  # a day, the live vacancies of it, those that name the concept


@dataclass(frozen=True, slots=True)
class Month:
    """`share` is the part of live vacancies that named it, 0 to 1; None: nothing was counted that month.

    `vacancies` are those live on an average day of the `days` counted.
    """

    first: date
    share: float | None
    vacancies: int
    days: int


def by_month(counted: Iterable[Counted], until: date, months: int = 12) -> tuple[Month, ...]:
    """The last months up to that of `until`, beginning with the first that was counted; gaps are kept."""
    days: dict[date, list[Counted]] = defaultdict(list)
    for item in counted:
        days[item[0].replace(day=1)].append(item)
    first = _before(until, months - 1)
    shown = [_before(until, back) for back in reversed(range(months))]
    begun = min((month for month in days if month >= first), default=None)
    return tuple(_month(month, days[month]) for month in shown if begun is not None and month >= begun)


def _month(first: date, counted: list[Counted]) -> Month:
    vacancies = sum(item[1] for item in counted)
    share = sum(item[2] for item in counted) / vacancies if vacancies else None
    return Month(first, share, round(vacancies / len(counted)) if counted else 0, len(counted))


def _before(day: date, months: int) -> date:
    """The first day of the month that many months before."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, 1)

"""Whether the pay of a posting is stated, lawful and free of slips of the keyboard, with the change for each.

A range wider than half of its lower end under 1,000 AZN says little (salary boards cap it so); one whose
upper end is five times the lower is taken for a slip. All is compared as gross AZN for a full-time month.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from jobboard.core.facts import Period, Salary
from jobboard.core.findings import Severity
from jobboard.core.pay import Pay
from jobboard.core.pay_limits import PayLimits
from jobboard.core.posting import CURRENCIES, Posting
from jobboard.core.posting_checks import Fix, FormFinding
from jobboard.core.rules import Rules

_SLIP: Final = 5  # times the lower end
_WIDE: Final = 1.5  # times the lower end, while the upper one is under
_WIDE_UNDER: Final = 1000  # AZN a month
_PERIODS: Final[tuple[Period, ...]] = ("hour", "day", "week", "month", "year")
# A minimum wage is for a full month of employment: less time, or another contract, may pay less.
_NOT_FULL: Final = frozenset({"part-time", "freelance", "contract", "internship", "volunteer"})


@dataclass(frozen=True, slots=True)
class PayChecks:
    """Checks the pay of postings on one day."""

    limits: PayLimits
    rules: Rules
    on: date

    def check(self, posting: Posting, *, by_agreement: bool = False) -> tuple[FormFinding, ...]:
        """What to say of the pay, the gravest first. `by_agreement`: a moderator let it go unsaid."""
        stated = posting.salary
        if stated is None or Pay.from_salary(stated) is None:
            return () if by_agreement else (FormFinding("pay-missing", "block", "salary"),)
        if stated.currency not in CURRENCIES:
            return (_currency(posting, stated),)
        found = [*self._basis(posting, stated), *self._amounts(posting, stated)]
        return tuple(sorted(found, key=lambda one: ("block", "ask", "warn").index(one.severity)))

    def month(self, stated: Salary) -> Pay | None:
        """Stated pay as gross AZN a month; None where it cannot be worked out."""
        pay = Pay.from_salary(stated)
        return pay and pay.monthly(self.rules.rates, self.rules.taxes, self.on)

    def _basis(self, posting: Posting, stated: Salary) -> Iterator[FormFinding]:
        if stated.gross is None:
            fixes = tuple(
                _fix(posting, replace(stated, gross=gross), key)
                for key, gross in (("say-gross", True), ("say-net", False))
            )
            yield FormFinding("pay-basis", "block", "salary", {}, fixes)

    def _amounts(self, posting: Posting, stated: Salary) -> Iterator[FormFinding]:
        low, high = stated.min, stated.max
        if low and high and low > high:
            swapped = replace(stated, min=high, max=low)
            yield _finding("pay-reversed", "block", stated, (_fix(posting, swapped, "swap"),))
            return
        if low and high and high >= _SLIP * low:
            yield _finding("pay-slip", "block", stated, tuple(self._one_end(posting, stated)))
            return
        if high and not low:
            yield _finding("pay-from", "warn", stated)
        if month := self.month(stated):
            yield from list(self._size(posting, stated, month)) or _width(month, stated)

    def _size(self, posting: Posting, stated: Salary, month: Pay) -> Iterator[FormFinding]:
        lowest, highest = month.min or month.max or 0, month.max or month.min or 0
        if highest > self.limits.ceiling:
            yield _finding("pay-high", "ask", stated, tuple(self._plausible(posting, stated)))
        elif lowest < self.limits.minimum and not _NOT_FULL & set(posting.employment):
            values = {"minimum": self.limits.minimum, "checked": self.limits.checked}
            slip = highest < self.limits.minimum / 2  # nearer to it nobody mistook the month for another time
            plausible = self._plausible(posting, stated) if slip else ()
            fixes = (*plausible, *self._raised(posting, stated))
            yield FormFinding("pay-minimum", "block", "salary", values | _ends(stated), fixes)

    def _plausible(self, posting: Posting, stated: Salary) -> Iterator[Fix]:
        """The figures with a zero more or less, or for another time, where that is an assistant's pay."""
        for key, factor in (("zero-less", 0.1), ("zero-more", 10)):
            yield from self._if_plausible(posting, _times(stated, factor), key)
        for period in _PERIODS:
            if period != stated.period:
                yield from self._if_plausible(posting, replace(stated, period=period), f"per-{period}")

    def _one_end(self, posting: Posting, stated: Salary) -> Iterator[Fix]:
        """A zero too many at the upper end, or one too few at the lower."""
        less = replace(stated, max=_times(stated, 0.1).max)
        more = replace(stated, min=_times(stated, 10).min)
        for key, changed in (("upper-less", less), ("lower-more", more)):
            if (changed.min or 0) <= (changed.max or 0):
                yield from self._if_plausible(posting, changed, key)

    def _if_plausible(self, posting: Posting, changed: Salary, key: str) -> Iterator[Fix]:
        month = self.month(changed)
        ends = [end for end in (month.min, month.max) if end] if month else []
        if ends and min(ends) >= self.limits.minimum and max(ends) <= self.limits.ceiling:
            yield _fix(posting, changed, key)

    def _raised(self, posting: Posting, stated: Salary) -> Iterator[Fix]:
        if (stated.currency, stated.period) == ("AZN", "month") and stated.gross is not False:
            least = self.limits.minimum
            ends = [None if end is None else max(end, least) for end in (stated.min, stated.max)]
            yield _fix(posting, replace(stated, min=ends[0], max=ends[1]), "raise")


def _currency(posting: Posting, stated: Salary) -> FormFinding:
    fixes = tuple(_fix(posting, replace(stated, currency=code), f"in-{code.lower()}") for code in CURRENCIES)
    return FormFinding("pay-currency", "block", "salary", {"currency": stated.currency}, fixes)


def _width(month: Pay, stated: Salary) -> Iterator[FormFinding]:
    if month.min and month.max and month.max < _WIDE_UNDER and month.max > _WIDE * month.min:
        yield _finding("pay-wide", "warn", stated)


def _finding(key: str, severity: Severity, stated: Salary, fixes: tuple[Fix, ...] = ()) -> FormFinding:
    return FormFinding(key, severity, "salary", _ends(stated), fixes)


def _fix(posting: Posting, salary: Salary, key: str) -> Fix:
    return Fix(key, replace(posting, salary=salary), _ends(salary))


def _times(stated: Salary, factor: float) -> Salary:
    ends = [None if end is None else round(end * factor, 2) for end in (stated.min, stated.max)]
    return replace(stated, min=ends[0], max=ends[1])


def _ends(salary: Salary) -> dict[str, object]:
    return {"salary": salary}

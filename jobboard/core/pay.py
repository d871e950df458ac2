"""Pay as stated, and the same pay as gross manat a month, which is the unit of all comparison.

Hours, days and weeks become a full-time month: 40 hours and 5 days a week (the normal working week of
the Labour Code of Azerbaijan, articles 89 and 93), 52 weeks in 12 months. An hourly rate of part-time
work is so compared with full-time pay, and never read as what someone takes home.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from jobboard.core.ad import Period, Salary
from jobboard.core.rates import Rates
from jobboard.core.tax import BadAmount, TaxRules

Kind = Literal["range", "point", "from", "up-to"]

_WEEKS: Final = 52 / 12
# One of these periods, as a part of a month; what a project pays is not pay for a time.
_A_MONTH: Final[dict[Period, float]] = {
    "hour": 40 * _WEEKS,
    "day": 5 * _WEEKS,
    "week": _WEEKS,
    "month": 1,
    "year": 1 / 12,
}


@dataclass(frozen=True, slots=True)
class Pay:
    """Amounts for one period in one currency (ISO 4217); one end may be open, not both.

    `gross` None: the employer has not said whether taxes are still to be taken.
    """

    min: float | None
    max: float | None
    currency: str = "AZN"
    period: Period = "month"
    gross: bool | None = None

    def __post_init__(self) -> None:
        if self.min is None and self.max is None:
            raise ValueError("pay without an amount")

    @classmethod
    def from_salary(cls, salary: Salary | None) -> "Pay | None":
        """The pay read in an ad; None without a figure over zero. Reversed ends are put right."""
        if salary is None:
            return None
        low, high = (end if end and end > 0 else None for end in (salary.min, salary.max))
        if low is None and high is None:
            return None
        if low is not None and high is not None and low > high:
            low, high = high, low
        return cls(low, high, salary.currency, salary.period, salary.gross)

    @property
    def kind(self) -> Kind:
        if self.min is None:
            return "up-to"
        if self.max is None:
            return "from"
        return "point" if self.min == self.max else "range"

    @property
    def middle(self) -> float:
        """The one figure that stands for it: the middle of a range, else the only one (see `kind`)."""
        ends = [end for end in (self.min, self.max) if end is not None]
        return sum(ends) / len(ends)

    @property
    def basis_said(self) -> bool:
        return self.gross is not None

    def monthly(self, rates: Rates, taxes: TaxRules, on: date) -> "Pay | None":
        """The same pay in gross AZN a month, at the rates and tax rules of that day.

        Where the basis is not said the figures are taken as gross, and `gross` stays None to tell so.
        None for project pay, for a currency without a rate, and for amounts that no tax rule takes.
        Raises NoTaxRule for net pay on a day without rules.
        """
        factor = _A_MONTH.get(self.period)
        rate = rates.on(on).to_azn(1, self.currency)
        if factor is None or rate is None:
            return None
        ends = [None if end is None else round(end * factor * rate, 2) for end in (self.min, self.max)]
        if self.gross is False:
            try:
                ends = [None if end is None else _lowest_gross(taxes, end, on) for end in ends]
            except BadAmount:
                return None
        return Pay(ends[0], ends[1], gross=True if self.basis_said else None)

    def after_tax(self, taxes: TaxRules, on: date) -> "Pay":
        """What is left of monthly gross AZN pay. Raises NoTaxRule, BadAmount."""
        low, high = (None if end is None else float(taxes.net(end, on).net) for end in (self.min, self.max))
        return Pay(low, high, gross=False)


def _lowest_gross(taxes: TaxRules, net: float, on: date) -> float:
    """Of two gross pays with the same net, the lower: an employer has no reason to pay the other."""
    found = taxes.gross(net, on)
    if not found:
        raise BadAmount(net)
    return float(found[0])

"""Gross and net pay by dated rules (`jobboard/rules/az_tax.toml`); amounts are AZN a month.

Each line is rounded to the qəpik, halves up, as on a payslip, and net is gross less the lines. Net is
not a rising function of gross: above 2,500 AZN the tax-free 200 fall away and net drops by 6 AZN, so
one net pay may come from two gross ones. All of this is to be checked with a professional.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from pathlib import Path
from typing import Final

from jobboard.core.taxrule import Bracket, Contribution, TaxRule, read

QEPIK: Final = Decimal("0.01")
LIMIT: Final = Decimal(10_000_000)  # a month; more than this is a slip of the keyboard
# Rounding four lines moves net by up to 2 qəpik, so a root of the exact curve is off by up to 3.
_NEAR: Final = 4


class NoTaxRule(ValueError):
    """No rules are known for this day and sector."""

    def __init__(self, on: date, sector: str) -> None:
        super().__init__(f"no tax rules for the sector {sector!r} on {on.isoformat()}")
        self.on, self.sector = on, sector


class BadAmount(ValueError):
    """Pay that cannot be reckoned with: not a number, negative, or over `LIMIT`."""

    def __init__(self, value: object) -> None:
        super().__init__(f"{value} is not a monthly pay")
        self.value = value


@dataclass(frozen=True, slots=True)
class Line:
    """One step from gross to net: what, how much, and the bracket that it comes from."""

    key: str
    amount: Decimal
    bracket: Bracket


@dataclass(frozen=True, slots=True)
class NetPay:
    """Gross taken apart: net is gross less `lines`; `cost` is gross plus what the `employer` adds."""

    gross: Decimal
    net: Decimal
    lines: tuple[Line, ...]
    employer: tuple[Line, ...]
    cost: Decimal
    rule: TaxRule


@dataclass(frozen=True, slots=True)
class TaxRules:
    rules: tuple[TaxRule, ...]

    def rule(self, on: date, sector: str = "private") -> TaxRule:
        """The rules that hold on a day. Raises NoTaxRule."""
        held = [rule for rule in self.rules if rule.sector == sector and rule.since <= on]
        if not held:
            raise NoTaxRule(on, sector)
        return max(held, key=lambda rule: rule.since)

    def net(self, gross: Decimal | float, on: date, sector: str = "private") -> NetPay:
        """What is left of a monthly gross pay, line by line. Raises NoTaxRule, BadAmount."""
        return _net(self.rule(on, sector), _money(gross))

    def gross(self, net: Decimal | float, on: date, sector: str = "private") -> tuple[Decimal, ...]:
        """Every gross pay that leaves this net, the lowest first: one, or two around the step.

        Gross pays within one bracket that leave the same net by rounding count as one, the lowest.
        Raises NoTaxRule, BadAmount.
        """
        rule, target = self.rule(on, sector), _money(net)
        edges = pairwise((Decimal(0), *rule.edges(), LIMIT))
        roots = (_root(rule, target, low, high) for low, high in edges)
        return tuple(root for root in roots if root is not None)


def load(path: Path) -> TaxRules:
    """Read a file such as `jobboard/rules/az_tax.toml`. Raises RulesError."""
    return TaxRules(read(path))


def _money(value: Decimal | float) -> Decimal:
    amount = value if isinstance(value, Decimal) else Decimal(str(value))
    if not amount.is_finite() or not 0 <= amount <= LIMIT:
        raise BadAmount(value)
    return amount.quantize(QEPIK, ROUND_HALF_UP)


def _net(rule: TaxRule, gross: Decimal) -> NetPay:
    lines = tuple(_lines(rule.employee, gross))
    employer = tuple(_lines(rule.employer, gross))
    net = gross - sum((line.amount for line in lines), Decimal(0))
    cost = gross + sum((line.amount for line in employer), Decimal(0))
    return NetPay(gross, net, lines, employer, cost, rule)


def _lines(contributions: Sequence[Contribution], gross: Decimal) -> Iterator[Line]:
    for item in contributions:
        bracket = item.bracket(gross)
        yield Line(item.key, bracket.amount(gross).quantize(QEPIK, ROUND_HALF_UP), bracket)


def _root(rule: TaxRule, target: Decimal, low: Decimal, high: Decimal) -> Decimal | None:
    """The lowest gross of (low, high], or 0 itself, that leaves the target; net is a line in between."""
    # Just above `low` the next bracket holds already: two points inside give the line.
    first, last = low + QEPIK, high
    rise = rule.exact_net(last) - rule.exact_net(first)
    slope = rise / (last - first)
    guess = (first + (target - rule.exact_net(first)) / slope).quantize(QEPIK, ROUND_HALF_UP)
    for step in range(-_NEAR, _NEAR + 1):
        gross = guess + step * QEPIK
        inside = low < gross <= high or gross == low == 0
        if inside and _net(rule, gross).net == target:
            return gross
    return None

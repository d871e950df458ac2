"""The rules that turn gross pay into net, as read from data: brackets, contributions, days, sources."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from jobboard.core.rulefile import day, entries, entry


@dataclass(frozen=True, slots=True)
class Bracket:
    """For gross pay up to `up_to` (None: without end): base + rate x (gross - above)."""

    up_to: Decimal | None
    base: Decimal
    rate: Decimal
    above: Decimal

    def amount(self, gross: Decimal) -> Decimal:
        return self.base + self.rate * max(gross - self.above, Decimal(0))


@dataclass(frozen=True, slots=True)
class Contribution:
    key: str
    brackets: tuple[Bracket, ...]

    def bracket(self, gross: Decimal) -> Bracket:
        return next(item for item in self.brackets if item.up_to is None or gross <= item.up_to)


@dataclass(frozen=True, slots=True)
class TaxRule:
    """The rules of one sector from one day on. `announced`: not in force on the day of the check."""

    sector: str
    since: date
    announced: bool
    checked: date
    sources: tuple[str, ...]
    employee: tuple[Contribution, ...]
    employer: tuple[Contribution, ...]

    def edges(self) -> list[Decimal]:
        """The gross pays over zero at which the slope of net changes, or net itself drops."""
        edges = {
            edge
            for contribution in self.employee
            for bracket in contribution.brackets
            for edge in (bracket.up_to, bracket.above)
            if edge
        }
        return sorted(edges)

    def exact_net(self, gross: Decimal) -> Decimal:
        """Net before any rounding."""
        return gross - sum((item.bracket(gross).amount(gross) for item in self.employee), Decimal(0))


def read(path: Path) -> tuple[TaxRule, ...]:
    """Every rule of a file such as `jobboard/rules/az_tax.toml`. Raises RulesError."""
    rules = []
    for number, item in enumerate(entries(path, "rule"), 1):
        with entry(path, number):
            rules.append(_rule(item))
    return tuple(rules)


def _rule(item: Mapping[str, Any]) -> TaxRule:
    return TaxRule(
        sector=item["sector"],
        since=day(item["since"]),
        announced=item["announced"],
        checked=day(item["checked"]),
        sources=tuple(item["sources"]),
        employee=_contributions(item["employee"]),
        employer=_contributions(item["employer"]),
    )


def _contributions(table: Mapping[str, Sequence[Mapping[str, Any]]]) -> tuple[Contribution, ...]:
    return tuple(Contribution(key, tuple(_brackets(key, items))) for key, items in table.items())


def _brackets(key: str, items: Sequence[Mapping[str, Any]]) -> Iterator[Bracket]:
    edge = Decimal(0)
    for number, item in enumerate(items, 1):
        up_to = Decimal(item["up_to"]) if "up_to" in item else None
        if (up_to is None) != (number == len(items)):
            raise ValueError(f"{key}: every bracket but the last needs up_to")
        if up_to is not None and up_to <= edge:
            raise ValueError(f"{key}: the brackets must rise")
        edge = up_to or edge
        yield Bracket(up_to, Decimal(item["base"]), Decimal(item["rate"]), Decimal(item["above"]))

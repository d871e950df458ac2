"""Exchange rates to the manat, each with its day: converted pay is an approximation and says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from jobboard.core.rulefile import day, entries, entry


@dataclass(frozen=True, slots=True)
class DayRates:
    """Manat for one unit of each currency (ISO 4217), as officially set for `as_of`."""

    as_of: date
    source: str
    azn: Mapping[str, Decimal]

    def to_azn(self, amount: float, currency: str) -> float | None:
        """The amount in manat; None for a currency without a rate."""
        rate = Decimal(1) if currency == "AZN" else self.azn.get(currency)
        return None if rate is None else amount * float(rate)


@dataclass(frozen=True, slots=True)
class Rates:
    """All the days that are known, the oldest first."""

    days: tuple[DayRates, ...]

    def on(self, when: date) -> DayRates:
        """The rates that stood on a day: the newest not after it, else the oldest that is known."""
        past = [rates for rates in self.days if rates.as_of <= when]
        return past[-1] if past else self.days[0]


def load(path: Path) -> Rates:
    """Read a file such as `jobboard/rules/rates.toml`. Raises RulesError."""
    days = []
    for number, item in enumerate(entries(path, "rates"), 1):
        with entry(path, number):
            days.append(DayRates(day(item["as_of"]), item["source"], _azn(item["azn"])))
    return Rates(tuple(sorted(days, key=lambda rates: rates.as_of)))


def _azn(table: Mapping[str, Decimal | int]) -> dict[str, Decimal]:
    rates = {currency: Decimal(rate) for currency, rate in table.items()}
    if wrong := [currency for currency, rate in rates.items() if rate <= 0]:
        raise ValueError(f"rates must be over zero: {', '.join(wrong)}")
    return rates

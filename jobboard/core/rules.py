"""All dated data that pay is reckoned with, loaded together from `jobboard/rules`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from jobboard.core import rates, tax
from jobboard.core.pay import Pay
from jobboard.core.rulefile import RulesError, entries, entry

__all__ = ["ReferencePay", "Rules", "RulesError", "shipped"]

_SHIPPED: Final = Path(__file__).resolve().parent.parent / "rules"


@dataclass(frozen=True, slots=True)
class ReferencePay:
    """A monthly range that someone published: shown beside the observed bands, never mixed with them."""

    key: str
    pay: Pay
    level: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Rules:
    rates: rates.Rates
    taxes: tax.TaxRules
    reference: tuple[ReferencePay, ...]

    @classmethod
    def load(cls, folder: Path) -> "Rules":
        """Read rates.toml, az_tax.toml and reference_pay.toml. Raises RulesError."""
        return cls(
            rates.load(folder / "rates.toml"),
            tax.load(folder / "az_tax.toml"),
            _reference(folder / "reference_pay.toml"),
        )


@cache
def shipped() -> Rules:
    """The rules that come with the package, read once."""
    return Rules.load(_SHIPPED)


def _reference(path: Path) -> tuple[ReferencePay, ...]:
    found = []
    for number, item in enumerate(entries(path, "reference"), 1):
        with entry(path, number):
            pay = Pay(item.get("min"), item.get("max"), item["currency"])
            found.append(ReferencePay(item["key"], pay, item.get("level"), item["source"]))
    return tuple(found)

"""What pay in a posting is held against: dated figures (`jobboard/rules/posting.toml`), and what ads pay."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from jobboard.core.rulefile import day, entries, entry
from jobboard.core.salary import ALL, Band

_FILE: Final = Path(__file__).resolve().parent.parent / "rules" / "posting.toml"
_FAR: Final = 3  # times the upper quartile; a missing comma makes it ten times


@dataclass(frozen=True, slots=True)
class PayLimits:
    """Gross AZN a month: the least that a full month may pay, and up to where it is an assistant's pay.

    Above `ceiling` a slip is likelier than the pay. `checked` is the day on which the figures were compared
    with their sources.
    """

    minimum: float
    assistant: float
    ceiling: float
    checked: date

    def beside(self, bands: Iterable[Band], level: str | None) -> "PayLimits":
        """The same, held against what local ads of this level pay, where that is known."""
        found = {band.level: band for band in bands if band.group == "local"}
        shown = [_shown(found.get(name)) for name in (level, ALL)]
        p75 = next((band.p75 for band in shown if band and band.p75), None)
        if p75 is None:
            return self
        return replace(self, assistant=p75, ceiling=max(self.ceiling, _FAR * p75))


def _shown(band: Band | None) -> Band | None:
    if band is None or band.shown:
        return band
    return band.wider


@cache
def shipped() -> tuple[Mapping[str, Any], ...]:
    """The dated figures that come with the package, the newest first. Raises RulesError."""
    found: list[Mapping[str, Any]] = []
    for name in ("minimum_wage", "assistant_pay"):
        for number, item in enumerate(entries(_FILE, name), 1):
            with entry(_FILE, number):
                found.append(
                    {**item, "name": name, "since": day(item["since"]), "checked": day(item["checked"])}
                )
    return tuple(sorted(found, key=lambda item: item["since"], reverse=True))


def limits(on: date) -> PayLimits:
    """The figures in force on a day; before the first known day those of that day."""
    wage, assistant = (_in_force(shipped(), name, on) for name in ("minimum_wage", "assistant_pay"))
    return PayLimits(
        float(wage["azn"]), float(assistant["azn"]), float(assistant["ceiling"]), wage["checked"]
    )


def _in_force(items: Sequence[Mapping[str, Any]], name: str, on: date) -> Mapping[str, Any]:
    own = [item for item in items if item["name"] == name]
    return next((item for item in own if item["since"] <= on), own[-1])

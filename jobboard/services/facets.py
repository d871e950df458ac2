"""The filters beside a list, each option with the number of vacancies it would leave.

All counts come in one statement: a branch a facet, each under the other facets' conditions.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, String, func, literal_column, select, union_all
from sqlalchemy.orm import Session

from jobboard.core.levels import LEVELS
from jobboard.core.search import NOT_STATED, VacancyFilter
from jobboard.services.vocabulary import Condition, by_filter, paying_from
from jobboard.storage.models import Vacancy, VacancySkill, VacancyTag

PAY_STEPS: Final = (400, 600, 800, 1_000, 1_500)  # AZN a month, the steps of the published guidance
KINDS: Final = {"skill": ("skill", "soft-skill"), "tool": ("tool",), "platform": ("platform",)}
NAMES: Final = ("level", "place", "workplace", "employment", "lang", "pay_from", *KINDS)
_IN_ORDER: Final = {"level": (*LEVELS, NOT_STATED), "pay_from": tuple(map(str, PAY_STEPS))}

Branch = Select[str, str, int]


@dataclass(frozen=True, slots=True)
class FacetOption:
    """`count` vacancies are left when this is chosen: alone in its facet, or, for skills, added."""

    value: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class Facet:
    name: str
    options: tuple[FacetOption, ...]


def count(session: Session, wanted: VacancyFilter, base: Condition) -> tuple[int, tuple[Facet, ...]]:
    """How many vacancies are found, and the facets. `base` is what holds whatever is chosen."""
    conditions = by_filter(wanted)
    branches = [_total([base, *conditions.values()])]
    for name in NAMES:
        branches += _branches(name, [base, *_others(name, conditions)])
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for name, value, n in session.execute(union_all(*branches)):
        counts[name][value] = n
    facets = tuple(Facet(name, _options(name, counts[name], wanted)) for name in NAMES)
    return counts["total"].get("", 0), facets


def _others(name: str, conditions: Mapping[str, Condition]) -> Iterable[Condition]:
    """A facet is counted without itself, but for those where a further choice narrows."""
    return (each for key, each in conditions.items() if key != name or key in KINDS)


def _total(conditions: Sequence[Condition]) -> Branch:
    return select(_text("total"), _text(""), func.count(Vacancy.id)).where(*conditions)


def _branches(name: str, conditions: Sequence[Condition]) -> list[Branch]:
    if name == "pay_from":
        return [_pay_step(step, conditions) for step in PAY_STEPS]
    if name in KINDS:
        joined = _grouped(name, VacancySkill.concept_id, conditions).where(VacancySkill.kind.in_(KINDS[name]))
        return [joined.where(VacancySkill.vacancy_id == Vacancy.id)]
    if name in ("workplace", "employment"):
        joined = _grouped(name, VacancyTag.value, conditions).where(VacancyTag.kind == name)
        return [joined.where(VacancyTag.vacancy_id == Vacancy.id)]
    values: dict[str, ColumnElement[Any]] = {
        "level": func.coalesce(Vacancy.level, NOT_STATED),
        "place": func.coalesce(Vacancy.city, ""),
        "lang": Vacancy.lang.expression,
    }
    return [_grouped(name, values[name], conditions)]


def _grouped(name: str, value: Any, conditions: Sequence[Condition]) -> Branch:
    # The label makes PostgreSQL group by the very expression, parameters and all.
    label = value.cast(String).label("value") if hasattr(value, "cast") else value
    return select(_text(name), label, func.count(Vacancy.id)).where(*conditions).group_by(label)


def _pay_step(step: int, conditions: Sequence[Condition]) -> Branch:
    leaves = func.count(Vacancy.id)
    return select(_text("pay_from"), _text(str(step)), leaves).where(*conditions, paying_from(step))


def _text(constant: str) -> ColumnElement[str]:
    """A constant of this module as a column."""
    return literal_column(f"'{constant}'", String)


def _options(name: str, counts: Mapping[str, int], wanted: VacancyFilter) -> tuple[FacetOption, ...]:
    chosen = _chosen(name, wanted)
    values = [value for value in counts if value] + [value for value in chosen if value not in counts]
    ordered = _IN_ORDER.get(name)
    if ordered:
        values = [value for value in ordered if value in values]
        values += [value for value in chosen if value not in values]
    else:
        values.sort(key=lambda value: (-counts.get(value, 0), value))
    return tuple(FacetOption(value, counts.get(value, 0), value in chosen) for value in values)


def _chosen(name: str, wanted: VacancyFilter) -> tuple[str, ...]:
    value = getattr(wanted, name)
    if name == "pay_from":
        return () if value is None else (str(value),)
    return tuple(value)

"""The filters beside a list, each option with the number of vacancies it would leave.

All counts come in one statement: a branch a facet, each under the other facets' conditions.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    case,
    cast,
    func,
    literal,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from jobboard.core.levels import LEVELS
from jobboard.core.search import NOT_STATED, VacancyFilter
from jobboard.services.vocabulary import Condition, asked_by, by_filter, in_place, paying_from
from jobboard.storage.models import Vacancy, VacancySkill, VacancyTag
from jobboard.storage.models.vacancies import TAG_KINDS

PAY_STEPS: Final = (400, 600, 800, 1_000, 1_500)  # AZN a month, the steps of the published guidance
KINDS: Final = {"skill": ("skill", "soft-skill"), "tool": ("tool",), "platform": ("platform",)}
NAMES: Final = ("level", "place", "workplace", "employment", "lang", "pay_from", *KINDS)

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
    branches = [_branch("total", _constant(""), [base, *conditions.values()])]
    for name in NAMES:
        if name not in KINDS:
            others = (each for key, each in conditions.items() if key != name)
            branches += _branches(name, wanted, [base, *others])
    branches.append(_concepts([base, *conditions.values()]))
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for name, value, n in session.execute(union_all(*branches)):
        counts[name][value] = n
    total = counts["total"][""]
    for name in KINDS:  # what is chosen already leaves what is found
        counts[name].update(dict.fromkeys(_chosen(name, wanted), total))
    return total, tuple(Facet(name, _options(name, counts[name], wanted)) for name in NAMES)


def _branches(name: str, wanted: VacancyFilter, conditions: Sequence[Condition]) -> list[Branch]:
    """The counts of one facet's options under these conditions, which are those of the other facets."""
    if name == "pay_from":
        steps = {*PAY_STEPS, wanted.pay_from or PAY_STEPS[0]}
        return [_branch(name, _constant(step), [*conditions, paying_from(step)]) for step in steps]
    if name in TAG_KINDS:
        tagged = (VacancyTag.vacancy_id == Vacancy.id, VacancyTag.kind == name)
        return [_grouped(name, VacancyTag.value, [*conditions, *tagged])]
    if name == "place":
        # The cities there are, and what was chosen, which may be a district.
        chosen = [_branch(name, literal(place), [*conditions, in_place(place)]) for place in wanted.place]
        return [_grouped(name, Vacancy.city, [*conditions, Vacancy.city.is_not(None)]), *chosen]
    if name == "level":
        return [_grouped(name, func.coalesce(Vacancy.level, _constant(NOT_STATED)), conditions)]
    return [_grouped(name, cast(Vacancy.lang, String), conditions)]


def _concepts(conditions: Sequence[Condition]) -> Branch:
    """The counts of skills, tools and platforms: a further one narrows, so all filters hold for each."""
    name = case({kind: name for name, kinds in KINDS.items() for kind in kinds}, value=VacancySkill.kind)
    counted = select(name, VacancySkill.concept_id, func.count()).where(asked_by(*conditions))
    return counted.group_by(VacancySkill.concept_id, VacancySkill.kind)


def _grouped(name: str, value: Any, conditions: Sequence[Condition]) -> Branch:
    return _branch(name, value, conditions).group_by(value)


def _branch(name: str, value: Any, conditions: Sequence[Condition]) -> Branch:
    return select(_constant(name), value, func.count(Vacancy.id)).where(*conditions)


def _constant(value: str | int) -> ColumnElement[str]:
    """A word or number of ours as a text column."""
    return literal_column(f"'{value}'", String)


def _options(name: str, counts: Mapping[str, int], wanted: VacancyFilter) -> tuple[FacetOption, ...]:
    chosen = _chosen(name, wanted)
    values = {*counts, *chosen}
    if name == "pay_from":
        order = sorted(values, key=int)
    elif name == "level":
        order = [level for level in (*LEVELS, NOT_STATED) if level in values]
    else:
        order = sorted(values, key=lambda value: (-counts.get(value, 0), value))
    return tuple(FacetOption(value, counts.get(value, 0), value in chosen) for value in order)


def _chosen(name: str, wanted: VacancyFilter) -> tuple[str, ...]:
    value = getattr(wanted, name)
    if name == "pay_from":
        return () if value is None else (str(value),)
    return tuple(value)

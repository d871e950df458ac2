"""Skills by demand, and one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.home import Count
from jobboard.web.pages.openings import LearningBox
from jobboard.web.pages.salaries import BandRow
from jobboard.web.pages.vacancies import SearchBox, VacancyCard


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """Skills of one kind: those that are asked for, and the names of the others."""

    key: str
    title: str
    counts: Sequence[Count]
    unasked: Sequence[Link]


@dataclass(frozen=True, slots=True)
class SkillListPage:
    meta: Meta
    search: SearchBox
    groups: Sequence[SkillGroup]
    found: str  # "207 skills"
    clear_url: str | None
    n: int
    sample: bool


@dataclass(frozen=True, slots=True)
class MonthBar:
    """Demand in one month. `share` None: nothing was counted."""

    label: str  # "November 2026"
    short: str  # "Nov"
    share: int | None
    share_said: str | None
    vacancies: str  # "61"
    x: float  # places on a drawing 100 wide and 100 high
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Another skill that counts in part for this one, and why."""

    link: Link
    reason: str


@dataclass(frozen=True, slots=True)
class SkillPage:
    meta: Meta
    crumbs: Sequence[Link]
    name: str
    lead: str  # "Asked in 30% of live vacancies (18 of 61)."
    asks: str | None  # "12 must-haves, 4 nice-to-haves, 2 duties"
    months: Sequence[MonthBar]
    trend_note: str | None  # why there is no drawing
    pay: Sequence[BandRow]  # with it, without it
    pay_sample: bool
    learning: LearningBox | None
    plan_url: str | None
    together: Sequence[Count]
    near: Sequence[Reason]
    newest: Sequence[VacancyCard]
    vacancies_url: str
    vacancies_label: str
    check_url: str
    sample: bool

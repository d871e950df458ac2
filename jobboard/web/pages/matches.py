"""Vacancies by fit, and one of them explained line by line."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.check import PartRow
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.vacancies import PayLine, VacancyListPage


@dataclass(frozen=True, slots=True)
class MatchListPage:
    """The list, with the names that its partial knows, and what stands above it."""

    meta: Meta
    results: VacancyListPage
    empty_profile: bool
    profile_url: str | None
    gap_url: str


@dataclass(frozen=True, slots=True)
class Line:
    """One asked thing: how far it is met, its points, and the words of the ad that ask it."""

    part: PartRow
    quotes: Sequence[str]
    url: str | None
    bar: float  # of what it can give, in percent


@dataclass(frozen=True, slots=True)
class Flag:
    """Something beside the score: what the vacancy says, and how it stands to what the reader wants."""

    label: str
    value: str
    note: str | None = None
    fits: bool | None = None  # None: nothing to compare with


@dataclass(frozen=True, slots=True)
class ExplainPage:
    meta: Meta
    crumbs: Sequence[Link]
    title: str
    title_lang: str | None
    employer: str
    vacancy_url: str
    pay: PayLine | None
    headline: str
    met: int
    total: int
    score: str | None
    lines: Sequence[Line]
    untold: Sequence[str]  # asked, and not said in the profile: not counted
    flags: Sequence[Flag]
    lead: str | None  # what to learn first
    gap_url: str
    plan_url: str | None
    profile_url: str | None
    closed: bool
    sample: bool

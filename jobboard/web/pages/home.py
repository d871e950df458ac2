"""The front page."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.check import PasteBox
from jobboard.web.pages.frame import Meta
from jobboard.web.pages.salaries import BandRow
from jobboard.web.pages.vacancies import SearchBox, VacancyCard


@dataclass(frozen=True, slots=True)
class Count:
    """A skill and how many live vacancies ask for it."""

    name: str
    url: str
    count: int
    share: int  # whole percent of `n`
    share_said: str
    n: int


@dataclass(frozen=True, slots=True)
class HomePage:
    meta: Meta
    search: SearchBox
    paste: PasteBox
    newest: Sequence[VacancyCard]
    total: int
    total_label: str  # "61 vacancies"
    asked: Sequence[Count]  # what live ads ask for most
    vacancies_url: str
    salaries_url: str
    guide_url: str
    skills_url: str
    typical_url: str
    band: BandRow | None  # pay of beginners

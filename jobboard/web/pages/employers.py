"""An employer as everybody sees it."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.vacancies import VacancyCard


@dataclass(frozen=True, slots=True)
class EmployerPage:
    meta: Meta
    crumbs: Sequence[Link]
    name: str
    facts: Sequence[str]  # city, field, size
    about: Sequence[str]  # paragraphs, contacts masked
    website: Link | None
    agency: bool
    replies: str | None  # "Answered 92% of those who applied …"; None: too few to say
    replies_source: str
    total_label: str
    items: Sequence[VacancyCard]
    sample: bool

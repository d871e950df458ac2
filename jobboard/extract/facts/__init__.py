"""What an ad states beside skills: pay, years, languages and the rest, each in a module of its own.

Every module has `find`, which says where, and `read`, which says what it means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from jobboard.core.ad import (
    Contact,
    Education,
    Experience,
    LanguageAsk,
    Place,
    Proof,
    Salary,
    Schedule,
)
from jobboard.extract.facts import (
    contacts,
    deadline,
    education,
    employer,
    employment,
    experience,
    languages,
    place,
    restrictions,
    salary,
    schedule,
    workplace,
)
from jobboard.extract.page import Page

# A fact is looked for only where one of its stems stands (`Page.present`).
STEMS: Final = (
    contacts.STEMS
    | deadline.STEMS
    | education.STEMS
    | employer.STEMS
    | employment.STEMS
    | experience.STEMS
    | languages.STEMS
    | place.STEMS
    | restrictions.STEMS
    | salary.STEMS
    | schedule.STEMS
    | workplace.STEMS
)


@dataclass(frozen=True, slots=True)
class Facts:
    """The fields of `ParsedAd` that are no concepts; those without evidence of their own carry it here."""

    experience: Experience | None
    salary: Salary | None
    languages: Mapping[str, LanguageAsk]
    education: Education | None
    employment: Mapping[str, Proof]
    workplace: Mapping[str, Proof]
    restrictions: Mapping[str, Proof]
    place: tuple[Place, Proof] | None
    schedule: tuple[Schedule, Proof] | None
    deadline: tuple[date, Proof] | None
    employer: tuple[str, Proof] | None
    contacts: Sequence[Contact]


def read_facts(page: Page) -> Facts:
    """Everything stated in one ad. Never raises, whatever the text."""
    return Facts(
        experience=experience.read(page),
        salary=salary.read(page),
        languages=languages.read(page),
        education=education.read(page),
        employment=employment.read(page),
        workplace=workplace.read(page),
        restrictions=restrictions.read(page),
        place=place.read(page),
        schedule=schedule.read(page),
        deadline=deadline.read(page),
        employer=employer.read(page),
        contacts=contacts.read(page),
    )

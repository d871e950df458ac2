"""What an ad states beside skills: pay, years, languages and the rest, each in a module of its own.

Every module has `find`, which says where, and `read`, which says what it means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

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
from jobboard.extract.facts.presence import Presence
from jobboard.extract.page import Page


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
    page = replace(page, present=_presence().of(page.folded_title + "\n" + page.folded))
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


@cache
def _presence() -> Presence:
    return Presence(
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

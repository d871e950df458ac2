"""Near-duplicates of an ad among live vacancies: the same work posted twice, by one employer or another.

Candidates are the live vacancies that ask for most of the same concepts, and the employer's own; only these
few are compared word by word, so that the time does not grow with all texts.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from jobboard.core.likeness import ALIKE, likeness, runs
from jobboard.services.vocabulary import published
from jobboard.storage.models import Vacancy, VacancySkill

_CANDIDATES: Final = 60  # of each kind


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A live vacancy that says nearly the same. `own`: the same employer's, who is told of it; others'
    are for moderators' eyes."""

    vacancy_id: int
    slug: str
    title: str
    likeness: float
    own: bool


def near(
    session: Session,
    *,
    title: str,
    text: str,
    skills: Collection[str],
    employer_id: int | None,
    now: datetime,
    besides: int | None = None,
) -> tuple[Duplicate, ...]:
    """Live vacancies nearly like an ad, the likest first. Two statements at most.

    `skills` are the concepts read in it; `besides` is the vacancy that the ad changes, which is no duplicate.
    """
    own = runs(title, text)
    found: dict[int, Duplicate] = {}
    for row in _candidates(session, skills, employer_id, now):
        share = likeness(own, runs(row.title, row.text))
        if share >= ALIKE and row.id != besides:
            theirs = row.employer_id == employer_id
            found[row.id] = Duplicate(row.id, row.slug, row.title, round(share, 2), theirs)
    return tuple(sorted(found.values(), key=lambda one: (-one.likeness, one.vacancy_id)))


def _candidates(
    session: Session, skills: Collection[str], employer_id: int | None, now: datetime
) -> Sequence[Any]:
    rows: list[Any] = list(session.execute(_asking_most(skills, now))) if skills else []
    if employer_id is not None:
        rows += session.execute(_live(now).where(Vacancy.employer_id == employer_id).limit(_CANDIDATES))
    return rows


def _live(now: datetime) -> Select[int, str, str, str, int]:
    columns = (Vacancy.id, Vacancy.slug, Vacancy.title, Vacancy.text, Vacancy.employer_id)
    return select(*columns).where(published(now)).order_by(Vacancy.id.desc())


def _asking_most(skills: Collection[str], now: datetime) -> Select[int, str, str, str, int]:
    """Live vacancies by how many of these concepts they ask for, the most first."""
    shared = func.count().label("shared")
    counted = (
        select(VacancySkill.vacancy_id, shared)
        .join(Vacancy, Vacancy.id == VacancySkill.vacancy_id)
        .where(VacancySkill.concept_id.in_(skills), published(now))
        .group_by(VacancySkill.vacancy_id)
        .order_by(shared.desc(), VacancySkill.vacancy_id.desc())
        .limit(_CANDIDATES)
        .subquery()
    )
    return _live(now).join(counted, counted.c.vacancy_id == Vacancy.id)

"""Vacancies that people keep an eye on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Select, delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, joinedload

from jobboard.services import listing
from jobboard.services.errors import NotFound, TooMany
from jobboard.services.listing import LAST_ID, PAGE_SIZE
from jobboard.services.vocabulary import visible
from jobboard.storage.models import Person, SavedVacancy, Vacancy

MOST: Final = 1_000  # vacancies of one person
MOST_OF_A_DEVICE: Final = 100  # what a browser keeps for a visitor


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page of what a person saved, the last saved first."""

    items: tuple[Vacancy, ...]
    total: int
    page: int
    pages: int


def save(session: Session, person: Person, vacancy_id: int, now: datetime) -> Vacancy:
    """Keep a vacancy; one kept already stays as it is. Raises NotFound, and TooMany past `MOST`."""
    vacancy = listing.get(session, vacancy_id, now)
    held = ids(session, person)
    if vacancy.id not in held:
        if len(held) >= MOST:
            raise TooMany("saved vacancies", MOST)
        _keep(session, person, vacancy.id, now)
    return vacancy


def remove(session: Session, person: Person, vacancy_id: int) -> None:
    """Keep it no longer; twice is fine, and so is what never was."""
    if 0 < vacancy_id <= LAST_ID:
        key = (SavedVacancy.person_id == person.id, SavedVacancy.vacancy_id == vacancy_id)
        session.execute(delete(SavedVacancy).where(*key))


def merge(session: Session, person: Person, device: Iterable[int], now: datetime) -> int:
    """Take over what a browser kept before signing in, and say how many are new to the account.

    What does not exist (any more) is passed over, and so is what would be too much.
    """
    held = ids(session, person)
    wanted = list(dict.fromkeys(id_ for id_ in device if id_ not in held))[:MOST_OF_A_DEVICE]
    there = [vacancy.id for vacancy in shown(session, wanted, now)][: MOST - len(held)]
    for id_ in reversed(there):  # the first on the device was saved last
        _keep(session, person, id_, now)
    return len(there)


def ids(session: Session, person: Person) -> frozenset[int]:
    """All that a person keeps."""
    return frozenset(
        session.scalars(select(SavedVacancy.vacancy_id).where(SavedVacancy.person_id == person.id))
    )


def page(session: Session, person: Person, number: int, now: datetime) -> SavedPage:
    """A page of what a person keeps, live or closed; one past the end has no items."""
    number = min(max(number, 1), MOST)
    own = (SavedVacancy.person_id == person.id, visible(now))
    total = session.scalar(select(func.count()).join_from(SavedVacancy, Vacancy).where(*own)) or 0
    items = session.scalars(
        _shown()
        .join(SavedVacancy, SavedVacancy.vacancy_id == Vacancy.id)
        .where(*own)
        .order_by(SavedVacancy.saved_at.desc(), SavedVacancy.vacancy_id.desc())
        .limit(PAGE_SIZE)
        .offset((number - 1) * PAGE_SIZE)
    )
    return SavedPage(tuple(items), total, number, -(-total // PAGE_SIZE))


def shown(session: Session, wanted: Sequence[int], now: datetime) -> list[Vacancy]:
    """Those of these ids that anyone may see, in this order, at most `MOST_OF_A_DEVICE`."""
    first = [id_ for id_ in wanted if 0 < id_ <= LAST_ID][:MOST_OF_A_DEVICE]
    found = {item.id: item for item in session.scalars(_shown().where(Vacancy.id.in_(first), visible(now)))}
    return [found[id_] for id_ in first if id_ in found]


def kept(session: Session, person: Person, vacancy_id: int) -> bool:
    """Whether a person keeps this one."""
    key = (person.id, vacancy_id)
    return session.get(SavedVacancy, key) is not None


def _shown() -> Select[Vacancy]:
    return select(Vacancy).options(joinedload(Vacancy.employer))


def _keep(session: Session, person: Person, vacancy_id: int, now: datetime) -> None:
    """Whoever saves the same in two tabs at once has it once."""
    try:
        with session.begin_nested():
            session.add(SavedVacancy(person_id=person.id, vacancy_id=vacancy_id, saved_at=now))
    except IntegrityError:
        if not kept(session, person, vacancy_id):
            raise NotFound("vacancy", vacancy_id) from None

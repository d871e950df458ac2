"""Reminds an employer's members of the day by which they promised to answer."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from jobboard.core.application import MOVES
from jobboard.core.membership import may
from jobboard.services import outbox
from jobboard.services.letters import Letters
from jobboard.storage.models import Application, Member, Person, Vacancy

BEFORE: Final = (timedelta(days=3), timedelta())  # three days before, and on the day
_BAKU: Final = ZoneInfo("Asia/Baku")


class _Owed(NamedTuple):
    """So many applications to one vacancy that nobody has answered, with the day that was promised."""

    vacancy_id: int
    day: date
    waiting: int


def remind(session: Session, letters: Letters, now: datetime) -> int:
    """Write to all who may decide, once a vacancy and day for each of `BEFORE`; how many mails."""
    today = now.astimezone(_BAKU).date()
    rows = session.execute(_unanswered([today + before for before in BEFORE]))
    owed = [_Owed(vacancy_id, day, waiting) for vacancy_id, day, waiting in rows if day]
    written = 0
    for item in owed:
        vacancy = session.get_one(Vacancy, item.vacancy_id, options=[joinedload(Vacancy.employer)])
        for person in _deciding(session, vacancy.employer_id):
            written += _write(session, letters, vacancy, item, person, today, now)
    return written


def _unanswered(days: Sequence[date]) -> Select[int, date | None, int]:
    """What would lapse if nothing were said."""
    return (
        select(Application.vacancy_id, Application.answer_by, func.count())
        .where(Application.answer_by.in_(days), Application.status.in_(sorted(MOVES["lapse"].since)))
        .group_by(Application.vacancy_id, Application.answer_by)
        .order_by(Application.vacancy_id, Application.answer_by)
    )


def _deciding(session: Session, employer_id: int) -> list[Person]:
    members = session.scalars(
        select(Member)
        .options(joinedload(Member.person))
        .where(Member.employer_id == employer_id)
        .order_by(Member.person_id)
    )
    return [member.person for member in members if may(member.role, "decide")]


def _write(
    session: Session,
    letters: Letters,
    vacancy: Vacancy,
    owed: _Owed,
    person: Person,
    today: date,
    now: datetime,
) -> bool:
    letter = letters.write(
        "promise",
        person.lang,
        title=vacancy.title,
        waiting=owed.waiting,
        day=owed.day,
        today=owed.day == today,
        link=letters.url(person.lang, f"room/{vacancy.employer.slug}/vacancies/{vacancy.id}/applicants"),
    )
    key = f"promise:{vacancy.id}:{owed.day}:{(owed.day - today).days}:{person.id}"
    return outbox.mail(session, person.email, letter, now=now, key=key) is not None

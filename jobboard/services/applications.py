"""Applications from their candidate's side: which there are, how each moves, and what time does to them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Select, and_, delete, or_, select, update
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql import ColumnElement

from jobboard.core import application as life
from jobboard.core.application import Role
from jobboard.core.lifecycle import WrongMove
from jobboard.services import consents
from jobboard.services.application_mails import Notices
from jobboard.services.errors import Conflict, NotFound
from jobboard.services.guest_links import hashed
from jobboard.storage.models import Application, ApplicationStep, Person, Vacancy

UNCONFIRMED_FOR: Final = timedelta(days=7)  # then it is deleted, as the privacy page promises
SILENT_FOR: Final = timedelta(days=14)  # after a vacancy ended, where no date was promised


def of_person(session: Session, person: Person) -> Sequence[Application]:
    """The person's, newest first: those of their account, and those sent as a guest from their address."""
    own = _shown().where(_owned_by(person)).order_by(Application.created_at.desc(), Application.id.desc())
    return session.scalars(own).all()


def get(session: Session, person: Person, id_: int) -> Application:
    """One of the person's with its steps. Raises NotFound, also for another person's."""
    found = session.scalar(_with_steps().where(Application.id == id_, _owned_by(person)))
    if found is None:
        raise NotFound("application", id_)
    return found


def to_vacancy(session: Session, person: Person, vacancy_id: int) -> Application | None:
    """What the person sent to this vacancy."""
    return session.scalar(_shown().where(Application.vacancy_id == vacancy_id, _owned_by(person)))


def by_token(session: Session, token: str) -> Application:
    """What a guest's link opens, with its steps. Raises NotFound."""
    found = session.scalar(_with_steps().where(Application.token == hashed(token)))
    if found is None:
        raise NotFound("application", "by a link")
    return found


def adopt(session: Session, person: Person) -> None:
    """Give an account what was sent as a guest from its address, which is confirmed."""
    guests = and_(Application.person_id.is_(None), Application.email == person.email.lower())
    session.execute(update(Application).where(guests).values(person_id=person.id))


def withdraw(session: Session, notices: Notices, application: Application, now: datetime) -> None:
    """Take an application back, for good. Raises Conflict where it has ended."""
    move(session, notices, application, "withdraw", "candidate", now)
    if application.email is not None:
        consents.withdraw(session, application.email, "application", now, str(application.vacancy_id))


def move(
    session: Session,
    notices: Notices,
    application: Application,
    action: str,
    role: Role,
    now: datetime,
    reason: str = "",
) -> ApplicationStep:
    """Take a step and tell the candidate. Wants its vacancy and employer loaded.

    Raises Conflict where the life of an application has no such step, or somebody was faster.
    """
    before = application.status
    try:
        after = life.move(before, action, role)
    except WrongMove as error:
        raise Conflict(str(error)) from error
    moved = update(Application).where(Application.id == application.id, Application.status == before)
    if session.scalar(moved.values(status=after, changed_at=now).returning(Application.id)) is None:
        raise Conflict(f"application {application.id} is not {before} any more")
    step = ApplicationStep(application_id=application.id, status=after, by=role, at=now, reason=reason)
    session.add(step)
    session.flush()
    session.expire(application, ["steps"])
    notices.moved(session, application, step, now)
    return step


def lapse(session: Session, notices: Notices, now: datetime) -> int:
    """Say of applications that nobody answered that there is no answer; how many.

    Late is what has passed the promised day, or `SILENT_FOR` after the end of a vacancy that promised none.
    """
    promised = Application.answer_by < now.date()
    ended = and_(Application.answer_by.is_(None), Vacancy.closed_at <= now - SILENT_FOR)
    waiting = sorted(life.MOVES["lapse"].since)
    late = _shown().join(Application.vacancy).where(Application.status.in_(waiting), or_(promised, ended))
    found = session.scalars(late.order_by(Application.id)).all()
    for application in found:
        move(session, notices, application, "lapse", "system", now)
    return len(found)


def clean(session: Session, now: datetime) -> int:
    """Delete what guests did not confirm; how many."""
    old = delete(Application).where(
        Application.status == "unconfirmed", Application.created_at <= now - UNCONFIRMED_FOR
    )
    return len(session.scalars(old.returning(Application.id)).all())


def _owned_by(person: Person) -> ColumnElement[bool]:
    """An address is as good as the account: who signs in has confirmed theirs."""
    confirmed = and_(Application.email == person.email.lower(), Application.status != "unconfirmed")
    return or_(Application.person_id == person.id, confirmed)


def _shown() -> Select[Application]:
    """Applications with what a list or a mail prints."""
    return select(Application).options(joinedload(Application.vacancy).joinedload(Vacancy.employer))


def _with_steps() -> Select[Application]:
    return _shown().options(selectinload(Application.steps))

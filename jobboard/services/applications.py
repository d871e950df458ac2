"""Applications from their candidate's side: which there are, how each moves, and what time does to them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Select, and_, delete, or_, select, update
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql import ColumnElement

from jobboard.core import application as life
from jobboard.core import hiring
from jobboard.core.application import Role
from jobboard.core.lifecycle import WrongMove
from jobboard.services import consents, outbox
from jobboard.services.application_mails import Notices, key
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
    cause: str | None = None,
) -> ApplicationStep:
    """Take a step and tell the candidate. Wants its vacancy and employer loaded.

    An employer's step can be undone for a while, and the mail waits; but whoever opens name and contacts
    has seen them, so that is told at once. Raises Conflict where the life of an application has no such
    step, or somebody was faster.
    """
    before, version = application.status, application.version
    try:
        after = life.move(before, action, role)
    except WrongMove as error:
        raise Conflict(str(error)) from error
    reveals = hiring.reveals(after, known=application.revealed_at is not None)
    new = {"status": after, "changed_at": now, "version": version + 1}
    _change(session, application, before, {**new, "revealed_at": now} if reveals else new)
    step = ApplicationStep(
        application_id=application.id, status=after, by=role, at=now, reason=reason, cause=cause
    )
    session.add(step)
    session.flush()
    session.expire(application, ["steps"])
    waits = role == "employer" and not reveals
    notices.moved(session, application, step, now, hiring.UNDO_FOR if waits else outbox.AT_ONCE)
    return step


def undo(session: Session, application: Application, now: datetime) -> None:
    """Take an employer's last step back before the candidate is told. Wants its steps loaded.

    Raises Conflict where it is too late, somebody was faster, or the step has opened name and contacts.
    """
    if not can_undo(application, now):
        raise Conflict(f"the last step of application {application.id} cannot be undone")
    before, last = application.steps[-2:]
    if application.email is not None and not outbox.cancel(session, key(application, last)):
        raise Conflict(f"the candidate of application {application.id} has been told")
    new = {"status": before.status, "changed_at": before.at, "version": application.version + 1}
    _change(session, application, last.status, new)
    session.delete(last)
    session.flush()
    session.expire(application, ["steps"])


def can_undo(application: Application, now: datetime) -> bool:
    """Whether the last step is an employer's, young, and has opened nothing. Wants its steps loaded."""
    if len(application.steps) < 2:  # how it was sent
        return False
    *earlier, last = application.steps
    opened = hiring.reveals(last.status, known=any(step.status in life.NAMED for step in earlier))
    return last.by == "employer" and now - last.at < hiring.UNDO_FOR and not opened


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


def _change(session: Session, application: Application, status: str, values: dict[str, Any]) -> None:
    """Write this unless another did since it was read, with this status and the version before."""
    seen = and_(
        Application.id == application.id,
        Application.status == status,
        Application.version == values["version"] - 1,
    )
    changed = update(Application).where(seen).values(values)
    if session.scalar(changed.returning(Application.id)) is None:
        raise Conflict(f"application {application.id} is not {status} any more")


def _owned_by(person: Person) -> ColumnElement[bool]:
    """An address is as good as the account: who signs in has confirmed theirs."""
    confirmed = and_(Application.email == person.email.lower(), Application.status != "unconfirmed")
    return or_(Application.person_id == person.id, confirmed)


def _shown() -> Select[Application]:
    """Applications with what a list or a mail prints."""
    return select(Application).options(joinedload(Application.vacancy).joinedload(Vacancy.employer))


def _with_steps() -> Select[Application]:
    return _shown().options(selectinload(Application.steps))

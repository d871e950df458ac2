"""What members do with an application: decide, undo, write notes and give marks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.hiring import BEST, CAUSES, CRITERIA, NOTE_LIMIT, WORDS_LIMIT, averages
from jobboard.services import applications
from jobboard.services.application_mails import Notices
from jobboard.services.errors import BadValue, Conflict, Empty, TooLong
from jobboard.storage.models import Application, ApplicationNote, ApplicationRating, Person


@dataclass(frozen=True, slots=True)
class Decision:
    """A step as a member asks for it. `version` is that of the application which they saw.

    A refusal wants a `cause` (core.hiring.CAUSES); `words` are for the candidate, `note` for the team.
    """

    action: str
    version: int
    cause: str | None = None
    words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    author: str  # empty for somebody who has left
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Ratings:
    """A member's own marks, and once they have given them the means of all who did."""

    own: Mapping[str, int] | None
    means: Mapping[str, float]
    members: int


def decide(
    session: Session,
    notices: Notices,
    application: Application,
    member_id: int,
    decision: Decision,
    now: datetime,
) -> None:
    """Take a step, and keep the note that came with it. Wants vacancy and employer loaded.

    Raises Conflict where another member was faster, and Empty, BadValue or TooLong for what is typed.
    """
    _check(decision)
    if decision.version != application.version:
        raise Conflict(f"application {application.id} was changed meanwhile")
    refused = decision.action == "refuse"
    cause = decision.cause if refused else None
    words = decision.words if refused else ""
    applications.move(session, notices, application, decision.action, "employer", now, words, cause)
    if decision.note:
        add_note(session, application, member_id, decision.note, now)


def add_note(session: Session, application: Application, member_id: int, text: str, now: datetime) -> None:
    """Raises Empty and TooLong."""
    if not text:
        raise Empty("note")
    _check_length("note", text, NOTE_LIMIT)
    session.add(ApplicationNote(application_id=application.id, person_id=member_id, text=text, at=now))
    session.flush()


def notes(session: Session, application_id: int) -> list[Note]:
    """Oldest first."""
    written = (
        select(Person.name, ApplicationNote.text, ApplicationNote.at)
        .select_from(ApplicationNote)
        .outerjoin(Person, Person.id == ApplicationNote.person_id)
        .where(ApplicationNote.application_id == application_id)
        .order_by(ApplicationNote.id)
    )
    return [Note(name or "", text, at) for name, text, at in session.execute(written)]


def rate(
    session: Session, application: Application, member_id: int, marks: Mapping[str, int], now: datetime
) -> None:
    """Give or change one's marks. Raises BadValue unless each criterion has one from 1 to 5."""
    for name in CRITERIA:
        if not 1 <= marks.get(name, 0) <= BEST:
            raise BadValue(name, marks.get(name))
    given = {name: marks[name] for name in CRITERIA}
    session.merge(ApplicationRating(application_id=application.id, person_id=member_id, marks=given, at=now))
    session.flush()


def ratings(session: Session, application_id: int, member_id: int) -> Ratings:
    """Nobody sees what others think before they have said what they think themselves."""
    given: Sequence[ApplicationRating] = session.scalars(
        select(ApplicationRating).where(ApplicationRating.application_id == application_id)
    ).all()
    own = next((rating.marks for rating in given if rating.person_id == member_id), None)
    if own is None:
        return Ratings(None, {}, 0)
    return Ratings(own, averages([rating.marks for rating in given]), len(given))


def _check(decision: Decision) -> None:
    if decision.action == "refuse":
        if not decision.cause:
            raise Empty("cause")
        if decision.cause not in CAUSES:
            raise BadValue("cause", decision.cause)
    _check_length("words", decision.words, WORDS_LIMIT)
    _check_length("note", decision.note, NOTE_LIMIT)


def _check_length(field: str, text: str, limit: int) -> None:
    if len(text) > limit:
        raise TooLong(field, len(text), limit)

"""Applications that a candidate sent somewhere else and follows here by hand. Nobody but them sees these."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, get_args

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.core.application import Status
from jobboard.core.links import is_web_address
from jobboard.core.text import storable
from jobboard.services.errors import BadValue, Empty, NotFound, TooLong, TooMany
from jobboard.storage.models import OutsideApplication

TITLE_LIMIT: Final = 200  # characters, of the employer's name too
NOTE_LIMIT: Final = 2_000
MOST: Final = 300
# Everything that can happen elsewhere: waiting for a mailed link is ours alone.
STATUSES: Final[tuple[Status, ...]] = tuple(s for s in get_args(Status) if s != "unconfirmed")
_FIRST: Final = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What the candidate writes down."""

    title: str
    employer: str
    url: str
    status: str
    sent_on: date
    note: str


def of_person(session: Session, person_id: int) -> Sequence[OutsideApplication]:
    """The latest sent first."""
    own = select(OutsideApplication).where(OutsideApplication.person_id == person_id)
    return session.scalars(
        own.order_by(OutsideApplication.sent_on.desc(), OutsideApplication.id.desc())
    ).all()


def get(session: Session, person_id: int, id_: int) -> OutsideApplication:
    """Raises NotFound, also for another person's."""
    found = session.scalar(
        select(OutsideApplication).where(
            OutsideApplication.id == id_, OutsideApplication.person_id == person_id
        )
    )
    if found is None:
        raise NotFound("application", id_)
    return found


def add(session: Session, person_id: int, told: Elsewhere, now: datetime) -> OutsideApplication:
    """Raises Empty, TooLong, BadValue and TooMany."""
    _check(told, now)
    held = select(func.count(OutsideApplication.id)).where(OutsideApplication.person_id == person_id)
    if session.execute(held).scalar_one() >= MOST:
        raise TooMany("applications", MOST)
    made = OutsideApplication(person_id=person_id)
    session.add(made)
    return _write(session, made, told, now)


def edit(session: Session, person_id: int, id_: int, told: Elsewhere, now: datetime) -> OutsideApplication:
    """Raises NotFound, Empty, TooLong and BadValue."""
    found = get(session, person_id, id_)
    _check(told, now)
    return _write(session, found, told, now)


def delete(session: Session, person_id: int, id_: int) -> None:
    """Raises NotFound."""
    session.delete(get(session, person_id, id_))
    session.flush()


def _write(session: Session, row: OutsideApplication, told: Elsewhere, now: datetime) -> OutsideApplication:
    row.title, row.employer = storable(told.title.strip()), storable(told.employer.strip())
    row.url, row.note = told.url, storable(told.note.strip())
    row.status, row.sent_on, row.changed_at = told.status, told.sent_on, now
    session.flush()
    return row


def _check(told: Elsewhere, now: datetime) -> None:
    if not told.title.strip():
        raise Empty("title")
    limits = ((told.title, TITLE_LIMIT), (told.employer, TITLE_LIMIT), (told.note, NOTE_LIMIT))
    for name, (text, limit) in zip(("title", "employer", "note"), limits, strict=True):
        if len(text) > limit:
            raise TooLong(name, len(text), limit)
    if told.url and not is_web_address(told.url):
        raise BadValue("url", told.url)
    if told.status not in STATUSES:
        raise BadValue("status", told.status)
    if not _FIRST <= told.sent_on <= now.date():
        raise BadValue("sent_on", told.sent_on)

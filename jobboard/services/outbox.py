"""What is to be done once a transaction has held: mails to send, CVs to read.

An item is written in the transaction that it tells of. A worker takes it up, and again after a failure,
each time later; after `MOST_TRIES` it stays as it is, for an operator to see. A worker that dies over an
item leaves it to the next one after `LEASE`: what is to be done happens at least once.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.orm import Session

from jobboard.services.letters import Letter
from jobboard.storage.models import OutboxItem

MAIL: Final = "mail"
MOST_TRIES: Final = 8
LEASE: Final = timedelta(minutes=5)  # nothing takes longer
KEPT: Final = timedelta(days=30)  # what is done
AT_ONCE: Final = timedelta()
# Doubled by each failure: the eighth try is two hours after the first.
_FIRST_WAIT: Final = timedelta(minutes=1)


def put(
    session: Session,
    kind: str,
    payload: dict[str, Any],
    *,
    now: datetime,
    key: str | None = None,
    after: timedelta = AT_ONCE,
) -> OutboxItem | None:
    """An item to be done `after` a while. None where one with this `key` was there already."""
    if key is not None and session.scalar(select(OutboxItem.id).where(OutboxItem.key == key)):
        return None
    item = OutboxItem(kind=kind, payload=payload, key=key, created_at=now, due_at=now + after)
    session.add(item)
    session.flush()
    return item


def mail(
    session: Session,
    to: str,
    letter: Letter,
    *,
    now: datetime,
    key: str | None = None,
    headers: dict[str, str] | None = None,
    after: timedelta = AT_ONCE,
) -> OutboxItem | None:
    """A mail to be sent. The `key` says what it is about: the same news twice is one mail."""
    payload = {
        "to": to,
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "headers": headers or {},
    }
    return put(session, MAIL, payload, now=now, key=key, after=after)


def cancel(session: Session, key: str) -> bool:
    """Take back what nobody has begun to do; False: it is too late, or there is none."""
    untouched = delete(OutboxItem).where(
        OutboxItem.key == key, OutboxItem.done_at.is_(None), OutboxItem.tries == 0
    )
    return session.scalar(untouched.returning(OutboxItem.id)) is not None


def due(session: Session, now: datetime) -> Sequence[OutboxItem]:
    """What is to be done now, oldest first."""
    return session.scalars(_waiting().where(OutboxItem.due_at <= now).order_by(OutboxItem.id)).all()


def waiting(session: Session, kind: str) -> int:
    """How many items of this kind are not done yet."""
    counted = _waiting().where(OutboxItem.kind == kind).subquery()
    return session.scalar(select(func.count()).select_from(counted)) or 0


def take(session: Session, kinds: Collection[str], now: datetime) -> OutboxItem | None:
    """The next item of these kinds, this worker's own once the caller has committed; None: nothing is due.

    Two workers may look at the same item, but the row changes for one of them.
    """
    candidates = _waiting().where(OutboxItem.due_at <= now, OutboxItem.kind.in_(kinds))
    for item in session.scalars(candidates.order_by(OutboxItem.id).limit(10)).all():
        seen = (OutboxItem.id == item.id, OutboxItem.due_at == item.due_at, OutboxItem.tries == item.tries)
        taken = update(OutboxItem).where(*seen).values(due_at=now + LEASE, tries=item.tries + 1)
        changed = session.execute(taken.execution_options(synchronize_session=False).returning(OutboxItem.id))
        if changed.first():
            session.refresh(item)
            return item
    return None


def done(item: OutboxItem, now: datetime) -> None:
    """It happened. What a mail said is nobody's business any more."""
    item.done_at, item.error, item.payload = now, None, {}


def failed(item: OutboxItem, error: str, now: datetime) -> None:
    """It did not happen: later again."""
    item.due_at = now + _FIRST_WAIT * 2 ** (item.tries - 1)
    item.error = error


def forget(session: Session, now: datetime) -> None:
    """Delete what was done long ago."""
    session.execute(delete(OutboxItem).where(OutboxItem.done_at < now - KEPT))


def _waiting() -> Select[OutboxItem]:
    return select(OutboxItem).where(OutboxItem.done_at.is_(None), OutboxItem.tries < MOST_TRIES)

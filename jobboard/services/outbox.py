"""What is to be done once a transaction has held: mails to send, CVs to read.

An item is written in the transaction that it tells of. A worker takes it up, and again after a failure,
each time later; after `MOST_TRIES` it stays as it is, for an operator to see.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.services.letters import Letter
from jobboard.storage.models import OutboxItem

MAIL: Final = "mail"
MOST_TRIES: Final = 8
_FIRST_WAIT: Final = timedelta(
    minutes=1
)  # doubled by each failure: the eighth try is two hours after the first


def put(
    session: Session, kind: str, payload: dict[str, Any], *, now: datetime, key: str | None = None
) -> OutboxItem | None:
    """An item to be done at once. None where one with this `key` was there already."""
    if key is not None and session.scalar(select(OutboxItem.id).where(OutboxItem.key == key)):
        return None
    item = OutboxItem(kind=kind, payload=payload, key=key, created_at=now, due_at=now)
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
) -> OutboxItem | None:
    """A mail to be sent. The `key` says what it is about: the same news twice is one mail."""
    payload = {
        "to": to,
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "headers": headers or {},
    }
    return put(session, MAIL, payload, now=now, key=key)


def due(session: Session, now: datetime, limit: int = 100) -> Sequence[OutboxItem]:
    """What is to be done now, oldest first, kept from other workers until the commit."""
    waiting = (
        select(OutboxItem)
        .where(OutboxItem.done_at.is_(None), OutboxItem.due_at <= now, OutboxItem.tries < MOST_TRIES)
        .order_by(OutboxItem.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return session.scalars(waiting).all()


def done(item: OutboxItem, now: datetime) -> None:
    """It happened. What a mail said is nobody's business any more."""
    item.done_at, item.error, item.payload = now, None, {}


def failed(item: OutboxItem, error: str, now: datetime) -> None:
    """It did not happen: later again."""
    item.due_at = now + _FIRST_WAIT * 2**item.tries
    item.tries += 1
    item.error = error

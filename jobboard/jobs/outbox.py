"""Does what the outbox holds, within about a second of its being written.

Each kind has a thread of its own, so that a CV that takes half a minute holds up no mail.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from threading import Event, Thread
from typing import Any, Final

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from jobboard.jobs.mail import message, postman, sender
from jobboard.jobs.reading_cvs import read_cv
from jobboard.services import cvs, outbox
from jobboard.settings import Settings
from jobboard.storage.models import OutboxItem

# Told what to do; what it writes is committed together with the item's being done.
Handler = Callable[[Session, dict[str, Any], datetime], None]

_PULSE: Final = 1.0  # seconds between two looks
_logger = logging.getLogger(__name__)


def handlers(settings: Settings) -> Mapping[str, Handler]:
    """What is done with each kind of item; kinds that are not here wait."""
    post = postman(settings)
    found: dict[str, Handler] = {cvs.READ_CV: read_cv}
    if post is not None:

        def mail(_session: Session, payload: dict[str, Any], now: datetime) -> None:
            post(message(payload, sender(settings), now), now)

        found[outbox.MAIL] = mail
    return found


def start(sessions: sessionmaker[Session], known: Mapping[str, Handler], stop: Event) -> None:
    """Look after each kind, until `stop` is set or the process ends."""
    for kind, handler in known.items():
        name = f"outbox-{kind}"
        Thread(target=_follow, args=(sessions, kind, handler, stop), name=name, daemon=True).start()


def drain(sessions: sessionmaker[Session], kind: str, handler: Handler) -> int:
    """Do what is due of this kind, each item in a transaction of its own; the number of items."""
    count = 0
    while _one(sessions, kind, handler):
        count += 1
    return count


def _follow(sessions: sessionmaker[Session], kind: str, handler: Handler, stop: Event) -> None:
    while not stop.wait(_PULSE):
        try:
            drain(sessions, kind, handler)
        except SQLAlchemyError:
            _logger.exception("The outbox cannot be read")  # a database that restarts: go on later


def _one(sessions: sessionmaker[Session], kind: str, handler: Handler) -> bool:
    with sessions() as session:
        item = outbox.take(session, (kind,), datetime.now(UTC))
        session.commit()
        if item is None:
            return False
        try:
            handler(session, item.payload, datetime.now(UTC))
        except Exception as error:
            session.rollback()
            _note(session, item, error)
        else:
            outbox.done(item, datetime.now(UTC))
        session.commit()
    return True


def _note(session: Session, item: OutboxItem, error: Exception) -> None:
    """Neither log nor row may name a person: servers like to repeat addresses in what they say."""
    outbox.failed(item, type(error).__name__, datetime.now(UTC))
    _logger.warning("Item %s (%s) failed, try %s: %s", item.id, item.kind, item.tries, type(error).__name__)

"""When saved searches are looked at, and what is cleaned up after them."""

from datetime import datetime
from functools import partial

from huey import crontab
from sqlalchemy.orm import Session

from jobboard.jobs.tasks import Job
from jobboard.services import alerts, digests
from jobboard.services.digests import Desk


def jobs(desk: Desk) -> list[Job]:
    """Each minute, so that "at once" is soon, and the others catch up after a worker that was down."""
    return [
        Job("send-alerts", crontab(minute="*"), partial(send, desk)),
        Job("forget-alerts", crontab(hour="0", minute="30"), alerts.forget),
    ]


def send(desk: Desk, session: Session, now: datetime) -> None:
    """Write to everyone whose hour has come, batch by batch: what is broken off goes on where it was."""
    last = digests.send_due(session, desk, now)
    while last is not None:
        session.commit()
        session.expunge_all()
        last = digests.send_due(session, desk, now, last)

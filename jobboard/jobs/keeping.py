"""What is kept only for its time: accounts that leave or never began, forgotten CVs, old applications."""

from datetime import datetime
from functools import partial

from huey import crontab
from sqlalchemy.orm import Session

from jobboard.jobs.tasks import Job
from jobboard.services import accounts, cvs, leaving, retention
from jobboard.services.letters import Letters


def jobs(letters: Letters) -> list[Job]:
    """Accounts go in the hour in which their week is over; the rest is a daily round."""
    return [
        Job("erase-leavers", crontab(minute="10"), partial(erase, letters)),
        Job("forget-cvs", crontab(hour="0", minute="35"), cvs.forget),
        Job("forget-unconfirmed-accounts", crontab(hour="0", minute="45"), unconfirmed),
        Job("blank-old-applications", crontab(hour="5", minute="0"), partial(blank, letters)),
    ]


def erase(letters: Letters, session: Session, now: datetime) -> None:
    leaving.erase_due(session, letters, now)


def unconfirmed(session: Session, now: datetime) -> None:
    accounts.forget_unconfirmed(session, now)


def blank(letters: Letters, session: Session, now: datetime) -> None:
    retention.run(session, letters, now)

"""What is kept only for its time: accounts that leave, CVs that nobody came back for, old applications."""

from datetime import datetime
from functools import partial

from huey import crontab
from sqlalchemy.orm import Session

from jobboard.jobs.tasks import Job
from jobboard.services import cvs, leaving, retention
from jobboard.services.letters import Letters


def jobs(letters: Letters) -> list[Job]:
    """Accounts go in the hour in which their week is over; the rest is a daily round."""
    return [
        Job("erase-leavers", crontab(minute="10"), partial(erase, letters)),
        Job("forget-cvs", crontab(hour="0", minute="35"), cvs.forget),
        Job("blank-old-applications", crontab(hour="5", minute="0"), partial(blank, letters)),
    ]


def erase(letters: Letters, session: Session, now: datetime) -> None:
    leaving.erase_due(session, letters, now)


def blank(letters: Letters, session: Session, now: datetime) -> None:
    retention.run(session, letters, now)

"""What time does to applications: members are reminded, silence is called by its name, and what nobody
confirmed is deleted.
"""

from datetime import datetime
from functools import partial

from huey import crontab
from sqlalchemy.orm import Session

from jobboard.jobs.tasks import Job
from jobboard.services import applications, promise
from jobboard.services.application_mails import Notices


def jobs(notices: Notices) -> list[Job]:
    """Mails go out in the morning of Baku, four hours ahead of UTC: nobody is woken by "no answer"."""
    return [
        Job("remind-members", crontab(hour="5", minute="0"), partial(remind, notices)),
        Job("lapse-applications", crontab(hour="5", minute="30"), partial(lapse, notices)),
        Job("forget-unconfirmed", crontab(minute="40"), applications.clean),
    ]


def lapse(notices: Notices, session: Session, now: datetime) -> None:
    applications.lapse(session, notices, now)


def remind(notices: Notices, session: Session, now: datetime) -> None:
    promise.remind(session, notices.letters, now)

"""The jobs, each ending in one commit, and when they run (UTC)."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, NamedTuple

from huey import Huey, crontab
from sqlalchemy.orm import Session, sessionmaker

from jobboard.core.taxonomy import Taxonomy
from jobboard.jobs.app import give_sign
from jobboard.services import drafts, outbox, sign_ins
from jobboard.services.demand import snapshot
from jobboard.services.imports import refresh_sample
from jobboard.services.vacancies import expire


class Job(NamedTuple):
    """A use case that runs by the clock."""

    name: str
    when: Callable[[datetime], bool]
    work: Callable[[Session, datetime], Any]


def jobs(taxonomy: Taxonomy, *, demo: bool) -> list[Job]:
    """What is done by itself; the sample is kept fresh in a demo alone."""

    def count_demand(session: Session, now: datetime) -> None:
        snapshot(session, taxonomy, now)

    daily = [
        Job("expire-vacancies", crontab(minute="5"), expire),
        Job("count-demand", crontab(hour="0", minute="15"), count_demand),
        Job("forget-items", crontab(hour="0", minute="20"), outbox.forget),
        Job("forget-drafts", crontab(hour="0", minute="30"), drafts.forget),
        Job("forget-sign-ins", crontab(hour="0", minute="25"), sign_ins.forget),
    ]
    return [*daily, Job("refresh-sample", crontab(hour="0", minute="10"), refresh_sample)] if demo else daily


def register(huey: Huey, sessions: sessionmaker[Session], work: list[Job]) -> None:
    """Give the queue its jobs, and a first sign of life that is repeated every minute."""
    for job in work:
        huey.periodic_task(job.when, name=job.name)(partial(run, job, sessions))
    sign = partial(_sign, huey)
    huey.periodic_task(crontab(minute="*"), name="sign")(sign)
    sign()


def run(job: Job, sessions: sessionmaker[Session]) -> None:
    """Do the job once, now."""
    with sessions() as session:
        job.work(session, datetime.now(UTC))
        session.commit()


def _sign(huey: Huey) -> None:
    give_sign(huey, datetime.now(UTC))

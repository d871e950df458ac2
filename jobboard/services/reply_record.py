"""How an employer answers those who apply, from the steps of their applications."""

from datetime import date, datetime, timedelta
from statistics import median
from typing import Final, NamedTuple

from sqlalchemy import Select, and_, case, func, select
from sqlalchemy.orm import Session

from jobboard.storage.models import Application, ApplicationStep, Vacancy

PERIOD: Final = timedelta(days=90)
FEWEST: Final = 5  # applications below which nothing is said: one person's luck is no record
# Where no day was promised, an answer after two weeks is late: the time that ads here usually name.
PATIENCE: Final = timedelta(days=14)
_SILENT: Final = {"sent", "opened", "no-answer"}


class ReplyRecord(NamedTuple):
    """Of `n` applications, how many per cent were answered and within how many days half of these were."""

    n: int
    answered: int  # per cent
    days: int | None  # None: none was answered


class _Asked(NamedTuple):
    sent: datetime
    answered: datetime | None
    late: bool


def record(session: Session, employer_id: int, now: datetime) -> ReplyRecord | None:
    """The last 90 days'. None where fewer than five applications were answered or should have been.

    Opening one is no answer. What was withdrawn first, or may still be answered in time, does not count.
    """
    counted = [one for one in _asked(session, employer_id, now) if one.answered or one.late]
    if len(counted) < FEWEST:
        return None
    waits = [(one.answered - one.sent) / timedelta(days=1) for one in counted if one.answered]
    days = max(1, round(median(waits))) if waits else None
    return ReplyRecord(len(counted), round(100 * len(waits) / len(counted)), days)


def _asked(session: Session, employer_id: int, now: datetime) -> list[_Asked]:
    rows = session.execute(_steps(employer_id, now - PERIOD))
    return [
        _Asked(sent, answered, answered is None and _is_late(status, sent, answer_by, now))
        for status, answer_by, sent, answered in rows
    ]


def _is_late(status: str, sent: datetime, answer_by: date | None, now: datetime) -> bool:
    """Whether someone who still waits should have heard by now."""
    if status not in _SILENT:
        return False
    return answer_by < now.date() if answer_by else sent + PATIENCE <= now


def _steps(employer_id: int, since: datetime) -> Select[str, date | None, datetime, datetime | None]:
    """Of each application: where it stands, the promised day, when it was sent and when first answered."""
    steps = ApplicationStep
    answer = and_(steps.by == "employer", steps.status != "opened")
    sent = func.min(case((steps.status == "sent", steps.at)))
    return (
        select(Application.status, Application.answer_by, sent, func.min(case((answer, steps.at))))
        .join(Application.steps)
        .join(Application.vacancy)
        .where(Vacancy.employer_id == employer_id)
        .group_by(Application.id, Application.status, Application.answer_by)
        .having(sent >= since)
    )

"""Searches that write, and what they write about."""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import alert_requests, digests
from jobboard.services.digests import Desk, send_due
from jobboard.storage.models import Person, SavedSearch
from tests.services.mails import LETTERS, mails
from tests.services.stories import NOW, SmallReader, post

DESK: Final = Desk(SmallReader(), LETTERS)  # type: ignore[arg-type]
NIGAR: Final = "nigar@paylas.example"
CANVA: Final = VacancyFilter(tool=("canva",))
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def watch(
    session: Session, who: Person, frequency: str = "at-once", wanted: VacancyFilter = CANVA
) -> SavedSearch:
    return alert_requests.watch(session, who, wanted, frequency, NOW)


def appear(session: Session, title: str, after: timedelta, text: str = "required: canva", **kw: Any) -> int:
    """A vacancy posted so long after NOW."""
    return post(session, title, text, days_ago=-after / DAY, **kw).id


def run(session: Session, after: timedelta, desk: Desk = DESK, most: int = digests.BATCH) -> None:
    """What the job does, without its commits."""
    last = send_due(session, desk, NOW + after, most=most)
    while last is not None:
        session.expunge_all()
        last = send_due(session, desk, NOW + after, last, most)


def subjects(session: Session, to: str = NIGAR) -> list[str]:
    return [mail["subject"] for mail in mails(session, to)]

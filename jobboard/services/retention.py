"""How long what applicants told is kept: a year from the closing of the vacancy, with a word before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session, joinedload
from sqlalchemy.sql import ColumnElement

from jobboard.services import outbox
from jobboard.services.letters import Letters
from jobboard.storage.models import (
    Application,
    ApplicationNote,
    ApplicationRating,
    ApplicationStep,
    TalkSlot,
    TestTask,
    Vacancy,
)

# As applicant systems commonly do (Jobylon, Mojob: 12 months); the privacy page promises both periods.
KEPT: Final = timedelta(days=365)
NOTICE: Final = timedelta(days=14)
_WORDS_ABOUT: Final = (ApplicationNote, ApplicationRating, TalkSlot, TestTask)


@dataclass(frozen=True, slots=True)
class Retention:
    """What a run does, or would do: applications to give notice of, and to blank."""

    to_notice: Sequence[Application]
    to_blank: Sequence[Application]


def due(session: Session, now: datetime) -> Retention:
    """What is due now. An application is blanked only when its notice is `NOTICE` old."""
    noticed = Application.noticed_at <= now - NOTICE
    unknown = Application.email.is_(None)  # nobody is there to be told
    return Retention(
        to_notice=_closed(session, now - KEPT + NOTICE, Application.noticed_at.is_(None), ~unknown),
        to_blank=_closed(session, now - KEPT, or_(noticed, unknown)),
    )


def run(session: Session, letters: Letters, now: datetime) -> Retention:
    """Give the notices and blank what had one; what was done."""
    found = due(session, now)
    for application in found.to_notice:
        _notice(session, letters, application, now)
    blank(session, found.to_blank, now)
    return found


def blank(session: Session, applications: Sequence[Application], now: datetime) -> None:
    """Take away all that could tell who it was. Status, dates and skills stay for counting."""
    for application in applications:
        application.person_id = application.email = application.token = None
        application.name = application.phone = application.message = ""
        application.links, application.proofs, application.answers = [], [], []
        application.blanked_at = now
    session.flush()
    ids = [application.id for application in applications]
    session.execute(update(ApplicationStep).where(ApplicationStep.application_id.in_(ids)).values(reason=""))
    for told in _WORDS_ABOUT:
        session.execute(delete(told).where(told.application_id.in_(ids)))


def _closed(session: Session, since: datetime, *more: ColumnElement[bool]) -> Sequence[Application]:
    wanted = (
        select(Application)
        .join(Application.vacancy)
        .options(joinedload(Application.vacancy).joinedload(Vacancy.employer))
        .where(Application.blanked_at.is_(None), Vacancy.closed_at <= since, *more)
        .order_by(Application.id)
    )
    return session.scalars(wanted).all()


def _notice(session: Session, letters: Letters, application: Application, now: datetime) -> None:
    vacancy = application.vacancy
    letter = letters.write(
        "application_retention",
        application.lang,
        name=application.name,
        title=vacancy.title,
        employer=vacancy.employer.name,
        on=(now + NOTICE).date(),
    )
    assert application.email is not None  # due() leaves out those without one
    outbox.mail(session, application.email, letter, now=now, key=f"retention:{application.id}")
    application.noticed_at = now

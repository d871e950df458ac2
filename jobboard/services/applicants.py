"""Applications from the employer's side: what somebody can do comes first, who it is opens with "talk"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from jobboard.core.application import NAMED
from jobboard.core.blind import blind
from jobboard.services import applications
from jobboard.services.analyser import Analyser
from jobboard.services.application_mails import Notices
from jobboard.services.errors import NotFound
from jobboard.storage.models import Application, Vacancy


@dataclass(frozen=True, slots=True)
class Contacts:
    name: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class FirstView:
    """What anyone can do: no name, and no contact in what they wrote."""

    skills: Mapping[str, str]
    links: Sequence[str]
    proofs: Sequence[Mapping[str, Any]]
    message: str
    answers: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Applicant:
    """An application as its employer sees it. Withdrawn or blanked ones keep their dates alone."""

    id: int
    status: str
    sent_at: datetime
    changed_at: datetime
    answer_by: date | None
    view: FirstView | None
    contacts: Contacts | None


def for_vacancy(session: Session, reader: Analyser, vacancy_id: int) -> list[Applicant]:
    """All that were sent and confirmed, oldest first; two statements."""
    sent = (
        select(Application)
        .where(Application.vacancy_id == vacancy_id, Application.status != "unconfirmed")
        .options(selectinload(Application.steps))
        .order_by(Application.id)
    )
    return [_applicant(reader, application) for application in session.scalars(sent)]


def move_by_employer(
    session: Session,
    notices: Notices,
    vacancy_id: int,
    application_id: int,
    action: str,
    now: datetime,
    reason: str = "",
) -> None:
    """Take a step with an application to this vacancy. Raises NotFound for any other, and Conflict.

    Whether the employer may speak for the vacancy is for the caller to know.
    """
    wanted = select(Application).where(
        Application.id == application_id,
        Application.vacancy_id == vacancy_id,
        Application.status != "unconfirmed",
    )
    found = session.scalar(wanted.options(joinedload(Application.vacancy).joinedload(Vacancy.employer)))
    if found is None:
        raise NotFound("application", application_id)
    applications.move(session, notices, found, action, "employer", now, reason)


def first_view(reader: Analyser, application: Application) -> FirstView:
    """What the employer sees before they invite anyone to talk."""
    hide = partial(_blind, reader, application.name)
    return FirstView(
        skills=application.skills,
        links=application.links,
        proofs=[
            {**proof, "part": hide(proof["part"]), "result": hide(proof["result"])}
            for proof in application.proofs
        ],
        message=hide(application.message),
        answers=[(said["question"], hide(said["answer"])) for said in application.answers],
    )


def _applicant(reader: Analyser, application: Application) -> Applicant:
    gone = application.status == "withdrawn" or application.blanked_at is not None
    named = any(step.status in NAMED for step in application.steps)
    return Applicant(
        id=application.id,
        status=application.status,
        sent_at=application.created_at,
        changed_at=application.changed_at,
        answer_by=application.answer_by,
        view=None if gone else first_view(reader, application),
        contacts=_contacts(application) if named and not gone else None,
    )


def _contacts(application: Application) -> Contacts:
    assert application.email is not None  # only blanked ones have none
    return Contacts(application.name, application.email, application.phone)


def _blind(reader: Analyser, name: str, text: str) -> str:
    return blind(text, reader.read(text).contacts, name) if text else ""

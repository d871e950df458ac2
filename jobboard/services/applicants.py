"""Applications from the employer's side: what somebody can do comes first, who it is opens with "talk"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

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
    """An application as its employer sees it. Withdrawn or blanked ones keep their dates alone.

    `number` counts those sent to the vacancy: until they are invited to talk, it is their only name.
    """

    id: int
    number: int
    version: int
    status: str
    sent_at: datetime
    changed_at: datetime
    answer_by: date | None
    view: FirstView | None
    contacts: Contacts | None


def for_vacancy(session: Session, reader: Analyser, vacancy_id: int) -> list[Applicant]:
    """All that were sent and confirmed, oldest first; one statement."""
    sent = _sent_to(vacancy_id).order_by(Application.created_at, Application.id)
    return [
        applicant(reader, application, number) for number, application in enumerate(session.scalars(sent), 1)
    ]


def get(session: Session, vacancy_id: int, application_id: int) -> Application:
    """One with its steps, vacancy and employer. Raises NotFound for what was not sent to this vacancy.

    Whether the employer may speak for the vacancy is for the caller to know.
    """
    wanted = _sent_to(vacancy_id).where(Application.id == application_id)
    loaded = wanted.options(
        joinedload(Application.vacancy).joinedload(Vacancy.employer), selectinload(Application.steps)
    )
    found = session.scalar(loaded)
    if found is None:
        raise NotFound("application", application_id)
    return found


def ids(session: Session, vacancy_id: int) -> Sequence[int]:
    """The applications to a vacancy in the order of their numbers."""
    sent = _sent_to(vacancy_id).order_by(Application.created_at, Application.id)
    return session.scalars(sent.with_only_columns(Application.id)).all()


def move_by_employer(
    session: Session,
    notices: Notices,
    vacancy_id: int,
    application_id: int,
    action: str,
    now: datetime,
    reason: str = "",
) -> None:
    """Take a step with an application to this vacancy. Raises NotFound for any other, and Conflict."""
    found = get(session, vacancy_id, application_id)
    applications.move(session, notices, found, action, "employer", now, reason)


def applicant(reader: Analyser, application: Application, number: int) -> Applicant:
    """An application as its employer may see it now."""
    gone = application.status == "withdrawn" or application.blanked_at is not None
    named = application.revealed_at is not None
    return Applicant(
        id=application.id,
        number=number,
        version=application.version,
        status=application.status,
        sent_at=application.created_at,
        changed_at=application.changed_at,
        answer_by=application.answer_by,
        view=None if gone else first_view(reader, application),
        contacts=_contacts(application) if named and not gone else None,
    )


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


def _sent_to(vacancy_id: int) -> Select[Application]:
    return select(Application).where(
        Application.vacancy_id == vacancy_id, Application.status != "unconfirmed"
    )


def _contacts(application: Application) -> Contacts:
    assert application.email is not None  # only blanked ones have none
    return Contacts(application.name, application.email, application.phone)


def _blind(reader: Analyser, name: str, text: str) -> str:
    return blind(text, reader.read(text).contacts, name) if text else ""

"""Nigar applies: what she types, and the mails that she gets."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.resources import TEMPLATES, TRANSLATIONS
from jobboard.services import applications, applying
from jobboard.services.application_mails import Notices
from jobboard.services.guest_links import GuestLinks
from jobboard.services.letters import Letters
from jobboard.services.told import Told
from jobboard.storage.models import Application, OutboxItem, Person, Vacancy
from tests.services.stories import NOW, TAXONOMY

SITE = "https://paylas.example"
NOTICES = Notices(Letters(TEMPLATES, TRANSLATIONS, site_name="Paylaş", public_url=SITE), GuestLinks("s" * 32))
EMAIL = "nigar@paylas.example"
TOLD = Told(
    name="Nigar Quliyeva",
    email=EMAIL,
    phone="+994 50 000 00 00",
    message="I make reels for cafés.",
    skills={"canva": "have", "reels": "learning"},
    links=("https://nigar.example/work",),
)


def told(**changes: Any) -> Told:
    return replace(TOLD, **changes)


def apply(
    session: Session, person: Person, vacancy: Vacancy, now: datetime = NOW, **changes: Any
) -> Application:
    return applying.as_person(session, NOTICES, TAXONOMY, person, vacancy, told(**changes), now)


def apply_as_guest(session: Session, vacancy: Vacancy, now: datetime = NOW, **changes: Any) -> None:
    applying.as_guest(session, NOTICES, TAXONOMY, vacancy, told(**changes), "az", now)


def mails(session: Session) -> Sequence[dict[str, Any]]:
    """Everything that was to be sent, oldest first."""
    return session.scalars(select(OutboxItem.payload).order_by(OutboxItem.id)).all()


def link_in(mail: dict[str, Any]) -> str:
    """The token of the guest's link in a mail."""
    line = next(line for line in mail["text"].splitlines() if line.startswith(f"{SITE}/"))
    return str(line.rpartition("/")[2])


def opened(session: Session, token: str) -> Application:
    """What the link leads to, as the database has it."""
    session.expire_all()
    return applications.by_token(session, token)

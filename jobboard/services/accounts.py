"""Accounts, apart from signing in: what people are called, and who may do more than others."""

from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session, selectinload

from jobboard.core.roles import MODERATOR
from jobboard.core.taxonomy import UI_LANGUAGES
from jobboard.services.errors import TooLong
from jobboard.storage.models import Consent, Person, Role

NAME_LIMIT: Final = 120
TIME_TO_CONFIRM: Final = timedelta(days=7)


def find(session: Session, email: str) -> Person | None:
    """The account with this address, in whatever case it is written."""
    wanted = select(Person).where(func.lower(Person.email) == email.lower())
    return session.scalar(wanted.options(selectinload(Person.roles)))


def describe(session: Session, person: Person, name: str, lang: str) -> None:
    """Set the name and the language of mails; an unknown language changes nothing. Raises TooLong."""
    name = " ".join(name.replace("\0", " ").split())  # PostgreSQL takes no NUL
    if len(name) > NAME_LIMIT:
        raise TooLong("name", len(name), NAME_LIMIT)
    person.name = name
    if lang in UI_LANGUAGES:
        person.lang = lang
    session.flush()


def add(session: Session, email: str, password: str, now: datetime, lang: str) -> Person:
    """A confirmed account. `email` must be normalised, `password` a hash."""
    person = Person(
        email=email,
        password=password,
        lang=lang,
        created_at=now,
        confirmed_at=now,
        fs_uniquifier=uuid4().hex,
        fs_webauthn_user_handle=uuid4().hex,
        roles=[],
    )
    session.add(person)
    session.flush()
    return person


def make_moderator(session: Session, person: Person) -> None:
    """Let the person moderate; one who may already stays so."""
    role = session.scalar(select(Role).where(Role.name == MODERATOR)) or Role(name=MODERATOR)
    if role not in person.roles:
        person.roles.append(role)
    session.flush()


def forget_unconfirmed(session: Session, now: datetime) -> int:
    """The daily job: delete accounts whose address nobody confirmed in a week, and their consent; how many.

    Whoever typed the address may not own it, and nobody ever came in: the account holds nothing more.
    """
    never = (Person.confirmed_at.is_(None), Person.created_at <= now - TIME_TO_CONFIRM)
    emails = session.scalars(select(Person.email).where(*never)).all()
    session.execute(delete(Consent).where(Consent.purpose == "account", Consent.email.in_(emails)))
    session.execute(delete(Person).where(Person.email.in_(emails)))
    return len(emails)

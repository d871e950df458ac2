"""Vacancies come to be, are read again, and end."""

import hashlib
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.ad import ParsedAd
from jobboard.core.amending import amended
from jobboard.core.contacts import masked
from jobboard.core.lifecycle import DRAFT, PAUSED, PUBLISHED, move
from jobboard.core.posting import DAYS, Posting
from jobboard.core.rules import Rules, shipped
from jobboard.core.text import storable
from jobboard.services.analyser import Analyser
from jobboard.services.errors import Empty, TooLong
from jobboard.services.intake import index, take
from jobboard.services.slugs import slug
from jobboard.storage.models import Employer, Vacancy

TITLE_LIMIT: Final = 200  # characters
TEXT_LIMIT: Final = 20_000


def publish(
    session: Session,
    reader: Analyser,
    employer: Employer,
    title: str,
    text: str,
    *,
    now: datetime,
    posted_at: datetime | None = None,
    expires_at: datetime | None = None,
    sample: bool = False,
    ad: ParsedAd | None = None,
    rules: Rules | None = None,
) -> Vacancy:
    """Read an ad (unless it comes read) and list it. Raises Empty and TooLong.

    `rules` convert pay in other currencies and after tax; without them, those of this version. Contacts in
    the title are masked for good: a title goes everywhere, and the text holds them too or nobody needs them.
    """
    title, text = checked("title", title, TITLE_LIMIT), checked("text", text, TEXT_LIMIT)
    posted_at = posted_at or now
    told = masked(title, reader.read(title).contacts)
    vacancy = Vacancy(
        slug=slug(told, "vacancy"),
        employer=employer,
        title=told,
        text=text,
        digest=digest(title, text),
        status=move(DRAFT, "publish", "system"),
        sample=sample,
        posted_at=posted_at,
        expires_at=expires_at or posted_at + timedelta(days=DAYS),
        skills=[],
        tags=[],
    )
    take(vacancy, reader, ad or reader.read(text, title), rules or shipped(), posted_at.date())
    session.add(vacancy)
    session.flush()
    index(session, reader, vacancy)
    return vacancy


def reread(
    session: Session, reader: Analyser, vacancy: Vacancy, *, now: datetime, rules: Rules | None = None
) -> None:
    """Read a vacancy's text again, as after a change of the taxonomy. What the employer corrected stays.

    Wants its employer, skills, tags and needs loaded.
    """
    on = (vacancy.posted_at or now).date()
    ad = reader.read(vacancy.text, vacancy.title)
    if vacancy.form:
        ad = amended(ad, Posting.from_json(vacancy.form))
    take(vacancy, reader, ad, rules or shipped(), on)
    session.flush()
    index(session, reader, vacancy)


def expire(session: Session, now: datetime) -> int:
    """Close vacancies past their date, paused ones too; how many. Lists do not wait for it.

    The sample is left alone: `imports.refresh_sample` dates it again.
    """
    over = select(Vacancy).where(
        Vacancy.status.in_((PUBLISHED, PAUSED)), Vacancy.expires_at <= now, Vacancy.sample.is_(False)
    )
    vacancies = session.scalars(over).all()
    for vacancy in vacancies:
        vacancy.status = move(vacancy.status, "close", "system")
        vacancy.closed_at = vacancy.expires_at
    session.flush()
    return len(vacancies)


def digest(title: str, text: str) -> str:
    """Tells whether two ads are the same, letter for letter."""
    return hashlib.sha256(f"{title}\0{text}".encode()).hexdigest()


def checked(field: str, text: str, limit: int) -> str:
    """The text as it can be stored. Raises Empty and TooLong."""
    if not text.strip():
        raise Empty(field)
    if len(text) > limit:
        raise TooLong(field, len(text), limit)
    return storable(text)

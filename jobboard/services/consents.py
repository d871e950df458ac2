"""What people agreed to: each consent names the wording that it was given to."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from jobboard.core.texts import VERSIONS, Purpose
from jobboard.storage.models import Consent


def give(
    session: Session, email: str, purpose: Purpose, lang: str, now: datetime, subject: str | None = None
) -> Consent:
    """Record a consent to the wording in force. `subject` says to what: a vacancy's id, a search's."""
    consent = Consent(
        email=email, purpose=purpose, version=VERSIONS[purpose], lang=lang, subject=subject, given_at=now
    )
    session.add(consent)
    session.flush()
    return consent


def withdraw(
    session: Session, email: str, purpose: Purpose, now: datetime, subject: str | None = None
) -> None:
    """End what was agreed to; that it once was stays on record."""
    given = (Consent.email == email, Consent.purpose == purpose, Consent.withdrawn_at.is_(None))
    about = () if subject is None else (Consent.subject == subject,)
    session.execute(update(Consent).where(*given, *about).values(withdrawn_at=now))


def given_by(session: Session, email: str) -> Sequence[Consent]:
    """All of a person's consents, oldest first."""
    return session.scalars(select(Consent).where(Consent.email == email).order_by(Consent.id)).all()

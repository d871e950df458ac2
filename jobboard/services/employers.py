"""Employers: found by slug, made when they first post."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.services.slugs import slug as slug_of
from jobboard.storage.models import Employer


def ensure(session: Session, name: str, *, now: datetime, slug: str | None = None, **facts: Any) -> Employer:
    """The employer with this slug (made of the name where none is given); made when there is none.

    `facts` are columns of a new employer (about, city, field, size, sample).
    """
    slug = slug or slug_of(name, "employer")
    known = session.scalar(select(Employer).where(Employer.slug == slug))
    if known is not None:
        return known
    employer = Employer(slug=slug, name=name, created_at=now, **facts)
    session.add(employer)
    session.flush()
    return employer

"""Employers: found by slug, made when they first post."""

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import Any, Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, joinedload

from jobboard.core import places
from jobboard.core.text import storable
from jobboard.services import members
from jobboard.services.errors import Empty, NotFound, TooLong
from jobboard.services.slugs import slug as slug_of
from jobboard.services.vocabulary import published, visible
from jobboard.storage.models import Employer, Member, Person, Vacancy

NAME_LIMIT: Final = 200  # characters
CITY_LIMIT: Final = 80


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


def found(session: Session, name: str, city: str, person: Person, now: datetime) -> Employer:
    """A new employer with this person as its owner. Raises Empty and TooLong.

    Its name may be that of another: addresses differ, and moderators see its first vacancy before others do.
    """
    name, city = storable(" ".join(name.split())), storable(" ".join(city.split()))
    if not name:
        raise Empty("employer")
    for field, said, limit in (("employer", name, NAME_LIMIT), ("city", city, CITY_LIMIT)):
        if len(said) > limit:
            raise TooLong(field, len(said), limit)
    employer = Employer(slug=_free(session, slug_of(name, "employer")), name=name, created_at=now)
    employer.city = places.known(city) if city else None
    session.add_all([employer, Member(employer=employer, person=person, role="owner", joined_at=now)])
    session.flush()
    return employer


def shown(session: Session, slug: str, now: datetime, reader: Person | None = None) -> Employer:
    """An employer with a page that anyone may see: from its first public vacancy on. Members see it before.

    What a newcomer says of itself is nobody's to read until a moderator has looked at a vacancy of theirs.
    Raises NotFound, for a banned employer too.
    """
    known = Employer.slug == slug, Employer.banned_at.is_(None)
    public = exists().where(Vacancy.employer_id == Employer.id, visible(now))
    row = session.execute(select(Employer, public).where(*known)).first()
    if row is None or not (row[1] or (reader and members.find(session, reader.id, slug))):
        raise NotFound("employer", slug)
    employer: Employer = row[0]
    return employer


def vacancies(session: Session, employer_id: int, now: datetime) -> Sequence[Vacancy]:
    """All its live vacancies, newest first."""
    live = select(Vacancy).where(published(now), Vacancy.employer_id == employer_id)
    newest = live.options(joinedload(Vacancy.employer)).order_by(Vacancy.posted_at.desc(), Vacancy.id.desc())
    return session.scalars(newest).all()


def hiring(session: Session, now: datetime, *, samples: bool = False) -> Sequence[str]:
    """Slugs of employers with live vacancies, for the sitemap; made-up ones only if told."""
    live = exists().where(Vacancy.employer_id == Employer.id, published(now))
    slugs = select(Employer.slug).where(live, Employer.banned_at.is_(None)).order_by(Employer.slug)
    return session.scalars(slugs if samples else slugs.where(Employer.sample.is_(False))).all()


def _free(session: Session, slug: str) -> str:
    """The slug, with the next number behind it where others have it."""
    alike = set(session.scalars(select(Employer.slug).where(Employer.slug.startswith(slug, autoescape=True))))
    numbered = (f"{slug}-{number}" for number in count(2))
    return slug if slug not in alike else next(one for one in numbered if one not in alike)

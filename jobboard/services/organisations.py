"""What an employer says of itself: told by who registers it, changed by its owners."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core import places
from jobboard.core.links import is_web_address
from jobboard.core.organisation import ABOUT_LIMIT, FIELDS, SIZES, WEBSITE_LIMIT, Organisation
from jobboard.core.text import storable
from jobboard.services import employers
from jobboard.services.employers import CITY_LIMIT, NAME_LIMIT
from jobboard.services.errors import BadValue, DomainError, Empty, NotReady, TooLong
from jobboard.services.slugs import slug
from jobboard.storage.models import Employer, Person

# Legal forms: "Nar Studio MMC" and "Nar Studio" are one name to a reader.
_FORMS: Final = {"mmc", "asc", "qsc", "llc", "ltd", "ooo", "oao", "zao", "inc", "fs"}
_ALIKE: Final = 5


def register(session: Session, told: Organisation, person: Person, now: datetime) -> Employer:
    """A new employer with this person as its owner. Raises NotReady."""
    _check(told)
    employer = employers.found(session, told.name, told.city, person, now)
    describe(session, employer, told)
    return employer


def describe(session: Session, employer: Employer, told: Organisation) -> None:
    """Write down what its owner says. Its address stays, whatever it is called. Raises NotReady."""
    _check(told)
    employer.name, employer.about = storable(told.name), storable(told.about)
    employer.city = places.known(storable(told.city)) if told.city else None
    employer.field, employer.size = told.field or None, told.size or None
    employer.website, employer.agency = told.website or None, told.agency
    session.flush()


def told_by(employer: Employer) -> Organisation:
    """As it stands."""
    return Organisation(
        name=employer.name,
        city=employer.city or "",
        field=employer.field or "",
        size=employer.size or "",
        website=employer.website or "",
        about=employer.about,
        agency=employer.agency,
    )


def alike(session: Session, name: str) -> Sequence[Employer]:
    """Employers that readers would take for one of this name: its letters, legal form or number differ."""
    wanted = _plain(slug(name, "employer"))
    near = select(Employer).where(Employer.slug.startswith(wanted, autoescape=True))
    found = session.scalars(near.where(Employer.banned_at.is_(None)).order_by(Employer.id)).all()
    return [employer for employer in found if _plain(employer.slug) == wanted][:_ALIKE]


def _plain(address: str) -> str:
    words = [word for word in address.split("-") if word not in _FORMS and not word.isdigit()]
    return "-".join(words) or address


def _check(told: Organisation) -> None:
    if found := tuple(_faults(told)):
        raise NotReady(found)


def _faults(told: Organisation) -> Iterator[DomainError]:
    if not told.name:
        yield Empty("name")
    limits = {"name": NAME_LIMIT, "city": CITY_LIMIT, "website": WEBSITE_LIMIT, "about": ABOUT_LIMIT}
    for field, limit in limits.items():
        said: str = getattr(told, field)
        if len(said) > limit:
            yield TooLong(field, len(said), limit)
    if told.website and not is_web_address(told.website):
        yield BadValue("website", told.website)
    for field, value, choices in (("field", told.field, FIELDS), ("size", told.size, SIZES)):
        if value and value not in choices:
            yield BadValue(field, value)

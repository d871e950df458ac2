"""Searches that write by mail, as their owner sees and changes them; `alert_requests` says how they begin.

A search belongs to an address. Its token, which only that mailbox ever gets, opens all of the address.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from jobboard.services import consents
from jobboard.services.errors import BadValue, NotFound
from jobboard.services.listing import LAST_ID
from jobboard.storage.models import Person, SavedSearch
from jobboard.storage.models.saved import FREQUENCIES

UNCONFIRMED_KEPT: Final = timedelta(days=7)


def of_address(session: Session, email: str) -> Sequence[SavedSearch]:
    """All confirmed searches of an address, the newest first."""
    own = (SavedSearch.email == email.lower(), SavedSearch.confirmed_at.is_not(None))
    return session.scalars(select(SavedSearch).where(*own).order_by(SavedSearch.id.desc())).all()


def by_token(session: Session, token: str) -> SavedSearch:
    """The search that a mailed link is about. Raises NotFound."""
    search = session.scalar(select(SavedSearch).where(SavedSearch.token == token)) if token else None
    if search is None:
        raise NotFound("alert", "of this link")
    return search


def one(session: Session, email: str, id_: int) -> SavedSearch:
    """A confirmed search of this address. Raises NotFound, for those of others too."""
    search = session.get(SavedSearch, id_) if 0 < id_ <= LAST_ID else None
    if search is None or search.email != email.lower() or search.confirmed_at is None:
        raise NotFound("alert", id_)
    return search


def set_frequency(session: Session, search: SavedSearch, frequency: str) -> None:
    """Raises BadValue."""
    check_frequency(frequency)
    search.frequency = frequency
    session.flush()


def pause(session: Session, search: SavedSearch, now: datetime) -> None:
    """Write no more, until `resume`; twice is fine."""
    if search.ended_at is None:
        search.ended_at = now
        consents.withdraw(session, search.email, "alerts", now, str(search.id))
    session.flush()


def resume(session: Session, search: SavedSearch, now: datetime) -> None:
    """Write again, of what is posted from now on."""
    if not is_active(search):
        begin(session, search, now)


def remove(session: Session, search: SavedSearch, now: datetime) -> None:
    """Forget it."""
    pause(session, search, now)
    session.delete(search)
    session.flush()


def unsubscribe(session: Session, token: str, now: datetime) -> str | None:
    """End all mails to the address of this token, and say in which language they were.

    None: the token is unknown. To tell that apart helps nobody who wants no more mails.
    """
    known = session.scalar(select(SavedSearch).where(SavedSearch.token == token))
    if known is None:
        return None
    for search in of_address(session, known.email):
        pause(session, search, now)
    return known.lang


def move(session: Session, person: Person, old_email: str) -> None:
    """Follow a person to their new address. What waits there already stays as it is."""
    email = person.email.lower()
    unconfirmed = (SavedSearch.email == email, SavedSearch.confirmed_at.is_(None))
    session.execute(delete(SavedSearch).where(*unconfirmed))
    doubles = set(session.scalars(select(SavedSearch.query).where(SavedSearch.email == email)))
    for search in session.scalars(select(SavedSearch).where(SavedSearch.email == old_email.lower())).all():
        if search.query in doubles:
            session.delete(search)
        else:
            search.email, search.person_id = email, person.id
    session.flush()


def forget(session: Session, now: datetime) -> None:
    """The daily job: delete what nobody confirmed."""
    late = SavedSearch.created_at < now - UNCONFIRMED_KEPT
    session.execute(delete(SavedSearch).where(SavedSearch.confirmed_at.is_(None), late))


def is_active(search: SavedSearch) -> bool:
    """Whether it writes."""
    return search.confirmed_at is not None and search.ended_at is None


def check_frequency(frequency: str) -> None:
    """Raises BadValue."""
    if frequency not in FREQUENCIES:
        raise BadValue("frequency", frequency)


def begin(session: Session, search: SavedSearch, now: datetime) -> None:
    """Have it write of what is posted from now on: its owner has just said so."""
    search.confirmed_at = search.looked_at = now
    search.ended_at = None
    consents.give(session, search.email, "alerts", search.lang, now, str(search.id))
    session.flush()

"""How a search that writes begins.

Somebody signed in starts one by asking. Anyone else confirms by a mailed link that the address is theirs,
and whoever asks sees the same answer whatever is known of an address.
"""

import secrets
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlencode

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import outbox
from jobboard.services.alerts import begin, by_token, check_frequency, is_active
from jobboard.services.errors import LinkExpired, TooLong, TooMany
from jobboard.services.letters import Letters
from jobboard.services.vocabulary import Condition
from jobboard.storage.models import Person, SavedSearch

LINK_LASTS: Final = timedelta(hours=48)
MOST: Final = 20  # searches of one address
_MOST_WAITING: Final = 5  # for their confirmation: nobody's mailbox is flooded from here
QUERY_LIMIT: Final = 2_000  # characters, percent-encoded
_AGAIN: Final = timedelta(minutes=10)  # between two links to one search


def watch(
    session: Session, person: Person, wanted: VacancyFilter, frequency: str, now: datetime
) -> SavedSearch:
    """Start a search of somebody signed in with a confirmed address, or set how often it writes.

    Raises BadValue, TooLong and TooMany.
    """
    email = person.email.lower()
    search = _search(session, email, wanted, frequency, person.lang, now)
    if search.confirmed_at is None and _number(session, email, SavedSearch.confirmed_at.is_not(None)) >= MOST:
        raise TooMany("alerts", MOST)
    search.person_id, search.frequency = person.id, frequency
    session.flush()
    if not is_active(search):
        begin(session, search, now)
    return search


def ask(
    session: Session,
    letters: Letters,
    email: str,
    wanted: VacancyFilter,
    frequency: str,
    lang: str,
    now: datetime,
) -> None:
    """Start a search of whoever owns an address, once they have followed the link that is mailed there.

    A search that writes already, or belongs to an account, is not touched: its owner is told how to change
    it. Raises BadValue and TooLong. Where too many wait for their confirmation already, nothing is mailed.
    """
    search = _search(session, email, wanted, frequency, lang, now)
    if is_active(search) or search.person_id is not None:
        _mail(session, letters, search, "alert_known", now, key=f"alert-known:{search.id}:{now:%Y%m%d}")
        return
    search.confirmed_at = search.ended_at = None
    session.flush()
    just_asked = search.created_at < now < search.created_at + _AGAIN
    if just_asked or _number(session, email, SavedSearch.confirmed_at.is_(None)) > _MOST_WAITING:
        return
    search.frequency, search.lang, search.created_at = frequency, lang, now
    _mail(session, letters, search, "alert_confirm", now)
    session.flush()


def confirm(session: Session, token: str, now: datetime) -> SavedSearch:
    """The button behind the mailed link; twice is fine. Raises NotFound and LinkExpired."""
    search = by_token(session, token)
    if search.confirmed_at is None:
        if is_expired(search, now):
            raise LinkExpired
        begin(session, search, now)
    return search


def is_expired(search: SavedSearch, now: datetime) -> bool:
    """Whether its link came too late to confirm it."""
    return search.confirmed_at is None and search.created_at <= now - LINK_LASTS


def _search(
    session: Session, email: str, wanted: VacancyFilter, frequency: str, lang: str, now: datetime
) -> SavedSearch:
    """The search of this address with this filter, unconfirmed if it is new."""
    check_frequency(frequency)
    query = urlencode(wanted.active)
    if len(query) > QUERY_LIMIT:
        raise TooLong("query", len(query), QUERY_LIMIT)
    same = select(SavedSearch).where(SavedSearch.email == email, SavedSearch.query == query)
    if found := session.scalar(same):
        return found
    made = SavedSearch(
        email=email,
        lang=lang,
        query=query,
        frequency=frequency,
        token=secrets.token_urlsafe(16),
        created_at=now,
        looked_at=now,
    )
    try:
        with session.begin_nested():
            session.add(made)
    except IntegrityError:  # the form was sent twice at once
        return session.scalars(same).one()
    return made


def _number(session: Session, email: str, counted: Condition) -> int:
    """How many searches of an address are like this."""
    return session.scalar(select(func.count()).where(SavedSearch.email == email, counted)) or 0


def _mail(
    session: Session, letters: Letters, search: SavedSearch, name: str, now: datetime, key: str | None = None
) -> None:
    """The letter says nothing that was typed: whoever typed it may be a stranger to who reads it."""
    letter = letters.write(name, search.lang, link=letters.url(search.lang, f"alerts/{search.token}"))
    outbox.mail(session, search.email, letter, now=now, key=key)

"""Mails with what is new in saved searches: one an address at a time, each vacancy once.

A batch is one transaction: what it mails, what it notes as mailed and how far it looked are kept together
or not at all, so a run that is broken off repeats nothing and loses nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import and_, func, or_, select, tuple_, update
from sqlalchemy.orm import Session

from jobboard.services import news
from jobboard.services.alert_mails import Digest, Line, send
from jobboard.services.analyser import Analyser
from jobboard.services.letters import Letters
from jobboard.services.news import News
from jobboard.services.vocabulary import Condition, published
from jobboard.storage.models import AlertItem, SavedSearch, Vacancy

BAKU: Final = ZoneInfo("Asia/Baku")
AT: Final = time(9)  # in Baku
MONDAY: Final = 0
BATCH: Final = 100  # addresses in one transaction
# A vacancy may become visible some moments after the time that stands on it, when its transaction ends.
SLACK: Final = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Desk:
    """What digests are made with. `samples`: made-up vacancies count, as in a demo."""

    reader: Analyser
    letters: Letters
    samples: bool = False


def send_due(session: Session, desk: Desk, now: datetime, after: str = "", most: int = BATCH) -> str | None:
    """Write to the next addresses after `after`, in their order; the last of them, None at the end."""
    due = _due(session, now)
    emails = session.scalars(
        select(SavedSearch.email)
        .where(due, SavedSearch.email > after)
        .distinct()
        .order_by(SavedSearch.email)
        .limit(most)
    ).all()
    if not emails:
        return None
    wanted = select(SavedSearch).where(due, SavedSearch.email.in_(emails))
    searches = session.scalars(wanted.order_by(SavedSearch.email, SavedSearch.id)).all()
    found = _found(session, desk, searches, now)
    written = _written(session, emails, found)
    claimed = _claim(session, searches, now)
    for email, own in groupby(searches, key=lambda search: search.email):
        _write(session, desk, [search for search in own if search.id in claimed], found, written[email], now)
    session.flush()
    return emails[-1]


def last_slots(now: datetime) -> tuple[datetime, datetime]:
    """When daily and weekly digests were last due: nine o'clock in Baku, today or before, and on Monday."""
    local = now.astimezone(BAKU)
    day = local.date() if local.time() >= AT else local.date() - timedelta(days=1)
    monday = day - timedelta(days=(day.weekday() - MONDAY) % 7)
    return datetime.combine(day, AT, BAKU), datetime.combine(monday, AT, BAKU)


def _due(session: Session, now: datetime) -> Condition:
    """Active, and not looked at since its hour; at once means: not since something was posted."""
    newest = session.scalar(select(func.max(Vacancy.posted_at)).where(published(now)))
    daily, weekly = last_slots(now)
    bounds = [("daily", daily), ("weekly", weekly)]
    if newest is not None:
        bounds.append(("at-once", newest + SLACK))
    return and_(
        SavedSearch.confirmed_at.is_not(None),
        SavedSearch.ended_at.is_(None),
        or_(*(and_(SavedSearch.frequency == name, SavedSearch.looked_at < at) for name, at in bounds)),
    )


def _since(search: SavedSearch) -> datetime:
    assert search.confirmed_at is not None  # else it is not due
    return max(search.looked_at - SLACK, search.confirmed_at)


def _found(
    session: Session, desk: Desk, searches: Iterable[SavedSearch], now: datetime
) -> Mapping[str, list[News]]:
    """What is new by query string, since the one of these searches that was looked at longest ago."""
    oldest: dict[str, datetime] = {}
    for search in searches:
        oldest[search.query] = min(_since(search), oldest.get(search.query, now))
    return {
        query: news.since(
            session,
            desk.reader,
            news.remembered(query, desk.reader.taxonomy),
            moment,
            now,
            samples=desk.samples,
        )
        for query, moment in oldest.items()
    }


def _written(
    session: Session, emails: Sequence[str], found: Mapping[str, list[News]]
) -> Mapping[str, set[int]]:
    """What each address has been told of before, by any of its searches."""
    ids = {item.vacancy_id for items in found.values() for item in items}
    known: dict[str, set[int]] = defaultdict(set)
    told = (
        select(SavedSearch.email, AlertItem.vacancy_id)
        .join(AlertItem, AlertItem.search_id == SavedSearch.id)
        .where(SavedSearch.email.in_(emails), AlertItem.vacancy_id.in_(ids))
    )
    for email, vacancy_id in session.execute(told) if ids else ():
        known[email].add(vacancy_id)
    return known


def _write(
    session: Session,
    desk: Desk,
    searches: Sequence[SavedSearch],
    found: Mapping[str, list[News]],
    written: set[int],
    now: datetime,
) -> None:
    """One mail to one address, or none where nothing is new."""
    reasons: dict[News, list[SavedSearch]] = defaultdict(list)
    for search in searches:
        since = _since(search)
        for item in found[search.query]:
            if item.posted_at > since and item.vacancy_id not in written:
                reasons[item].append(search)
    if not reasons:
        return
    key = f"alert:{searches[0].id}:{searches[0].looked_at.isoformat()}"
    newest_first = sorted(reasons, key=lambda item: (item.posted_at, item.vacancy_id), reverse=True)
    lines = [Line(item.vacancy_id, tuple(reasons[item])) for item in newest_first]
    for line in lines:
        session.add_all(
            AlertItem(search_id=search.id, vacancy_id=line.vacancy_id, sent_at=now)
            for search in line.searches
        )
    send(session, desk.letters, desk.reader.taxonomy, Digest(tuple(lines), key), now)


def _claim(session: Session, searches: Sequence[SavedSearch], now: datetime) -> frozenset[int]:
    """Ids of those that this run is the one to look at: of two workers, each row changes for the first.

    What is loaded keeps the time of the look before: what is new counts from that.
    """
    seen = [(search.id, search.looked_at) for search in searches]
    ours = tuple_(SavedSearch.id, SavedSearch.looked_at).in_(seen)
    taken = update(SavedSearch).where(ours).values(looked_at=now).returning(SavedSearch.id)
    return frozenset(session.scalars(taken.execution_options(synchronize_session=False)))

"""What is new in a list of vacancies: for alerts and feeds, by the very filters of the list."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple
from urllib.parse import parse_qs

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.core.taxonomy import Taxonomy
from jobboard.services import listing
from jobboard.services.analyser import Analyser
from jobboard.services.vocabulary import Condition, by_filter
from jobboard.storage.models import Vacancy

IN_A_FEED: Final = 50  # vacancies


class News(NamedTuple):
    """A live vacancy, and since when."""

    vacancy_id: int
    posted_at: datetime


def since(
    session: Session,
    reader: Analyser,
    wanted: VacancyFilter,
    moment: datetime,
    now: datetime,
    *,
    samples: bool,
) -> list[News]:
    """What was posted after a moment, newest first; made-up vacancies only where `samples` says so."""
    conditions = [*_conditions(session, reader, wanted, now), Vacancy.posted_at > moment]
    if not samples:
        conditions.append(Vacancy.sample.is_(False))
    rows = select(Vacancy.id, Vacancy.posted_at).where(*conditions).order_by(*_NEWEST)
    return [News(id_, posted_at) for id_, posted_at in session.execute(rows) if posted_at is not None]


def newest(session: Session, reader: Analyser, wanted: VacancyFilter, now: datetime) -> Sequence[Vacancy]:
    """The newest vacancies of a list, ready to be shown, as many as a feed holds."""
    found = select(Vacancy.id).where(*_conditions(session, reader, wanted, now)).order_by(*_NEWEST)
    return listing.by_ids(session, session.scalars(found.limit(IN_A_FEED)).all())


def remembered(query: str, taxonomy: Taxonomy) -> VacancyFilter:
    """The filter of a query string that was kept; concepts under the ids that they have now.

    A concept that is gone for good still narrows: nobody asked for mails about everything.
    """
    now_called = taxonomy.retired
    args = {
        name: [now_called.get(value) or value for value in values] for name, values in parse_qs(query).items()
    }
    return VacancyFilter.from_args(args)


_NEWEST: Final = (Vacancy.posted_at.desc(), Vacancy.id.desc())


def _conditions(session: Session, reader: Analyser, wanted: VacancyFilter, now: datetime) -> list[Condition]:
    base, _understood = listing.searched(session, reader, wanted, now)
    return [base, *by_filter(wanted).values()]

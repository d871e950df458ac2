"""All live vacancies by fit for a profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from jobboard.core.match import Match, match
from jobboard.core.profile import Profile
from jobboard.core.ranking import ranked
from jobboard.core.search import VacancyFilter
from jobboard.services import demand, facets, listing
from jobboard.services.analyser import Analyser
from jobboard.services.listing import PAGE_SIZE, VacancyPage
from jobboard.services.vocabulary import by_filter


@dataclass(frozen=True, slots=True)
class Matches:
    """A page of vacancies, the best fit first, and the match of each by its id."""

    page: VacancyPage
    matches: Mapping[int, Match]


def rank(
    session: Session, reader: Analyser, profile: Profile, wanted: VacancyFilter, page: int, now: datetime
) -> Matches:
    """The vacancies of the filter by score, the newer first among equals, what asks nothing last.

    Every one is scored each time, so the order is exact. Four statements, whatever is found.
    """
    base, understood = listing.searched(session, reader, wanted, now)
    total, options = facets.count(session, wanted, base)
    asked = demand.needs_where(session, base, *by_filter(wanted).values())
    idf, near = demand.idf(session, now), reader.taxonomy.near
    fits = ranked(profile, (each for _, each in asked), idf, near)
    pages = -(-total // PAGE_SIZE)
    page = min(max(page, 1), pages + 1)
    shown = fits[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
    items = listing.by_ids(session, [asked[fit.position][0] for fit in shown])
    return Matches(
        VacancyPage(
            items=tuple(items),
            total=total,
            page=page,
            pages=pages,
            facets=options,
            understood=understood,
            sample=any(item.sample for item in items),
        ),
        {item.id: match(profile, item.ad, idf, near) for item in items},
    )

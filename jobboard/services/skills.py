"""One concept among the vacancies: how much it is asked, with what, and what goes with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.core.salary import Band, Observation, overall
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.trend import Month, by_month
from jobboard.services import demand, listing, salaries
from jobboard.services.demand import Demand
from jobboard.services.errors import NotFound
from jobboard.services.vocabulary import asking, published
from jobboard.storage.models import DemandDay, Vacancy, VacancySkill

_TOGETHER: Final = 8
_NEWEST: Final = 5
_HISTORY: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class SkillDemand:
    """`together`: the concepts that the same live vacancies name, with how many do.

    `pay_with` and `pay_without` compare ads that name it with all others, whatever the level.
    """

    concept_id: str
    demand: Demand
    together: tuple[tuple[str, int], ...]
    months: tuple[Month, ...]
    pay_with: Band
    pay_without: Band
    pay_sample: bool
    newest: Sequence[Vacancy]


def resolve(taxonomy: Taxonomy, concept_id: str) -> str:
    """The id under which a concept stands now: its own, or its successor's. Raises NotFound."""
    current = taxonomy.retired.get(concept_id, concept_id)
    if current is None or current not in taxonomy:
        raise NotFound("skill", concept_id)
    return current


def about(session: Session, taxonomy: Taxonomy, concept_id: str, now: datetime) -> SkillDemand:
    """What is known of a concept of the taxonomy. Seven statements."""
    stated, sample = salaries.stated(session, now)
    naming = set(
        session.scalars(select(VacancySkill.vacancy_id).where(VacancySkill.concept_id == concept_id))
    )
    return SkillDemand(
        concept_id=concept_id,
        demand=demand.live(session, now),
        together=_together(session, taxonomy, concept_id, now),
        months=by_month(_days(session, concept_id, now.date()), now.date()),
        pay_with=_band(tuple(seen for id_, seen in stated.items() if id_ in naming)),
        pay_without=_band(tuple(seen for id_, seen in stated.items() if id_ not in naming)),
        pay_sample=sample,
        newest=listing.asking_for(session, concept_id, now, _NEWEST),
    )


@lru_cache(maxsize=64)
def _band(observations: tuple[Observation, ...]) -> Band:
    """Bootstrapped once for the same observations, as in `salaries`."""
    return overall(observations)


def _together(
    session: Session, taxonomy: Taxonomy, concept_id: str, now: datetime
) -> tuple[tuple[str, int], ...]:
    naming = select(Vacancy.id).where(published(now), asking(concept_id))
    rows = session.execute(
        select(VacancySkill.concept_id, func.count())
        .where(VacancySkill.vacancy_id.in_(naming), VacancySkill.concept_id != concept_id)
        .group_by(VacancySkill.concept_id)
    )
    found = [(id_, n) for id_, n in rows if id_ in taxonomy]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0]))[:_TOGETHER])


def _days(session: Session, concept_id: str, until: date) -> list[tuple[date, int, int]]:
    """Each counted day of a year: live vacancies, and those that named the concept."""
    count = func.coalesce(DemandDay.counts[concept_id].as_integer(), 0)
    rows = session.execute(
        select(DemandDay.day, DemandDay.vacancies, count).where(
            DemandDay.day.between(until - _HISTORY, until)
        )
    )
    return [(day, vacancies, n) for day, vacancies, n in rows]

"""What live vacancies ask for: counts to show, and weights for scores."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlalchemy import Text, cast, func, select
from sqlalchemy.orm import Session

from jobboard.core import idf as weights
from jobboard.core.ad import Ask
from jobboard.core.needs import Need, from_json
from jobboard.core.taxonomy import Kind, Taxonomy
from jobboard.services.vocabulary import Condition, asked_by, at_level, published
from jobboard.storage.models import DemandDay, Vacancy, VacancyNeeds, VacancySkill


@dataclass(frozen=True, slots=True)
class Demand:
    """Of `n` live vacancies, how many name each concept, and with which ask.

    `sample`: there are sample vacancies among them.
    """

    n: int
    sample: bool
    asks: Mapping[str, Mapping[str, int]]  # concept id: ask: vacancies

    def count(self, concept_id: str) -> int:
        """Vacancies that name it, whatever the ask."""
        return sum(self.asks.get(concept_id, {}).values())

    def share(self, concept_id: str) -> float:
        """The part of vacancies that name it, 0 to 1."""
        return self.count(concept_id) / self.n if self.n else 0.0

    def top(self, taxonomy: Taxonomy, kind: Kind | None = None, limit: int = 10) -> list[tuple[str, int]]:
        """The concepts named most, with their counts; equals in the order of their ids."""
        ids = (id_ for id_ in self.asks if id_ in taxonomy and kind in (None, taxonomy.get(id_).kind))
        return sorted(((id_, self.count(id_)) for id_ in ids), key=lambda pair: (-pair[1], pair[0]))[:limit]


def live(session: Session, now: datetime, level: str | None = None) -> Demand:
    """Counted over all live vacancies, or those of one level of experience. Two statements."""
    conditions: list[Condition] = [published(now)]
    if level is not None:
        conditions.append(at_level(level))
    by_sample = session.execute(
        select(Vacancy.sample, func.count()).where(*conditions).group_by(Vacancy.sample)
    )
    sizes = dict(by_sample.all())
    rows = session.execute(
        select(VacancySkill.concept_id, VacancySkill.ask, func.count())
        .where(asked_by(*conditions))
        .group_by(VacancySkill.concept_id, VacancySkill.kind, VacancySkill.ask)
        .order_by(VacancySkill.concept_id)
    )
    asks: dict[str, dict[str, int]] = defaultdict(dict)
    for concept_id, ask, n in rows:
        asks[concept_id][ask] = n
    return Demand(sum(sizes.values()), bool(sizes.get(True)), asks)


def live_needs(session: Session, now: datetime, ask: Ask | None = None) -> Sequence[Sequence[Need]]:
    """What each live vacancy asks, or asks this way, newest first. One statement.

    "required" gives the must-haves (DESIGN section 6).
    """
    return [asked for _, asked in needs_where(session, published(now), ask=ask)]


def needs_where(
    session: Session, *conditions: Condition, ask: Ask | None = None
) -> list[tuple[int, tuple[Need, ...]]]:
    """Id and needs of each vacancy for which all this holds, newest first. One statement."""
    stored = select(Vacancy.id, cast(VacancyNeeds.asked, Text)).join(
        VacancyNeeds, Vacancy.id == VacancyNeeds.vacancy_id
    )
    rows = session.execute(stored.where(*conditions).order_by(Vacancy.posted_at.desc(), Vacancy.id.desc()))
    return [(id_, _decoded(asked, ask)) for id_, asked in rows]


@lru_cache(maxsize=50_000)
def _decoded(asked: str, ask: Ask | None) -> tuple[Need, ...]:
    """Once for the same JSON: every check looks at all live vacancies, and few of them are new."""
    return from_json(json.loads(asked), ask)


def idf(session: Session, now: datetime) -> Mapping[str, float]:
    """How much each concept weighs in a score, by the latest snapshot; counted now while there is none."""
    latest = select(DemandDay).where(DemandDay.day <= now.date()).order_by(DemandDay.day.desc()).limit(1)
    day = session.scalar(latest)
    if day is not None:
        return weights.idf(day.counts, day.vacancies)
    ads = live_needs(session, now)
    return weights.idf(weights.counts(ads), len(ads))


def snapshot(session: Session, taxonomy: Taxonomy, now: datetime) -> DemandDay:
    """The counts of this day, taken once: scores stay put till the next day."""
    day = session.get(DemandDay, now.date())
    if day is None:
        ads = live_needs(session, now)
        counts = {**dict.fromkeys(taxonomy.concepts, 0), **weights.counts(ads)}
        day = DemandDay(day=now.date(), vacancies=len(ads), counts=counts)
        session.add(day)
        session.flush()
    return day

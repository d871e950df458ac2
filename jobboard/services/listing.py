"""Vacancies as people see them: the list, one, those like it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import Select, case, func, literal, select, union_all
from sqlalchemy.orm import Session, joinedload

from jobboard.core.search import Q_LIMIT, VacancyFilter
from jobboard.services import demand, facets
from jobboard.services.analyser import Analyser, Query
from jobboard.services.errors import NotFound, VacancyGone
from jobboard.services.facets import Facet
from jobboard.services.vocabulary import Condition, asking, by_filter, once_public, published, top_pay
from jobboard.storage import text_search
from jobboard.storage.models import Vacancy, VacancySkill
from jobboard.storage.text_search import Found

PAGE_SIZE: Final = 20
LAST_ID: Final = 2**31 - 1  # what the column holds: a greater number in an address is nobody's
_LAST_PAGE: Final = 10**6
# Shared must-haves say more about likeness than shared extras; the same level is worth two of them.
_SHARED: Final = {"required": 3, "duty": 2, "preferred": 1}
_SAME_LEVEL: Final = 60  # in tenths of idf times the weights above

Sort = Literal["relevance", "newest", "pay"]


@dataclass(frozen=True, slots=True)
class VacancyPage:
    """One page of a list. `understood`: concepts that the words searched for name."""

    items: tuple[Vacancy, ...]
    total: int
    page: int
    pages: int
    facets: tuple[Facet, ...]
    understood: tuple[str, ...]
    sample: bool


def find(
    session: Session,
    reader: Analyser,
    wanted: VacancyFilter,
    page: int,
    now: datetime,
    *,
    sort: Sort | None = None,
) -> VacancyPage:
    """A page of live vacancies, best first where words are searched for, else newest.

    Two statements, whatever is found. A page past the end has no items.
    """
    page = min(max(page, 1), _LAST_PAGE)
    query = _query(reader, wanted)
    found = _found(session, query)
    base = _base(found, now)
    total, options = facets.count(session, wanted, base)
    items = session.scalars(
        _shown()
        .where(base, *by_filter(wanted).values())
        .order_by(*_order(sort, found))
        .limit(PAGE_SIZE)
        .offset((page - 1) * PAGE_SIZE)
    ).all()
    return VacancyPage(
        items=tuple(items),
        total=total,
        page=page,
        pages=-(-total // PAGE_SIZE),
        facets=options,
        understood=query.concepts if query else (),
        sample=any(item.sample for item in items),
    )


def without(
    session: Session, reader: Analyser, wanted: VacancyFilter, now: datetime
) -> tuple[tuple[str, str, int], ...]:
    """Each filter in use with what is found without it, most first: the way out of an empty list."""
    active = wanted.active
    if not active:
        return ()
    branches = []
    for i, (name, value) in enumerate(active):
        fewer = wanted.without(name, value)
        base, _understood = searched(session, reader, fewer, now)
        branches.append(select(literal(i), func.count(Vacancy.id)).where(base, *by_filter(fewer).values()))
    counts = dict(session.execute(union_all(*branches)).all())
    options = ((*active[i], n) for i, n in counts.items() if n)
    return tuple(sorted(options, key=lambda option: -option[2]))


def searched(
    session: Session, reader: Analyser, wanted: VacancyFilter, now: datetime
) -> tuple[Condition, tuple[str, ...]]:
    """Live, and found by the words of the filter; with the concepts that these words name."""
    query = _query(reader, wanted)
    return _base(_found(session, query), now), query.concepts if query else ()


def by_ids(session: Session, ids: Sequence[int]) -> list[Vacancy]:
    """These vacancies, ready to be shown, in this order."""
    found = {vacancy.id: vacancy for vacancy in session.scalars(_shown().where(Vacancy.id.in_(ids)))}
    return [found[id_] for id_ in ids if id_ in found]


def asking_for(session: Session, concept_id: str, now: datetime, limit: int) -> Sequence[Vacancy]:
    """The newest live vacancies that name a concept."""
    conditions = (published(now), asking(concept_id))
    return session.scalars(_shown().where(*conditions).order_by(*_NEWEST).limit(limit)).all()


def get(session: Session, id_: int, now: datetime) -> Vacancy:
    """A vacancy anyone may see, live or closed.

    Raises VacancyGone for those that were public too long ago or were removed, and NotFound for others.
    """
    known = 0 < id_ <= LAST_ID
    vacancy = session.scalar(_shown().where(Vacancy.id == id_, once_public(now))) if known else None
    if vacancy is None:
        raise NotFound("vacancy", id_)
    if vacancy.is_gone(now):
        raise VacancyGone(id_)
    return vacancy


def newest(session: Session, now: datetime, limit: int = 6) -> Sequence[Vacancy]:
    return session.scalars(_shown().where(published(now)).order_by(*_NEWEST).limit(limit)).all()


def similar(session: Session, vacancy: Vacancy, now: datetime, limit: int = 4) -> Sequence[Vacancy]:
    """Live vacancies that ask the same, rare things counting more; those of its level first among equals."""
    asked = vacancy.ad.skills
    if not asked:
        return []
    idf = demand.idf(session, now)
    weights = {id_: round(10 * idf.get(id_, 1.0)) * _SHARED[mention.ask] for id_, mention in asked.items()}
    shared = (
        select(
            VacancySkill.vacancy_id,
            func.sum(case(weights, value=VacancySkill.concept_id, else_=0)).label("weight"),
        )
        .where(VacancySkill.concept_id.in_(weights))
        .group_by(VacancySkill.vacancy_id)
        .subquery()
    )
    level = case((Vacancy.level == vacancy.level, _SAME_LEVEL), else_=0)
    return session.scalars(
        _shown()
        .join(shared, shared.c.vacancy_id == Vacancy.id)
        .where(published(now), Vacancy.id != vacancy.id)
        .order_by((shared.c.weight + level).desc(), *_NEWEST)
        .limit(limit)
    ).all()


def public(
    session: Session, now: datetime, *, samples: bool = False
) -> Sequence[tuple[int, str, datetime | None]]:
    """Id, slug and date of every live vacancy, newest first, for the sitemap; made-up ones only if told."""
    rows = select(Vacancy.id, Vacancy.slug, Vacancy.posted_at).where(published(now)).order_by(*_NEWEST)
    return session.execute(rows if samples else rows.where(Vacancy.sample.is_(False))).all()


_NEWEST: Final = (Vacancy.posted_at.desc(), Vacancy.id.desc())


def _shown() -> Select[Vacancy]:
    """Vacancies with what a card or a page prints."""
    return select(Vacancy).options(joinedload(Vacancy.employer))


def _query(reader: Analyser, wanted: VacancyFilter) -> Query | None:
    """What is searched for; None for nothing, and for a `q` too long, which the filter names a problem."""
    return reader.query(wanted.q) if wanted.q and len(wanted.q) <= Q_LIMIT else None


def _found(session: Session, query: Query | None) -> Found | None:
    return text_search.search(session, query.words, query.concepts, query.rest) if query else None


def _base(found: Found | None, now: datetime) -> Condition:
    """Live, and found by the words if there are any."""
    return published(now) & found.condition if found else published(now)


def _order(sort: Sort | None, found: Found | None) -> tuple[Any, ...]:
    if sort == "pay":
        return (top_pay.desc().nulls_last(), *_NEWEST)
    if found is not None and sort in (None, "relevance"):
        return (found.rank.desc(), *_NEWEST)
    return _NEWEST

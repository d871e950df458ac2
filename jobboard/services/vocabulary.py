"""Conditions on vacancies, in the words of the site. They compose: `published(now) & asking("canva")`."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, false, func, or_, select

from jobboard.core.lifecycle import CLOSED, PAUSED, PUBLISHED, REMOVED
from jobboard.core.search import NOT_STATED, VacancyFilter
from jobboard.storage.models import Vacancy, VacancySkill, VacancyTag

Condition = ColumnElement[bool]
PUBLIC: Final = (PUBLISHED, PAUSED, CLOSED)  # statuses whose page anyone may see

# What an ad pays at the most it says: "from 800" is 800.
top_pay: Final = func.coalesce(Vacancy.pay_month_to, Vacancy.pay_month_from)


def published(now: datetime) -> Condition:
    """Live: published, begun and not over."""
    return and_(
        Vacancy.status == PUBLISHED,
        Vacancy.posted_at <= now,
        or_(Vacancy.expires_at.is_(None), Vacancy.expires_at > now),
    )


def visible(now: datetime) -> Condition:
    """Has a page that anyone may see: live, paused or over."""
    return Vacancy.status.in_(PUBLIC) & (Vacancy.posted_at <= now)


def once_public(now: datetime) -> Condition:
    """Has or had such a page."""
    return Vacancy.status.in_((*PUBLIC, REMOVED)) & (Vacancy.posted_at <= now)


def asking(concept_id: str) -> Condition:
    """Names this concept, whatever the ask."""
    return Vacancy.id.in_(select(VacancySkill.vacancy_id).where(VacancySkill.concept_id == concept_id))


def asked_by(*conditions: Condition) -> Condition:
    """Of concepts that are asked: by vacancies of which all this holds.

    The sum keeps SQLite from walking vacancy by vacancy: it reads the index through once, in the order
    of the concepts, and has nothing to sort.
    """
    return (VacancySkill.vacancy_id + 0).in_(select(Vacancy.id).where(*conditions))


def at_level(level: str) -> Condition:
    return Vacancy.level.is_(None) if level == NOT_STATED else Vacancy.level == level


def in_place(place: str) -> Condition:
    """In this city, or this district of one."""
    return or_(Vacancy.city == place, Vacancy.district == place)


def working(kind: str, value: str) -> Condition:
    """Offers this workplace or this employment."""
    return Vacancy.id.in_(
        select(VacancyTag.vacancy_id).where(VacancyTag.kind == kind, VacancyTag.value == value)
    )


def paying_from(amount: int) -> Condition:
    """Pays, at the most it says, this many AZN a month gross. What says no pay is left out."""
    return top_pay >= amount


def in_language(lang: str) -> Condition:
    return Vacancy.lang == lang


def by_filter(wanted: VacancyFilter) -> Mapping[str, Condition]:
    """What each filter in use demands, by the filter's name. The words `q` are not here: `text_search`.

    Several levels, places, … widen; several skills, tools or platforms narrow, since one ad names many.
    """
    found: dict[str, Condition] = {}
    for name, concepts in (("skill", wanted.skill), ("tool", wanted.tool), ("platform", wanted.platform)):
        if concepts:
            found[name] = and_(*map(asking, concepts))
    widening: tuple[tuple[str, Sequence[str], Callable[[str], Condition]], ...] = (
        ("level", wanted.level, at_level),
        ("place", wanted.place, in_place),
        ("workplace", wanted.workplace, lambda value: working("workplace", value)),
        ("employment", wanted.employment, lambda value: working("employment", value)),
        ("lang", wanted.lang, in_language),
    )
    for name, values, condition in widening:
        if values:
            found[name] = or_(false(), *map(condition, values))
    if wanted.pay_from is not None:
        found["pay_from"] = paying_from(wanted.pay_from)
    return found

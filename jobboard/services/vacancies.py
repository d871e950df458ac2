"""Vacancies come to be, are read again, and end."""

import hashlib
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.ad import ParsedAd
from jobboard.core.contacts import masked
from jobboard.core.levels import level
from jobboard.core.lifecycle import DRAFT, PUBLISHED, move
from jobboard.core.needs import needs, to_json
from jobboard.core.pay import Pay
from jobboard.core.rules import Rules, shipped
from jobboard.core.tax import NoTaxRule
from jobboard.core.text import storable
from jobboard.services.analyser import Analyser
from jobboard.services.errors import Empty, TooLong
from jobboard.services.slugs import slug
from jobboard.storage import text_search
from jobboard.storage.models import Employer, Vacancy, VacancyNeeds, VacancySkill, VacancyTag

TITLE_LIMIT: Final = 200  # characters
TEXT_LIMIT: Final = 20_000
DAYS: Final = 30  # that a vacancy is live
_MOST_PAY: Final = 10_000_000  # AZN a month, as in `core.tax`


def publish(
    session: Session,
    reader: Analyser,
    employer: Employer,
    title: str,
    text: str,
    *,
    now: datetime,
    posted_at: datetime | None = None,
    expires_at: datetime | None = None,
    sample: bool = False,
    ad: ParsedAd | None = None,
    rules: Rules | None = None,
) -> Vacancy:
    """Read an ad (unless it comes read) and list it. Raises Empty and TooLong.

    `rules` convert pay in other currencies and after tax; without them, those of this version. Contacts in
    the title are masked for good: a title goes everywhere, and the text holds them too or nobody needs them.
    """
    title, text = checked("title", title, TITLE_LIMIT), checked("text", text, TEXT_LIMIT)
    posted_at = posted_at or now
    told = masked(title, reader.read(title).contacts)
    vacancy = Vacancy(
        slug=slug(told, "vacancy"),
        employer=employer,
        title=told,
        text=text,
        digest=digest(title, text),
        status=move(DRAFT, "publish", "system"),
        sample=sample,
        posted_at=posted_at,
        expires_at=expires_at or posted_at + timedelta(days=DAYS),
        skills=[],
        tags=[],
    )
    _take(vacancy, reader, ad or reader.read(text, title), rules or shipped(), posted_at.date())
    session.add(vacancy)
    session.flush()
    _index(session, reader, vacancy)
    return vacancy


def reread(
    session: Session, reader: Analyser, vacancy: Vacancy, *, now: datetime, rules: Rules | None = None
) -> None:
    """Read a vacancy's text again, as after a change of the taxonomy.

    Wants its employer, skills, tags and needs loaded.
    """
    on = (vacancy.posted_at or now).date()
    _take(vacancy, reader, reader.read(vacancy.text, vacancy.title), rules or shipped(), on)
    session.flush()
    _index(session, reader, vacancy)


def expire(session: Session, now: datetime) -> int:
    """Close published vacancies past their date; how many. Lists do not wait for it.

    The sample is left alone: `imports.refresh_sample` dates it again.
    """
    over = select(Vacancy).where(
        Vacancy.status == PUBLISHED, Vacancy.expires_at <= now, Vacancy.sample.is_(False)
    )
    vacancies = session.scalars(over).all()
    for vacancy in vacancies:
        vacancy.status = move(vacancy.status, "close", "system")
        vacancy.closed_at = vacancy.expires_at
    session.flush()
    return len(vacancies)


def digest(title: str, text: str) -> str:
    """Tells whether two ads are the same, letter for letter."""
    return hashlib.sha256(f"{title}\0{text}".encode()).hexdigest()


def checked(field: str, text: str, limit: int) -> str:
    """The text as it can be stored. Raises Empty and TooLong."""
    if not text.strip():
        raise Empty(field)
    if len(text) > limit:
        raise TooLong(field, len(text), limit)
    return storable(text)


def _take(vacancy: Vacancy, reader: Analyser, ad: ParsedAd, rules: Rules, on: date) -> None:
    """Put what was read into the columns that lists, facets and figures use."""
    vacancy.parsed, vacancy.ad = ad.to_json(), ad
    vacancy.lang, vacancy.read, vacancy.taxonomy_version = ad.lang, ad.read, ad.taxonomy_version
    vacancy.years_min = ad.experience.min if ad.experience else None
    vacancy.years_max = ad.experience.max if ad.experience else None
    vacancy.level = level(vacancy.years_min, vacancy.years_max)
    vacancy.city = ad.place.city if ad.place else None
    vacancy.district = ad.place.district if ad.place else None
    _take_pay(vacancy, ad, rules, on)
    concepts = reader.taxonomy.concepts
    vacancy.skills = [
        VacancySkill(concept_id=id_, kind=concepts[id_].kind, ask=mention.ask)
        for id_, mention in ad.skills.items()
    ]
    vacancy.needs = VacancyNeeds(asked=to_json(needs(ad)))
    vacancy.tags = [
        *(VacancyTag(kind="workplace", value=value) for value in ad.workplace),
        *(VacancyTag(kind="employment", value=value) for value in ad.employment),
    ]


def _take_pay(vacancy: Vacancy, ad: ParsedAd, rules: Rules, on: date) -> None:
    pay = Pay.from_salary(ad.salary)
    month = _monthly(pay, rules, on) if pay else None
    vacancy.pay_min, vacancy.pay_max = (pay.min, pay.max) if pay else (None, None)
    vacancy.pay_currency, vacancy.pay_period = (pay.currency, pay.period) if pay else (None, None)
    vacancy.pay_gross = pay.gross if pay else None
    vacancy.pay_month_from = _whole(month.min) if month else None
    vacancy.pay_month_to = _whole(month.max) if month else None


def _monthly(pay: Pay, rules: Rules, on: date) -> Pay | None:
    """Gross AZN a month; None where it cannot be worked out, as for a day before our tax rules."""
    try:
        return pay.monthly(rules.rates, rules.taxes, on)
    except NoTaxRule:
        return None


def _whole(amount: float | None) -> int | None:
    """Whole manat to filter and sort by; what is no monthly pay of anyone is left out."""
    return round(amount) if amount is not None and 1 <= amount <= _MOST_PAY else None


def _index(session: Session, reader: Analyser, vacancy: Vacancy) -> None:
    title, body = reader.terms(vacancy.title), reader.terms(vacancy.text)
    employer = reader.terms(vacancy.employer.name)
    named = [term.removeprefix("c:") for term in [*title, *body] if term.startswith("c:")]
    text_search.index(
        session,
        vacancy.id,
        title=_words(title),
        concepts=[*vacancy.ad.skills, *named],
        body=_words([*title, *employer, *body]),
    )


def _words(terms: list[str]) -> list[str]:
    return [term for term in terms if not term.startswith("c:")]

"""What was read in a vacancy put where lists, facets, figures and the search find it."""

from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from jobboard.core.ad import ParsedAd
from jobboard.core.levels import level
from jobboard.core.needs import needs, to_json
from jobboard.core.pay import Pay
from jobboard.core.rules import Rules
from jobboard.core.tax import NoTaxRule
from jobboard.services.analyser import Analyser
from jobboard.storage import text_search
from jobboard.storage.models import Vacancy, VacancyNeeds, VacancySkill, VacancyTag

_MOST_PAY: Final = 10_000_000  # AZN a month, as in `core.tax`


def take(vacancy: Vacancy, reader: Analyser, ad: ParsedAd, rules: Rules, on: date) -> None:
    """Put what was read into the columns that lists, facets and figures use.

    `on` is the day whose rates and taxes turn its pay into gross AZN a month.
    """
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


def index(session: Session, reader: Analyser, vacancy: Vacancy) -> None:
    """Make it found by its words. Wants a stored vacancy with its employer."""
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

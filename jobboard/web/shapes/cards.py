"""A vacancy as it stands in a list."""

from collections.abc import Container, Iterable
from datetime import datetime

from flask import url_for

from jobboard.core.ad import ParsedAd
from jobboard.storage.models import Employer, Vacancy
from jobboard.web import formats, labels
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.vacancies import VacancyCard
from jobboard.web.shapes.asks import on_card
from jobboard.web.shapes.pay import pay_line
from jobboard.web.shapes.saving import save_control
from jobboard.web.words import _


def vacancy_url(vacancy: Vacancy) -> str:
    return url_for("vacancies.show", name=f"{vacancy.slug}-{vacancy.id}")


def employer_url(employer: Employer) -> str | None:
    """Its page. None in a preview, whose employer is not stored yet."""
    return url_for("employers.show", slug=employer.slug) if employer.slug else None


def cards(vacancies: Iterable[Vacancy], hits: Container[str] = ()) -> list[VacancyCard]:
    """`hits` are the concepts that were searched for."""
    return [card(vacancy, hits) for vacancy in vacancies]


def card(vacancy: Vacancy, hits: Container[str] = (), url: str | None = None) -> VacancyCard:
    lang, ad = language(), vacancy.ad
    posted, _until = dates(vacancy)
    chips, more = on_card(ad, house().taxonomy, lang, hits)
    return VacancyCard(
        id=str(vacancy.id),
        title=vacancy.title,
        url=url or vacancy_url(vacancy),
        lang=None if ad.lang in (lang, "mixed") else ad.lang,
        lang_note=lang_note(ad, lang),
        employer=vacancy.employer.name,
        facts=facts(ad, labels.place(vacancy.city, vacancy.district, lang)),
        pay=pay_line(ad.salary, house().rules, formats.local_day(now()), lang),
        chips=chips,
        more_chips=more,
        published=formats.ago(posted, now(), lang),
        published_at=formats.local_day(posted).isoformat(),
        sample=vacancy.sample,
        save=None if url else save_control(vacancy),
        employer_url=None if url else employer_url(vacancy.employer),
    )


def facts(ad: ParsedAd, place: str) -> list[str]:
    """Place, workplace, employment and schedule: what was said of them."""
    said = [
        place,
        *(_(labels.WORKPLACES[value]) for value in ad.workplace),
        *(_(labels.EMPLOYMENTS[value]) for value in ad.employment),
        hours(ad),
    ]
    return [fact for fact in said if fact]


def hours(ad: ParsedAd) -> str:
    """ "5/2, 10:00–19:00", "Mon–Fri"; empty where the ad does not say."""
    schedule = ad.schedule
    if schedule is None:
        return ""
    days = formats.weekdays(schedule.days, language()) if schedule.days else ""
    return ", ".join(filter(None, (days, (schedule.hours or "").replace("-", "–"))))


def dates(vacancy: Vacancy) -> tuple[datetime, datetime]:
    """When it was posted and until when it stands: whatever anyone may see has both."""
    assert vacancy.posted_at is not None
    assert vacancy.expires_at is not None
    return vacancy.posted_at, vacancy.expires_at


def lang_note(ad: ParsedAd, lang: str) -> str | None:
    return None if ad.lang in (lang, "mixed") else _(labels.AD_LANGUAGES[ad.lang])

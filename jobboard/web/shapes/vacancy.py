"""One vacancy: the ad's own text, what it asks for, what it pays."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from flask import url_for

from jobboard.core.ad import ParsedAd
from jobboard.core.contacts import masked
from jobboard.core.profile import Profile
from jobboard.core.salary import ALL
from jobboard.services.salaries import PlaceInBand
from jobboard.storage.models import Application, Vacancy
from jobboard.web import formats, labels, meta
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.ads import Fact
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.vacancies import Applying, PayLine, VacancyPage
from jobboard.web.shapes import ads, asks, job
from jobboard.web.shapes.applications import since
from jobboard.web.shapes.bands import band_row, place_on_drawing
from jobboard.web.shapes.cards import cards, dates, employer_url, facts, hours, lang_note
from jobboard.web.shapes.job_posting import is_remote, job_posting
from jobboard.web.shapes.matches import at_a_glance
from jobboard.web.shapes.pay import pay_line
from jobboard.web.shapes.saving import save_control
from jobboard.web.words import N_, _, ngettext

_AMONG_ITS_LEVEL: Final = {
    "below": N_("Below the middle half of pay at this level of experience."),
    "within": N_("In the middle half of pay at this level of experience."),
    "above": N_("Above the middle half of pay at this level of experience."),
}
_AMONG_UNSTATED: Final = {
    "below": N_("Below the middle half of pay where no experience is stated."),
    "within": N_("In the middle half of pay where no experience is stated."),
    "above": N_("Above the middle half of pay where no experience is stated."),
}
_AMONG_ALL: Final = {
    "below": N_("Below the middle half of pay at all levels together. Its own level has too few ads."),
    "within": N_("In the middle half of pay at all levels together. Its own level has too few ads."),
    "above": N_("Above the middle half of pay at all levels together. Its own level has too few ads."),
}


def page(
    vacancy: Vacancy,
    place: PlaceInBand | None,
    similar: Sequence[Vacancy],
    application: Application | None,
    profile: Profile | None = None,
) -> VacancyPage:
    """`application` is the reader's own to this vacancy, `profile` is the reader's too."""
    ad, lang, moment = vacancy.ad, language(), now()
    posted, until = dates(vacancy)
    pay = pay_line(ad.salary, house().rules, formats.local_day(moment), lang)
    restrictions = [
        Fact(_(labels.RESTRICTIONS[value]), _words(ad, vacancy, value), f"restrictions.{value}")
        for value in ad.restrictions
    ]
    return VacancyPage(
        meta=_meta(vacancy, pay),
        id=str(vacancy.id),
        title=vacancy.title,
        employer=vacancy.employer.name,
        facts=facts(ad, labels.place(vacancy.city, vacancy.district, lang)),
        pay=pay,
        pay_anchor=ads.anchor("salary") if ad.salary and ad.salary.evidence else None,
        compare=compared(place) if place else None,
        band=band_row(place.band) if place else None,
        band_x=place_on_drawing(place.band, place.amount) if place else None,
        ad=ads.ad_text(ad, vacancy.text, vacancy.title),
        groups=asks.groups(ad, house().taxonomy, lang, vacancy.text, vacancy.title),
        details=list(_details(vacancy, ad)),
        job=job.rows(vacancy),
        restrictions=restrictions,
        read=ad.read,
        published=formats.ago(posted, moment, lang),
        published_at=formats.local_day(posted).isoformat(),
        until=_("until %(day)s", day=formats.day_and_month(formats.local_day(until), lang)),
        sample=vacancy.sample,
        lang_note=lang_note(ad, lang),
        closed=not vacancy.is_live(moment),
        check_url=url_for("check.paste", vacancy=vacancy.id),
        applying=_applying(vacancy, application),
        fit=at_a_glance(vacancy, profile) if profile else None,
        save=save_control(vacancy),
        similar=cards(similar),
        crumbs=[Link(_("Vacancies"), url_for("vacancies.list_"))],
        employer_url=employer_url(vacancy.employer),
        report_url=url_for("reports.show", name=f"{vacancy.slug}-{vacancy.id}"),
    )


def _applying(vacancy: Vacancy, application: Application | None) -> Applying | None:
    if application is not None:
        return Applying(url_for("applications.show", id_=application.id), since(application))
    if not vacancy.is_live(now()):
        return None
    days, promise = vacancy.answer_days, None
    if days is not None:
        promise = ngettext("Answers within %(num)s day", "Answers within %(num)s days", days)
    return Applying(url_for("apply.show", name=f"{vacancy.slug}-{vacancy.id}"), promise=promise)


def _meta(vacancy: Vacancy, pay: PayLine | None) -> Meta:
    """Sample and closed vacancies stay out of search engines: nobody can be hired for them."""
    live = vacancy.is_live(now())
    place = labels.place(vacancy.city, vacancy.district, language())
    parts = [vacancy.employer.name, pay.amount if pay else "", *facts(vacancy.ad, place)]
    said = masked(vacancy.text, vacancy.ad.contacts)
    return meta.of(
        "vacancies.show",
        f"{vacancy.title}, {vacancy.employer.name}",
        " · ".join(filter(None, parts)) + " · " + said,
        values={"name": f"{vacancy.slug}-{vacancy.id}"},
        noindex=vacancy.sample or not live,
        json_ld=job_posting(vacancy) if live else None,
    )


def compared(place: PlaceInBand) -> str:
    """Which pay it stands among, for the band's own source to follow."""
    said = {ALL: _AMONG_ALL, None: _AMONG_UNSTATED}.get(place.band.level, _AMONG_ITS_LEVEL)
    return _(said[place.position])


def _words(ad: ParsedAd, vacancy: Vacancy, restriction: str) -> str:
    found = ad.evidence.get("restrictions", {})
    proof = found.get(restriction, ()) if isinstance(found, dict) else ()
    shown = masked(vacancy.text, ad.contacts)
    return "; ".join(formats.quoted(words) for words in ads.quotes(proof, shown, vacancy.title))


def _details(vacancy: Vacancy, ad: ParsedAd) -> Iterator[Fact]:
    """What else the ad says of the job; what it does not say is said too, for what matters most."""
    not_said = _("The employer has not said")
    lang, proven = language(), {key for key, _evidence in ad.spans()}
    asked = ad.experience
    rows = [
        (_("Place"), _where(vacancy, ad), "place"),
        (_("Workplace"), _listed(labels.WORKPLACES, ad.workplace), _first("workplace", ad.workplace)),
        (_("Employment"), _listed(labels.EMPLOYMENTS, ad.employment), _first("employment", ad.employment)),
        (_("Hours"), hours(ad), "schedule"),
        (_("Experience"), labels.years(asked.min, asked.max, lang) if asked else "", "experience"),
        (_("Apply by"), formats.day_and_month(ad.deadline, lang) if ad.deadline else "", "deadline"),
    ]
    for label, value, key in rows:
        if value or key != "deadline":
            yield Fact(label, value or not_said, key, ads.anchor(key) if key in proven else None)


def _where(vacancy: Vacancy, ad: ParsedAd) -> str:
    """A workplace without a city is still in this country: that is what the site is for."""
    if vacancy.city or is_remote(ad):
        return labels.place(vacancy.city, vacancy.district, language())
    return _("Azerbaijan, the city is not stated")


def _listed(names: Mapping[str, str], values: Sequence[str]) -> str:
    return ", ".join(_(names[value]) for value in values)


def _first(field: str, values: Sequence[str]) -> str:
    return f"{field}.{values[0]}" if values else field

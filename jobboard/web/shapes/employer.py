"""An employer's page: what it says of itself, what it offers, how it answers."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urlsplit

from flask import url_for

from jobboard.core import places
from jobboard.core.contacts import masked
from jobboard.services.reply_record import FEWEST, PERIOD, ReplyRecord
from jobboard.storage.models import Employer, Vacancy
from jobboard.web import formats, i18n, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.employers import EmployerPage
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.shapes.cards import cards
from jobboard.web.shapes.job_posting import UNSAFE
from jobboard.web.shapes.listing import total_label
from jobboard.web.words import _, ngettext

_WHAT: Final = "employers.show"


def page(employer: Employer, vacancies: Sequence[Vacancy], replies: ReplyRecord | None) -> EmployerPage:
    about = _about(employer)
    return EmployerPage(
        meta=_meta(employer, about, live=bool(vacancies)),
        crumbs=[Link(_("Vacancies"), url_for("vacancies.list_"))],
        name=employer.name,
        facts=_facts(employer),
        about=[part.strip() for part in about.splitlines() if part.strip()],
        website=_website(employer),
        agency=employer.agency,
        replies=_replies(replies) if replies else None,
        replies_source=_source(replies),
        total_label=total_label(len(vacancies)),
        items=[replace(item, employer_url=None) for item in cards(vacancies)],
        sample=employer.sample,
    )


def _about(employer: Employer) -> str:
    """Its own words, with contacts masked as in ads."""
    text = employer.about.replace("\r\n", "\n")
    return masked(text, house().reader.read(text).contacts) if text else ""


def _facts(employer: Employer) -> list[str]:
    city = places.name(employer.city, language()) if employer.city else None
    field = _(labels.FIELDS[employer.field]) if employer.field in labels.FIELDS else employer.field
    size = labels.people(employer.size) if employer.size else None
    return [fact for fact in (city, field, size) if fact]


def _website(employer: Employer) -> Link | None:
    if employer.website is None:
        return None
    return Link((urlsplit(employer.website).hostname or "").removeprefix("www."), employer.website)


def _replies(record: ReplyRecord) -> str:
    share = formats.percent(record.answered, language())
    if record.days is None:
        return _("Nobody who applied was answered in time.")
    return ngettext(
        "Answered %(share)s of those who applied, half of them within %(num)s day.",
        "Answered %(share)s of those who applied, half of them within %(num)s days.",
        record.days,
        share=share,
    )


def _source(record: ReplyRecord | None) -> str:
    """What the sentence rests on, or why there is none."""
    days = PERIOD.days
    if record is None:
        return _("Fewer than %(n)s applications in %(days)s days: too few to say.", n=FEWEST, days=days)
    return _("n = %(n)s, last %(days)s days", n=formats.number(record.n, language()), days=days)


def _meta(employer: Employer, about: str, *, live: bool) -> Meta:
    """Samples, and those who hire nobody just now, stay out of search engines."""
    return meta.of(
        _WHAT,
        _("%(name)s: vacancies and replies", name=employer.name),
        " · ".join([*_facts(employer), about]),
        values={"slug": employer.slug},
        noindex=employer.sample or not live,
        json_ld=None if employer.sample else _organization(employer, about),
    )


def _organization(employer: Employer, about: str) -> str:
    """schema.org Organization of what the page shows: JSON, safe inside a script element."""
    body: dict[str, Any] = {
        "@context": "https://schema.org/",
        "@type": "Organization",
        "name": employer.name,
        "url": i18n.absolute(_WHAT, {"slug": employer.slug, "lang": language()}),
    }
    if about:
        body["description"] = meta.shortened(about)
    if employer.website:
        body["sameAs"] = employer.website
    if employer.city:
        city = places.name(employer.city, language())
        body["address"] = {"@type": "PostalAddress", "addressLocality": city}
    return json.dumps(body, ensure_ascii=False).translate(UNSAFE)

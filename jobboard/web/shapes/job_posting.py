"""schema.org JobPosting of a vacancy, by Google's rules: one job, and nothing the page does not show.

https://developers.google.com/search/docs/appearance/structured-data/job-posting
"""

import json
from typing import Any, Final

from markupsafe import escape

from jobboard.core.ad import ParsedAd, Salary
from jobboard.core.pay import Pay
from jobboard.storage.models import Vacancy
from jobboard.web import i18n
from jobboard.web.current import house
from jobboard.web.shapes.ads import masked
from jobboard.web.shapes.cards import dates

_EMPLOYMENT: Final = {
    "full-time": "FULL_TIME",
    "part-time": "PART_TIME",
    "internship": "INTERN",
    "freelance": "CONTRACTOR",
    "contract": "CONTRACTOR",
    "volunteer": "VOLUNTEER",
}
_UNITS: Final = {"hour": "HOUR", "day": "DAY", "week": "WEEK", "month": "MONTH", "year": "YEAR"}
_COUNTRY: Final = "AZ"
# Letters that would end the script element or start another one.
_UNSAFE: Final = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def job_posting(vacancy: Vacancy) -> str | None:
    """None where the place is not known: Google takes no posting without it."""
    ad = vacancy.ad
    where = _where(vacancy, ad)
    if where is None:
        return None
    posted, until = dates(vacancy)
    body: dict[str, Any] = {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": vacancy.title,
        "description": _description(vacancy),
        "identifier": {
            "@type": "PropertyValue",
            "name": house().settings.site_name,
            "value": str(vacancy.id),
        },
        "datePosted": posted.isoformat(),
        "validThrough": until.isoformat(),
        "hiringOrganization": {"@type": "Organization", "name": vacancy.employer.name},
        "url": i18n.absolute(
            "vacancies.show", {"name": f"{vacancy.slug}-{vacancy.id}", "lang": i18n.language()}
        ),
        **where,
    }
    if ad.employment:
        body["employmentType"] = sorted({_EMPLOYMENT[value] for value in ad.employment})
    if salary := _salary(ad.salary):
        body["baseSalary"] = salary
    if ad.experience and ad.experience.min:
        body["experienceRequirements"] = {
            "@type": "OccupationalExperienceRequirements",
            "monthsOfExperience": round(ad.experience.min * 12),
        }
    return json.dumps(body, ensure_ascii=False).translate(_UNSAFE)


def _description(vacancy: Vacancy) -> str:
    """The ad as HTML: its letters escaped, its lines kept, its contacts masked."""
    text = masked(vacancy.text, vacancy.ad.contacts)
    paragraphs = [part.strip() for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
    return "".join(f"<p>{str(escape(part)).replace(chr(10), '<br>')}</p>" for part in paragraphs)


def _where(vacancy: Vacancy, ad: ParsedAd) -> dict[str, Any] | None:
    place: dict[str, Any] = {}
    if vacancy.city:
        address = {"@type": "PostalAddress", "addressLocality": vacancy.city, "addressCountry": _COUNTRY}
        if vacancy.district:
            address["streetAddress"] = vacancy.district
        place["jobLocation"] = {"@type": "Place", "address": address}
    if list(ad.workplace) == ["remote"]:
        place["jobLocationType"] = "TELECOMMUTE"
        place["applicantLocationRequirements"] = {"@type": "Country", "name": "Azerbaijan"}
    return place or None


def _salary(salary: Salary | None) -> dict[str, Any] | None:
    """Pay as the page states it; a project's pay has no unit that Google knows."""
    pay = Pay.from_salary(salary)
    if pay is None or pay.period not in _UNITS:
        return None
    value: dict[str, Any] = {"@type": "QuantitativeValue", "unitText": _UNITS[pay.period]}
    if pay.kind == "point":
        value["value"] = pay.min if pay.min is not None else pay.max
    else:
        value |= {
            name: figure
            for name, figure in (("minValue", pay.min), ("maxValue", pay.max))
            if figure is not None
        }
    return {"@type": "MonetaryAmount", "currency": pay.currency, "value": value}

"""schema.org JobPosting of a vacancy, by Google's rules: one job, and nothing the page does not show.

https://developers.google.com/search/docs/appearance/structured-data/job-posting
"""

import json
from typing import Any, Final

from markupsafe import escape

from jobboard.core import places
from jobboard.core.ad import ParsedAd, Salary
from jobboard.core.contacts import masked
from jobboard.core.pay import Pay
from jobboard.storage.models import Vacancy
from jobboard.web import i18n
from jobboard.web.current import house
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
_HOME: Final = "AZ"
_COUNTRIES: Final = {
    "Moscow": "RU",
    "Saint Petersburg": "RU",
    "Almaty": "KZ",
    "Astana": "KZ",
    "Tashkent": "UZ",
    "Tbilisi": "GE",
    "Kyiv": "UA",
    "Minsk": "BY",
    "Istanbul": "TR",
    "Ankara": "TR",
    "Dubai": "AE",
}
# Letters that would end the script element or start another one.
UNSAFE: Final = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def job_posting(vacancy: Vacancy) -> str:
    """JSON, safe inside a script element."""
    ad = vacancy.ad
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
        "directApply": True,  # on this very page, without going anywhere else
        "hiringOrganization": {"@type": "Organization", "name": vacancy.employer.name},
        "url": i18n.absolute(
            "vacancies.show", {"name": f"{vacancy.slug}-{vacancy.id}", "lang": i18n.language()}
        ),
        **_where(vacancy, ad),
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
    return json.dumps(body, ensure_ascii=False).translate(UNSAFE)


def _description(vacancy: Vacancy) -> str:
    """The ad as HTML: its letters escaped, its lines kept, its contacts masked."""
    text = masked(vacancy.text, vacancy.ad.contacts)
    paragraphs = [part.strip() for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
    return "".join(f"<p>{str(escape(part)).replace(chr(10), '<br>')}</p>" for part in paragraphs)


def is_remote(ad: ParsedAd) -> bool:
    """Remote and nothing else: hybrid work has a place."""
    return list(ad.workplace) == ["remote"]


def _where(vacancy: Vacancy, ad: ParsedAd) -> dict[str, Any]:
    if is_remote(ad):
        country = {"@type": "Country", "name": "Azerbaijan"}
        return {"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": country}
    address = {"@type": "PostalAddress", "addressCountry": _COUNTRIES.get(vacancy.city or "", _HOME)}
    if vacancy.city:
        address["addressLocality"] = places.name(vacancy.city, i18n.language())
    return {"jobLocation": {"@type": "Place", "address": address}}


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

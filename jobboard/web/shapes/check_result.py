"""The result of a check: must-haves met, the number with its parts, what to learn first."""

from flask import url_for

from jobboard.core.gap import GapItem
from jobboard.services.matches import CheckResult as Counted
from jobboard.web import formats, labels
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.ads import Fact
from jobboard.web.pages.check import CheckResult
from jobboard.web.pages.openings import OpeningRow
from jobboard.web.shapes import openings, score
from jobboard.web.shapes.cards import facts
from jobboard.web.shapes.pay import pay_line
from jobboard.web.words import _, ngettext


def result(counted: Counted) -> CheckResult:
    match, ad = counted.match, counted.ad
    return CheckResult(
        headline=score.headline(match),
        lead=lead(counted),
        met=match.met,
        total=match.total,
        score=score.score(match),
        parts=score.parts(match, ad),
        gap=[_opening(item, counted) for item in counted.gap if item.concept in house().taxonomy],
        plan_url=url_for("plan.show"),
        missing=score.missing(match, ad),
        flags=_flags(counted),
        ready=_ready(counted),
        sample=counted.demand.sample,
        pay_sample=counted.pay_sample and any(pay.median for pay in counted.pay.values()),
    )


def _opening(item: GapItem, counted: Counted) -> OpeningRow:
    pay = counted.pay.get(item.concept)
    return openings.row(
        item.concept,
        counted.demand,
        openings.opens_label(item.n) if item.n else None,
        openings.pay_label(pay) if pay else None,
    )


def lead(counted: Counted) -> str | None:
    """The one thing to learn first, where it opens anything."""
    first = counted.gap[0] if counted.gap else None
    if first is None or not first.n:
        return None
    lang = language()
    return ngettext(
        "With %(concept)s alone, %(figure)s more vacancy opens to you (n = %(live)s).",
        "With %(concept)s alone, %(figure)s more vacancies open to you (n = %(live)s).",
        first.n,
        concept=labels.concept(house().taxonomy, first.concept, lang),
        figure=formats.number(first.n, lang),
        live=formats.number(counted.demand.n, lang),
    )


def _ready(counted: Counted) -> str | None:
    if not counted.ready:
        return None
    lang = language()
    return ngettext(
        "%(figure)s vacancy where you meet every must-have (n = %(live)s)",
        "%(figure)s vacancies where you meet every must-have (n = %(live)s)",
        counted.ready,
        figure=formats.number(counted.ready, lang),
        live=formats.number(counted.demand.n, lang),
    )


def _flags(counted: Counted) -> list[Fact]:
    """Place, schedule and pay: for the person to weigh, never part of the number."""
    ad, where, lang = counted.ad, counted.vacancy or counted.ad.place, language()
    place = labels.place(where.city, where.district, lang) if where else ""
    pay = pay_line(ad.salary, house().rules, formats.local_day(now()), lang)
    rows = [
        (_("Conditions"), " · ".join(facts(ad, place))),
        (_("Pay"), _("%(amount)s %(period)s", amount=pay.amount, period=pay.period) if pay else ""),
    ]
    return [Fact(label, value) for label, value in rows if value]

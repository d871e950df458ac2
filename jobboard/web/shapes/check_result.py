"""The result of a check: must-haves met, the number with its parts, what to learn first."""

from jobboard.core.gap import GapItem
from jobboard.services.matches import CheckResult as Counted
from jobboard.web import formats, labels
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.ads import Fact
from jobboard.web.pages.check import CheckResult, GapRow
from jobboard.web.shapes import score
from jobboard.web.shapes.asks import concept_url
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
        gap=[_gap_row(item, counted) for item in counted.gap if item.concept in house().taxonomy],
        missing=score.missing(match, ad),
        flags=_flags(counted),
        ready=_ready(counted),
        sample=counted.demand.sample,
    )


def _gap_row(item: GapItem, counted: Counted) -> GapRow:
    lang, taxonomy = language(), house().taxonomy
    figure = formats.number(item.n, lang)
    share = formats.percent(round(100 * counted.demand.share(item.concept)), lang)
    return GapRow(
        key=f"skills.{item.concept}",
        name=labels.concept(taxonomy, item.concept, lang),
        ask=item.ask,
        unlocks=item.n,
        unlocks_label=ngettext(
            "opens %(figure)s more vacancy", "opens %(figure)s more vacancies", item.n, figure=figure
        )
        if item.n
        else _("opens no vacancy by itself"),
        asked_label=_(
            "asked in %(share)s of live vacancies (n = %(n)s)",
            share=share,
            n=formats.number(counted.demand.n, lang),
        ),
        url=concept_url(taxonomy.get(item.concept)),
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

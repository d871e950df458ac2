"""The result of a check: must-haves met, the number with its parts, what to learn first."""

from collections.abc import Sequence
from math import floor

from jobboard.core.ad import ParsedAd
from jobboard.core.gap import GapItem
from jobboard.core.match import Match, Part
from jobboard.core.needs import Need
from jobboard.services.matches import CheckResult as Counted
from jobboard.web import formats, labels
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages import CheckResult, Chip, Fact, GapRow, PartRow
from jobboard.web.shapes.asks import concept_url, key_of, name_of
from jobboard.web.shapes.cards import facts
from jobboard.web.shapes.pay import pay_line
from jobboard.web.words import _, ngettext

_TENTHS = 10


def result(counted: Counted) -> CheckResult:
    match, ad = counted.match, counted.ad
    return CheckResult(
        headline=headline(match),
        lead=_lead(counted),
        met=match.met,
        total=match.total,
        score=None if match.score is None else _tenths(_floored(match.score)),
        parts=_parts(counted),
        gap=[_gap_row(item, counted) for item in counted.gap if item.concept in house().taxonomy],
        missing=[
            Chip(
                key_of(_need(part)),
                name_of(_need(part), ad, house().taxonomy, language()),
                part.ask,
                state=part.state,
            )
            for part in match.missing
        ],
        flags=_flags(counted),
        ready=_ready(counted),
        sample=counted.demand.sample,
    )


def headline(match: Match) -> str:
    if match.score is None:
        return _("We found nothing that this ad asks for")
    if not match.total:
        return _("The ad names neither must-haves nor duties")
    if match.basis == "duty":
        return ngettext(
            "You can do %(met)s of %(total)s duty",
            "You can do %(met)s of %(total)s duties",
            match.total,
            met=formats.part(match.met, language()),
            total=match.total,
        )
    if match.met == match.total:
        return ngettext(
            "You have the only must-have",
            "You have all %(total)s must-haves",
            match.total,
            total=match.total,
        )
    return ngettext(
        "You have %(met)s of %(total)s must-have",
        "You have %(met)s of %(total)s must-haves",
        match.total,
        met=formats.part(match.met, language()),
        total=match.total,
    )


def tenths_that_add_up(values: Sequence[float]) -> list[int]:
    """Tenths whose sum is the sum of the values, rounded down: the largest remainders take what is left."""
    floors = [_floored(value) for value in values]
    left = _floored(sum(values)) - sum(floors)
    by_remainder = sorted(range(len(values)), key=lambda i: floors[i] - values[i] * _TENTHS)
    for i in by_remainder[:left]:
        floors[i] += 1
    return floors


def _floored(value: float) -> int:
    """Down, so that 100 means everything; the tiny amount is for sums such as 99.99999999."""
    return floor(value * _TENTHS + 1e-6)


def _tenths(value: int) -> str:
    return formats.short_number(value / _TENTHS, language())


def _need(part: Part) -> Need:
    return Need(part.kind, part.key, part.ask, part.wanted)


def _name(part: Part, ad: ParsedAd) -> str:
    return name_of(_need(part), ad, house().taxonomy, language())


def _parts(counted: Counted) -> list[PartRow]:
    parts = counted.match.parts
    points = tenths_that_add_up([part.points for part in parts])
    possible = tenths_that_add_up([part.possible for part in parts])
    return [
        PartRow(
            key=key_of(_need(part)),
            name=_name(part, counted.ad),
            ask=part.ask,
            ask_label=_(labels.ASKS[part.ask]),
            state=part.state,
            state_label=_state(part),
            reason=_reason(part),
            points=_tenths(got),
            of=_tenths(most),
        )
        for part, got, most in zip(parts, points, possible, strict=True)
    ]


def _state(part: Part) -> str:
    if part.near_id:
        near = labels.concept(house().taxonomy, part.near_id, language())
        return _("Near: %(concept)s", concept=near)
    percent = f"{round(100 * part.share)}%"
    return {
        "have": _("Have"),
        "learning": _("Learning, counts half"),
        "near": _("Below what is asked, counts %(percent)s", percent=percent),
        "missing": _("Not yet"),
    }[part.state]


def _reason(part: Part) -> str | None:
    near = house().taxonomy.near.get(part.key, ()) if part.kind == "skill" else ()
    return next((item.because[language()] for item in near if item.id == part.near_id), None)


def _gap_row(item: GapItem, counted: Counted) -> GapRow:
    lang, taxonomy = language(), house().taxonomy
    figure = formats.number(item.n, lang)
    share = f"{round(100 * counted.demand.share(item.concept))}%"
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


def _lead(counted: Counted) -> str | None:
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
    ad, vacancy = counted.ad, counted.vacancy
    pay = pay_line(ad.salary, house().rules, formats.local_day(now()), language())
    rows = [
        (_("Conditions"), " · ".join(facts(vacancy, ad)) if vacancy else _conditions(counted)),
        (_("Pay"), _("%(amount)s %(period)s", amount=pay.amount, period=pay.period) if pay else ""),
    ]
    return [Fact(label, value) for label, value in rows if value]


def _conditions(counted: Counted) -> str:
    ad = counted.ad
    where = [labels.place(ad.place.city, ad.place.district)] if ad.place and ad.place.city else []
    return " · ".join(
        [
            *where,
            *(_(labels.WORKPLACES[value]) for value in ad.workplace),
            *(_(labels.EMPLOYMENTS[value]) for value in ad.employment),
        ]
    )

"""One skill: demand, trend, pay with and without it, how to learn it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flask import url_for

from jobboard.core.ad import ASKS
from jobboard.core.trend import Month
from jobboard.services.skills import SkillDemand
from jobboard.web import formats, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Link
from jobboard.web.pages.salaries import BandRow
from jobboard.web.pages.skills import MonthBar, Reason, SkillPage
from jobboard.web.shapes import learning
from jobboard.web.shapes.asks import concept_url, skill_url
from jobboard.web.shapes.bands import band_row, scale
from jobboard.web.shapes.cards import cards
from jobboard.web.shapes.check import counted_label
from jobboard.web.shapes.counts import count_of
from jobboard.web.shapes.listing import total_label
from jobboard.web.words import _, ngettext

_BAR: Final = 0.72  # of the room that a month has on the drawing
_TREND_FROM: Final = 2  # months with figures


def page(found: SkillDemand) -> SkillPage:
    concept, lang = house().taxonomy.get(found.concept_id), language()
    name = formats.capital(concept.name[lang], lang)
    asked = found.demand.count(concept.id)
    has_texts = concept.id in house().learning
    return SkillPage(
        meta=meta.of(
            "skills.show",
            _("%(skill)s: demand, pay and how to learn it", skill=name),
            _lead(found),
            values={"concept_id": concept.id},
        ),
        crumbs=[Link(_("Skills"), url_for("skills.list_")), Link(name, "", current=True)],
        name=name,
        lead=_lead(found),
        asks=counted_label({ask: found.demand.asks.get(concept.id, {}).get(ask, 0) for ask in ASKS}) or None,
        months=_months(found.months),
        trend_note=_trend_note(found.months),
        pay=_pay(found),
        pay_sample=found.pay_sample,
        learning=learning.box(concept.id),
        plan_url=url_for("plan.show", skill=concept.id) if has_texts else None,
        together=[count_of(id_, n, asked) for id_, n in found.together],
        near=[Reason(_link(near.id), near.because[lang]) for near in concept.near],
        newest=cards(found.newest, {concept.id}),
        vacancies_url=concept_url(concept),
        vacancies_label=total_label(asked),
        check_url=url_for("check.paste", typical=1),
        sample=found.demand.sample,
    )


def _lead(found: SkillDemand) -> str:
    lang, n = language(), found.demand.count(found.concept_id)
    if not n:
        return _(
            "No live vacancy asks for it at the moment (n = %(n)s).", n=formats.number(found.demand.n, lang)
        )
    return ngettext(
        "%(asking)s of %(live)s live vacancies asks for it: %(share)s.",
        "%(asking)s of %(live)s live vacancies ask for it: %(share)s.",
        n,
        asking=formats.part(n, lang),
        live=formats.number(found.demand.n, lang),
        share=formats.percent(round(100 * found.demand.share(found.concept_id)), lang),
    )


def _link(id_: str) -> Link:
    return Link(labels.concept(house().taxonomy, id_, language()), skill_url(id_))


def _pay(found: SkillDemand) -> list[BandRow]:
    """Two bands on one scale."""
    width = scale([found.pay_with, found.pay_without], house().rules)
    rows = [(found.pay_with, _("Ads that ask for it")), (found.pay_without, _("Ads that do not"))]
    return [replace(band_row(band, width), label=label) for band, label in rows]


def _months(months: Sequence[Month]) -> list[MonthBar]:
    """The highest share stands as high as the drawing."""
    lang = language()
    highest = max((month.share for month in months if month.share), default=1.0)
    room = 100 / len(months) if months else 100
    return [
        MonthBar(
            label=formats.capital(formats.month(month.first, lang, year=True), lang),
            short=formats.month(month.first, lang)[:3],
            share=None if month.share is None else round(100 * month.share),
            share_said=None if month.share is None else formats.percent(round(100 * month.share), lang),
            vacancies=formats.number(month.vacancies, lang),
            x=round(at * room + room * (1 - _BAR) / 2, 2),
            width=round(room * _BAR, 2),
            height=round(100 * (month.share or 0) / highest, 2),
        )
        for at, month in enumerate(months)
    ]


def _trend_note(months: Sequence[Month]) -> str | None:
    if sum(month.share is not None for month in months) >= _TREND_FROM:
        return None
    if not months:
        return _("We count every day; nothing has been counted yet.")
    since = formats.month(months[0].first, language(), year=True)
    return _("We have counted since %(month)s. A trend shows from the second month on.", month=since)

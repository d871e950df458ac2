"""The gap: what to learn by what it opens, with its pay and a first exercise."""

from typing import Final

from flask import url_for

from jobboard.core.plan import MOST_SKILLS
from jobboard.core.profile import Profile
from jobboard.core.typical_pay import TypicalPay
from jobboard.services.demand import Demand
from jobboard.services.gap import Gap, Opening
from jobboard.web import formats, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Link
from jobboard.web.pages.gap import GapPage, OpeningRow
from jobboard.web.shapes import learning
from jobboard.web.shapes.asks import skill_url
from jobboard.web.shapes.matches import LIST, profile_url
from jobboard.web.words import _, ngettext

_FIRST: Final = 8  # the rest stand behind "more"


def page(found: Gap, profile: Profile) -> GapPage:
    rows = [_row(opening, found.demand) for opening in found.openings]
    return GapPage(
        meta=meta.unlisted(_("Skill gap")),
        headline=_headline(found),
        ready=_ready(found),
        rows=rows[:_FIRST],
        more=rows[_FIRST:],
        pairs=[_pair(opening) for opening in found.pairs],
        others=[_other(id_, found.demand) for id_ in found.others],
        plan_url=url_for("plan.show"),
        most=MOST_SKILLS,
        matches_url=url_for(LIST),
        empty_profile=profile == Profile(),
        profile_url=profile_url(),
        sample=found.demand.sample,
        pay_sample=found.pay_sample,
    )


def opens_label(n: int) -> str:
    """ "opens 9 more vacancies"."""
    if not n:
        return _("opens no vacancy by itself")
    figure = formats.number(n, language())
    return ngettext("opens %(figure)s more vacancy", "opens %(figure)s more vacancies", n, figure=figure)


def pay_label(pay: TypicalPay) -> str | None:
    """What the opened vacancies pay; no figure where too few employers state it, nothing where none does."""
    if not pay.n:
        return None
    lang = language()
    n = formats.number(pay.n, lang)
    if pay.median is None:
        return _("too few of them state pay for a figure (n = %(n)s)", n=n)
    amount = formats.money(round(pay.median), lang)
    return _("median of their stated pay %(amount)s gross, n = %(n)s", amount=amount, n=n)


def asked_label(demand: Demand, id_: str) -> str:
    lang = language()
    return _(
        "asked in %(share)s of live vacancies (n = %(n)s)",
        share=formats.percent(round(100 * demand.share(id_)), lang),
        n=formats.number(demand.n, lang),
    )


def _row(opening: Opening, demand: Demand) -> OpeningRow:
    [id_] = opening.concepts
    return OpeningRow(
        id=id_ if id_ in house().learning else "",
        names=[_link(id_)],
        opens=opens_label(opening.n),
        pay=pay_label(opening.pay),
        asked=asked_label(demand, id_),
        learning=learning.box(id_),
    )


def _pair(opening: Opening) -> OpeningRow:
    need_both = ngettext(
        "%(figure)s of them needs both",
        "%(figure)s of them need both",
        opening.together,
        figure=formats.part(opening.together, language()),
    )
    return OpeningRow(
        id="",
        names=[_link(id_) for id_ in opening.concepts],
        opens=opens_label(opening.n),
        pay=pay_label(opening.pay),
        asked=need_both,
    )


def _other(id_: str, demand: Demand) -> OpeningRow:
    planned = id_ if id_ in house().learning else ""
    return OpeningRow(planned, [_link(id_)], None, None, asked_label(demand, id_), learning.box(id_))


def _link(id_: str) -> Link:
    return Link(labels.concept(house().taxonomy, id_, language()), skill_url(id_))


def _headline(found: Gap) -> str:
    if not found.openings:
        return _("What to learn next")
    first, lang = found.openings[0], language()
    return ngettext(
        "%(skill)s alone opens %(figure)s more vacancy",
        "%(skill)s alone opens %(figure)s more vacancies",
        first.n,
        skill=labels.concept(house().taxonomy, first.concepts[0], lang),
        figure=formats.number(first.n, lang),
    )


def _ready(found: Gap) -> str:
    lang = language()
    return ngettext(
        "You meet every must-have of %(figure)s vacancy now (n = %(live)s).",
        "You meet every must-have of %(figure)s vacancies now (n = %(live)s).",
        found.ready,
        figure=formats.number(found.ready, lang),
        live=formats.number(found.demand.n, lang),
    )

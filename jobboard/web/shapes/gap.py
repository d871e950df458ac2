"""The gap: what to learn by what it opens, with its pay and a first exercise."""

from typing import Final

from flask import url_for

from jobboard.core.plan import MOST_SKILLS
from jobboard.core.profile import Profile
from jobboard.services.demand import Demand
from jobboard.services.gap import Gap, Opening
from jobboard.web import formats, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.gap import GapPage
from jobboard.web.pages.openings import OpeningRow
from jobboard.web.shapes.matches import LIST, profile_url
from jobboard.web.shapes.openings import named, opens_label, pay_label, row
from jobboard.web.words import _, ngettext

_FIRST: Final = 8  # the rest stand behind "more"


def page(found: Gap, profile: Profile) -> GapPage:
    rows = [_opening(opening, found.demand) for opening in found.openings]
    return GapPage(
        meta=meta.unlisted(_("Skill gap")),
        headline=_headline(found),
        ready=_ready(found),
        rows=rows[:_FIRST],
        more=rows[_FIRST:],
        pairs=[_pair(opening) for opening in found.pairs],
        others=[row(id_, found.demand) for id_ in found.others],
        plan_url=url_for("plan.show"),
        most=MOST_SKILLS,
        matches_url=url_for(LIST),
        empty_profile=profile == Profile(),
        profile_url=profile_url(),
        sample=found.demand.sample,
        pay_sample=found.pay_sample,
    )


def _opening(opening: Opening, demand: Demand) -> OpeningRow:
    [id_] = opening.concepts
    return row(id_, demand, opens_label(opening.n), pay_label(opening.pay))


def _pair(opening: Opening) -> OpeningRow:
    need_both = ngettext(
        "%(figure)s of them needs both",
        "%(figure)s of them need both",
        opening.together,
        figure=formats.part(opening.together, language()),
    )
    return OpeningRow(
        id="",
        names=[named(id_) for id_ in opening.concepts],
        opens=opens_label(opening.n),
        pay=pay_label(opening.pay),
        asked=need_both,
    )


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

"""Vacancies by fit, as a list and one by one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from flask import current_app, url_for

from jobboard.core.candidate import Candidate
from jobboard.core.contacts import masked
from jobboard.core.learning import Learning
from jobboard.core.match import Match, match
from jobboard.core.needs import Need
from jobboard.core.plan import MOST_SKILLS
from jobboard.core.profile import Profile
from jobboard.core.search import VacancyFilter
from jobboard.services.matches import CheckResult
from jobboard.services.ranking import Matches
from jobboard.storage.models import Vacancy
from jobboard.web import formats, meta
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Link
from jobboard.web.pages.matches import ExplainPage, Line, MatchListPage
from jobboard.web.pages.vacancies import FitLine, VacancyCard
from jobboard.web.shapes import ads, check_result, listing, score
from jobboard.web.shapes.asks import name_of, proof_of, skill_url
from jobboard.web.shapes.cards import card, vacancy_url
from jobboard.web.shapes.flags import flags
from jobboard.web.shapes.pay import pay_line
from jobboard.web.words import _

LIST = "matches.list_"
_PROFILE = "me_profile.show"
_NAMED = 3  # missing things on a card


def page(
    found: Matches,
    wanted: VacancyFilter,
    typed_pay: str,
    without: Iterable[tuple[str, str, int]],
    profile: Profile,
) -> MatchListPage:
    title = meta.unlisted(_("Matches"))
    results = listing.page(found.page, wanted, typed_pay, without, at=LIST)
    hits = {*found.page.understood, *wanted.skill, *wanted.tool, *wanted.platform}
    return MatchListPage(
        meta=title,
        results=replace(
            results,
            meta=title,
            order=_("Best fit first"),
            items=[_card(item, found.matches[item.id], hits) for item in found.page.items],
        ),
        empty_profile=profile == Profile(),
        profile_url=profile_url(),
        gap_url=url_for("gap.show"),
    )


def explanation(counted: CheckResult, vacancy: Vacancy, candidate: Candidate) -> ExplainPage:
    lang, ad, match = language(), counted.ad, counted.match
    return ExplainPage(
        meta=meta.unlisted(_("Match: %(title)s", title=vacancy.title)),
        crumbs=[Link(_("Matches"), url_for(LIST)), Link(vacancy.title, "", current=True)],
        title=vacancy.title,
        title_lang=None if ad.lang in (lang, "mixed") else ad.lang,
        employer=vacancy.employer.name,
        vacancy_url=vacancy_url(vacancy),
        pay=pay_line(ad.salary, house().rules, formats.local_day(now()), lang),
        headline=score.headline(match),
        met=match.met,
        total=match.total,
        score=score.score(match),
        lines=list(_lines(counted, vacancy)),
        untold=[name_of(need, ad, house().taxonomy, lang) for need in match.untold],
        flags=flags(vacancy, candidate),
        lead=check_result.lead(counted),
        gap_url=url_for("gap.show"),
        plan_url=_plan_url(counted),
        profile_url=profile_url(),
        closed=not vacancy.is_live(now()),
        sample=vacancy.sample,
    )


def at_a_glance(vacancy: Vacancy, profile: Profile) -> Link | None:
    """What its card says among matches, leading to why; None where the ad names nothing to count."""
    found = match(profile, vacancy.ad, near=house().taxonomy.near)
    if not found.total:
        return None
    said = [score.line(found), _missing(vacancy, found)]
    return Link(" · ".join(filter(None, said)), url_for("matches.show", vacancy_id=vacancy.id))


def profile_url() -> str | None:
    """The way to the profile."""
    return url_for(_PROFILE) if _PROFILE in current_app.view_functions else None


def _card(vacancy: Vacancy, match: Match, hits: set[str]) -> VacancyCard:
    return replace(card(vacancy, hits), fit=_fit(vacancy, match))


def _fit(vacancy: Vacancy, match: Match) -> FitLine:
    printed = score.score(match)
    return FitLine(
        met=match.met,
        total=match.total,
        headline=score.line(match),
        missing=_missing(vacancy, match),
        score=_("%(score)s of 100", score=printed) if printed is not None else None,
        bar=round(match.score or 0, 2),
        explain_url=url_for("matches.show", vacancy_id=vacancy.id),
    )


def _missing(vacancy: Vacancy, match: Match) -> str | None:
    """ "missing CapCut, GA4 and 2 more"."""
    names = [chip.name for chip in score.missing(match, vacancy.ad)]
    if not names:
        return None
    said = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        return _("missing %(names)s and %(n)s more", names=said, n=len(names) - _NAMED)
    return _("missing %(names)s", names=said)


def _lines(counted: CheckResult, vacancy: Vacancy) -> Iterator[Line]:
    shown = masked(vacancy.text, counted.ad.contacts)
    rows = score.parts(counted.match, counted.ad)
    for row, part in zip(rows, counted.match.parts, strict=True):
        proof = proof_of(Need(part.kind, part.key, part.ask, part.wanted), counted.ad)
        known = part.kind == "skill" and part.key in house().taxonomy
        yield Line(
            part=row,
            quotes=ads.quotes(proof, shown, vacancy.title),
            url=skill_url(part.key) if known else None,
            bar=round(100 * part.share, 2),
        )


def _plan_url(counted: CheckResult) -> str | None:
    """A week for the first things to learn that there are texts for."""
    texts: list[Learning] = [
        house().learning[item.concept] for item in counted.gap if item.concept in house().learning
    ]
    if not texts:
        return None
    return url_for("plan.show", skill=[item.concept for item in texts[:MOST_SKILLS]])

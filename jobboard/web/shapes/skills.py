"""The list of skills by demand."""

from collections.abc import Iterator, Sequence
from typing import Final

from flask import url_for

from jobboard.core.search import Q_LIMIT
from jobboard.core.taxonomy import Concept, Kind
from jobboard.core.text import fold
from jobboard.services.demand import Demand
from jobboard.web import formats, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Link
from jobboard.web.pages.skills import SkillGroup, SkillListPage
from jobboard.web.pages.vacancies import SearchBox
from jobboard.web.shapes.asks import skill_url
from jobboard.web.shapes.counts import count
from jobboard.web.words import N_, _, ngettext

TITLES: Final[dict[Kind, str]] = {
    "skill": N_("Skills"),
    "tool": N_("Tools"),
    "platform": N_("Platforms"),
    "soft-skill": N_("Personal qualities"),
}


def page(asked: Demand, q: str) -> SkillListPage:
    """`q` narrows the list to names that hold it in any of the languages."""
    q = " ".join(q.split())
    too_long = len(q) > Q_LIMIT
    shown = list(house().taxonomy) if too_long else matching(q)
    return SkillListPage(
        meta=meta.of(
            "skills.list_",
            _("Skills that employers ask for"),
            _("What vacancies for SMM assistants ask for: skills, tools and platforms, and how often."),
            noindex=bool(q),
        ),
        search=SearchBox(
            url_for("skills.list_"),
            q,
            _("The search is too long: up to %(limit)s characters.", limit=Q_LIMIT) if too_long else None,
            Q_LIMIT,
        ),
        groups=list(_groups(asked, shown)),
        found=_found(len(shown)),
        clear_url=url_for("skills.list_") if q else None,
        n=asked.n,
        sample=asked.sample,
    )


def matching(q: str) -> list[Concept]:
    """Concepts whose name or id holds these letters in any language, or that the reader hears in them."""
    wanted = fold(q)
    heard = house().reader.query(q).concepts if q else ()
    return [
        concept
        for concept in house().taxonomy
        if concept.id in heard
        or any(wanted in fold(name) for name in (*concept.name.values(), *concept.short.values(), concept.id))
    ]


def _found(n: int) -> str:
    figure = formats.number(n, language())
    return ngettext("%(figure)s skill", "%(figure)s skills", n, figure=figure)


def _groups(asked: Demand, shown: Sequence[Concept]) -> Iterator[SkillGroup]:
    lang = language()
    for kind, title in TITLES.items():
        own = [concept for concept in shown if concept.kind == kind]
        wanted = sorted(
            (concept for concept in own if asked.count(concept.id)),
            key=lambda concept: (-asked.count(concept.id), concept.id),
        )
        unasked = [concept for concept in own if not asked.count(concept.id)]
        if own:
            yield SkillGroup(
                key=kind,
                title=_(title),
                counts=[count(asked, concept.id) for concept in wanted],
                unasked=[
                    Link(labels.concept(house().taxonomy, concept.id, lang), skill_url(concept.id))
                    for concept in unasked
                ],
            )

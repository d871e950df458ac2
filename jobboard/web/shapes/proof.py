"""The page with the form of a proof."""

from collections.abc import Iterator, Mapping

from jobboard.core.candidate import Candidate
from jobboard.core.concept import KINDS
from jobboard.storage.models import Proof
from jobboard.web import labels, meta
from jobboard.web.current import house
from jobboard.web.forms.profile import Form
from jobboard.web.forms.proof import TypedProof
from jobboard.web.i18n import language
from jobboard.web.pages.check import Option
from jobboard.web.pages.profile import ProofPage
from jobboard.web.shapes.skills import TITLES
from jobboard.web.words import _


def page(action: str, told: Candidate, held: Proof | None, typed: TypedProof | None = None) -> ProofPage:
    """Empty, filled with the proof that is `held`, or as it was typed."""
    form = typed.typed if typed else _form(held)
    title = _("Change this work") if held else _("Show a piece of work")
    return ProofPage(
        meta=meta.unlisted(title),
        title=title,
        action=action,
        skills=list(_skills(told, form.get("concept", ""))),
        url=form.get("url", ""),
        part=form.get("part", ""),
        result=form.get("result", ""),
        since=form.get("since", ""),
        until=form.get("until", ""),
        shown=form.get("may_be_shown") == "y",
        errors=typed.errors if typed else {},
    )


def _form(held: Proof | None) -> Form:
    """The proof as the form would send it."""
    if held is None:
        return Form({"may_be_shown": "y"})
    months = {"since": held.since, "until": held.until}
    fields: Mapping[str, str] = {
        "concept": held.concept_id,
        "url": held.url,
        "part": held.part,
        "result": held.result,
        "may_be_shown": "y" if held.may_be_shown else "",
        **{name: f"{day:%Y-%m}" for name, day in months.items() if day},
    }
    return Form(fields)


def _skills(told: Candidate, chosen: str) -> Iterator[tuple[str, list[Option]]]:
    """One's own first, then all, by kind."""
    taxonomy, lang = house().taxonomy, language()
    own = [taxonomy.get(id_) for id_ in told.skills if id_ in taxonomy]
    others = [concept for concept in taxonomy if concept.id not in told.skills]
    groups = [(_("My skills"), own)]
    groups += [(_(TITLES[kind]), [c for c in others if c.kind == kind]) for kind in KINDS]
    for title, concepts in groups:
        named = sorted((labels.concept(taxonomy, concept.id, lang), concept.id) for concept in concepts)
        if named:
            yield title, [Option(id_, name, id_ == chosen) for name, id_ in named]

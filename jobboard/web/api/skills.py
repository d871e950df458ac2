"""GET /api/v1/skills and one of them."""

from typing import Any

from apiflask import APIBlueprint
from flask import redirect, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.learning import Learning
from jobboard.core.salary import Band
from jobboard.core.taxonomy import Concept
from jobboard.services import skills
from jobboard.services.errors import NotFound, UnknownConcept
from jobboard.services.skills import SkillDemand
from jobboard.web.access import anyone
from jobboard.web.api.outgoing_skills import ConceptListOut, SkillOut
from jobboard.web.current import house, now, session

blueprint = APIBlueprint("api_skills", __name__, tag="Taxonomy")


@blueprint.get("/skills")
@blueprint.output(ConceptListOut)
@anyone
def list_skills() -> dict[str, Any]:
    """The concepts that ads can ask for

    Their ids are permanent and are what `have` and `learning` of a check take.
    """
    taxonomy = house().taxonomy
    items = [_concept(concept) for concept in taxonomy]
    return {"items": items, "total": len(items), "taxonomy_version": taxonomy.version}


@blueprint.get("/skills/<concept_id>")
@blueprint.output(SkillOut)
@blueprint.doc(responses={301: "It has another id now", 422: "There is no such concept; it is named"})
@anyone
def get_skill(concept_id: str) -> dict[str, Any] | AnyResponse:
    """One concept: how much it is asked for, with what, what goes with it

    Pay compares ads that ask for it with all others, whatever the level of experience.
    """
    taxonomy = house().taxonomy
    try:
        current = skills.resolve(taxonomy, concept_id)
    except NotFound:
        raise UnknownConcept((concept_id,)) from None
    if current != concept_id:
        return redirect(url_for("api_skills.get_skill", concept_id=current), 301)
    return _skill(taxonomy.get(current), skills.about(session(), taxonomy, current, now()))


def _concept(concept: Concept) -> dict[str, Any]:
    return {"id": concept.id, "kind": concept.kind, "group": concept.under, "names": dict(concept.name)}


def _skill(concept: Concept, found: SkillDemand) -> dict[str, Any]:
    return {
        **_concept(concept),
        "demand": {
            "vacancies": found.demand.count(concept.id),
            "live": found.demand.n,
            "share": found.demand.share(concept.id),
            "asks": found.demand.asks.get(concept.id, {}),
        },
        "together": [{"id": id_, "vacancies": n} for id_, n in found.together],
        "months": [
            {
                "month": f"{month.first:%Y-%m}",
                "share": month.share,
                "vacancies": month.vacancies,
                "days": month.days,
            }
            for month in found.months
        ],
        "pay": {
            "asking": _pay(found.pay_with),
            "others": _pay(found.pay_without),
            "sample": found.pay_sample,
        },
        "near": [{"id": near.id, "because": dict(near.because)} for near in concept.near],
        "learning": _learning(house().learning.get(concept.id)),
        "sample": found.demand.sample,
    }


def _pay(band: Band) -> dict[str, Any]:
    return {"median": band.median, "n": band.n, "employers": band.employers, "reason": band.reason}


def _learning(found: Learning | None) -> dict[str, Any] | None:
    if found is None:
        return None
    texts = {name: dict(getattr(found, name)) for name in ("first", "proof", "question")}
    return {"hours": list(found.hours), **texts}

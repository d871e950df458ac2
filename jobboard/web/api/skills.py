"""GET /api/v1/skills."""

from typing import Any

from apiflask import APIBlueprint

from jobboard.web.access import anyone
from jobboard.web.api.outgoing import ConceptListOut
from jobboard.web.current import house

blueprint = APIBlueprint("api_skills", __name__, tag="Taxonomy")


@blueprint.get("/skills")
@blueprint.output(ConceptListOut)
@anyone
def list_skills() -> dict[str, Any]:
    """The concepts that ads can ask for

    Their ids are permanent and are what `have` and `learning` of a check take.
    """
    taxonomy = house().taxonomy
    items = [
        {"id": concept.id, "kind": concept.kind, "group": concept.under, "name": dict(concept.name)}
        for concept in taxonomy
    ]
    return {"items": items, "total": len(items), "taxonomy_version": taxonomy.version}

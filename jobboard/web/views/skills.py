"""Skills by demand, and one of them."""

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import demand, skills
from jobboard.web.access import anyone
from jobboard.web.current import house, now, session
from jobboard.web.fragments import page
from jobboard.web.shapes import skill as skill_shape
from jobboard.web.shapes import skills as shape

blueprint = Blueprint("skills", __name__, url_prefix="/skills")


@blueprint.get("")
@anyone
def list_() -> AnyResponse:
    return page("skills/list.html", shape.page(demand.live(session(), now()), request.args.get("q", "")))


@blueprint.get("/<concept_id>")
@anyone
def show(concept_id: str) -> AnyResponse:
    """An id that went leads to its successor for good."""
    current = skills.resolve(house().taxonomy, concept_id)
    if current != concept_id:
        return redirect(url_for("skills.show", concept_id=current), 301)
    return page(
        "skills/show.html", skill_shape.page(skills.about(session(), house().taxonomy, current, now()))
    )

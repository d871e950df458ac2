"""What the job is, with what live vacancies ask for at the moment."""

from flask import Blueprint, Response

from jobboard.services import demand, salaries
from jobboard.web.access import anyone
from jobboard.web.current import now, session
from jobboard.web.fragments import page
from jobboard.web.shapes import guide as shape

blueprint = Blueprint("guide", __name__, url_prefix="/guide")


@blueprint.get("")
@anyone
def show() -> Response:
    asked = demand.live(session(), now())
    return page("guide/show.html", shape.page(asked, salaries.overview(session(), now())))

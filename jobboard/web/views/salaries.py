"""Pay by experience."""

from flask import Blueprint, Response

from jobboard.services import salaries
from jobboard.web.access import anyone
from jobboard.web.current import now, session
from jobboard.web.fragments import page
from jobboard.web.shapes import salaries as shape

blueprint = Blueprint("salaries", __name__, url_prefix="/salaries")


@blueprint.get("")
@anyone
def show() -> Response:
    return page("salaries/show.html", shape.page(salaries.overview(session(), now())))

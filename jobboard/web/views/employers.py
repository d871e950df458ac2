"""An employer as everybody sees it."""

from flask import Blueprint, Response

from jobboard.services import employers, reply_record
from jobboard.web.access import anyone
from jobboard.web.current import now, person, session
from jobboard.web.fragments import page
from jobboard.web.shapes import employer as shape

blueprint = Blueprint("employers", __name__, url_prefix="/employers")


@blueprint.get("/<slug>")
@anyone
def show(slug: str) -> Response:
    employer = employers.shown(session(), slug, now(), person())
    vacancies = employers.vacancies(session(), employer.id, now())
    replies = reply_record.record(session(), employer.id, now())
    return page("employers/show.html", shape.page(employer, vacancies, replies))

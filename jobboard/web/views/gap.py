"""What the reader lacks among the live vacancies, and what learning it opens."""

from flask import Blueprint, Response

from jobboard.services import gap
from jobboard.web import own
from jobboard.web.access import signed_in
from jobboard.web.current import house, now, session
from jobboard.web.fragments import page
from jobboard.web.shapes import gap as shape

blueprint = Blueprint("gap", __name__, url_prefix="/me/gap")


@blueprint.get("")
@signed_in
def show() -> Response:
    profile = own.profile(own.candidate())
    return page(
        "gap/show.html", shape.page(gap.overview(session(), house().taxonomy, profile, now()), profile)
    )

"""The audit log: every decision of moderators, newest first."""

from flask import Blueprint, Response, request

from jobboard.services import decisions
from jobboard.web.access import moderators
from jobboard.web.current import session
from jobboard.web.fragments import page
from jobboard.web.shapes import decisions as shape
from jobboard.web.views.vacancies import page_number

blueprint = Blueprint("moderation_log", __name__, url_prefix="/moderation/log")


@blueprint.get("")
@moderators
def show() -> Response:
    asked = request.args.get("kind", "")
    kind = asked if asked in shape.KINDS else ""
    return page("moderation/log.html", shape.log_page(decisions.log(session(), page_number(), kind), kind))

"""What a moderator decided against a vacancy, for its employer's members, and the way to appeal."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import appeals
from jobboard.services.errors import Empty, TooLong
from jobboard.web.access import member
from jobboard.web.current import membership, now, session
from jobboard.web.forms.paste import unix_lines
from jobboard.web.fragments import page
from jobboard.web.shapes import appeals as shape
from jobboard.web.words import _

blueprint = Blueprint("room_decisions", __name__, url_prefix="/room/<employer>/decisions/<int:decision_id>")


@blueprint.get("")
@member("see")
def show(employer: str, decision_id: int) -> Response:
    found, vacancy = appeals.ruling(session(), membership().employer_id, decision_id)
    return page("room/decision.html", shape.ruling_page(found, vacancy, membership()))


@blueprint.post("")
@member("post")
def appeal(employer: str, decision_id: int) -> AnyResponse:
    found, vacancy = appeals.ruling(session(), membership().employer_id, decision_id)
    text = unix_lines(request.form.get("text"))
    try:
        appeals.send(session(), found, vacancy, text, now())
    except (Empty, TooLong) as error:
        said = _("Say why it should be looked at again.")
        if isinstance(error, TooLong):
            said = _("At most %(limit)s characters.", limit=error.limit)
        return page(
            "room/decision.html", shape.ruling_page(found, vacancy, membership(), text, said), status=422
        )
    session().commit()
    flash(_("Sent. Another moderator looks at it, and you get the answer by mail."), "success")
    return redirect(url_for("room_decisions.show", employer=employer, decision_id=decision_id))

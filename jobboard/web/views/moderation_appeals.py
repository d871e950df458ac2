"""Appeals of employers: each is decided by somebody else than the first time."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import appeals, moderation_mails
from jobboard.services.errors import TooLong
from jobboard.web import current
from jobboard.web.access import moderators
from jobboard.web.current import house, now, session
from jobboard.web.forms.paste import unix_lines
from jobboard.web.fragments import page
from jobboard.web.shapes import appeals as shape
from jobboard.web.words import _

blueprint = Blueprint("moderation_appeals", __name__, url_prefix="/moderation/appeals")


@blueprint.get("")
@moderators
def list_() -> Response:
    return page("moderation/queues.html", shape.list_page(appeals.waiting(session(), current.me())))


@blueprint.get("/<int:appeal_id>")
@moderators
def show(appeal_id: int) -> Response:
    return page("moderation/appeal.html", shape.page(appeals.get(session(), current.me(), appeal_id)))


@blueprint.post("/<int:appeal_id>/<any(uphold,overturn):outcome>")
@moderators
def decide(appeal_id: int, outcome: str) -> AnyResponse:
    appeal = appeals.get(session(), current.me(), appeal_id)
    note = unix_lines(request.form.get("note"))
    try:
        made = appeals.decide(session(), appeal, current.me(), outcome, note, now())
    except TooLong as error:
        said = _("At most %(limit)s characters.", limit=error.limit)
        return page("moderation/appeal.html", shape.page(appeal, note, said), status=422)
    moderation_mails.decided(session(), house().letters, appeal.vacancy, made, now())
    session().commit()
    flash(_("Decided. The employer is told."), "success")
    return redirect(url_for("moderation_appeals.list_"))

"""The link of an invitation: its page, and the button there."""

from flask import Blueprint, Response, flash, redirect, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import team
from jobboard.web.access import signed_in
from jobboard.web.current import me, now, session
from jobboard.web.fragments import page
from jobboard.web.shapes import team as shape
from jobboard.web.words import _

blueprint = Blueprint("invitations", __name__, url_prefix="/invitations")


@blueprint.get("/<token>")
@signed_in
def show(token: str) -> Response:
    invitation = team.invitation_of(session(), token, me(), now())
    return page("room/invitation.html", shape.invitation_page(invitation, token))


@blueprint.post("/<token>")
@signed_in
def accept(token: str) -> AnyResponse:
    employer = team.accept(session(), token, me(), now())
    session().commit()
    flash(_("You are in the team now."), "success")
    return redirect(url_for("room.vacancies", employer=employer.slug))

"""The people of an employer: all of them see who is there, owners choose."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import team
from jobboard.services.errors import BadValue, TooMany
from jobboard.services.team import AlreadyMember, LastOwner
from jobboard.web.access import member
from jobboard.web.current import house, me, membership, now, session
from jobboard.web.fragments import page
from jobboard.web.i18n import language
from jobboard.web.shapes import team as shape
from jobboard.web.words import _

blueprint = Blueprint("team", __name__, url_prefix="/room/<employer>/team")


@blueprint.get("")
@member("see")
def show(employer: str) -> Response:
    return _page()


@blueprint.post("/invite")
@member("manage")
def invite(employer: str) -> AnyResponse:
    email, role = request.form.get("email", "").strip(), request.form.get("role", "")
    try:
        team.invite(session(), house().letters, membership(), email, role, language(), now())
    except (BadValue, TooMany, AlreadyMember) as error:
        return _page(email, _refused(error))
    session().commit()
    flash(_("The invitation is on its way. Its link works for 7 days."), "success")
    return _back(employer)


@blueprint.post("/invitations/<int:invitation_id>/take-back")
@member("manage")
def take_back(employer: str, invitation_id: int) -> AnyResponse:
    team.take_back(session(), membership().employer_id, invitation_id)
    session().commit()
    flash(_("The invitation is taken back."), "success")
    return _back(employer)


@blueprint.post("/<int:person_id>/role")
@member("manage")
def change(employer: str, person_id: int) -> AnyResponse:
    try:
        team.change(session(), membership().employer_id, person_id, request.form.get("role", ""))
    except LastOwner:
        return _one_owner_stays(employer)
    session().commit()
    flash(_("Saved."), "success")
    return _back(employer)


@blueprint.post("/<int:person_id>/remove")
@member("manage")
def remove(employer: str, person_id: int) -> AnyResponse:
    try:
        team.remove(session(), membership().employer_id, person_id)
    except LastOwner:
        return _one_owner_stays(employer)
    session().commit()
    flash(_("They are no longer in the team."), "success")
    return _back(employer)


@blueprint.post("/leave")
@member("see")
def leave(employer: str) -> AnyResponse:
    try:
        team.remove(session(), membership().employer_id, me().id)
    except LastOwner:
        return _one_owner_stays(employer)
    session().commit()
    flash(_("You have left the team."), "success")
    return redirect(url_for("me_employers.list_"))


def _page(typed: str = "", error: str | None = None) -> Response:
    employer_id = membership().employer_id
    people, invited = team.people(session(), employer_id), team.invited(session(), employer_id, now())
    return page("room/team.html", shape.page(people, invited, typed, error), status=422 if error else 200)


def _refused(error: BadValue | TooMany | AlreadyMember) -> str:
    if isinstance(error, AlreadyMember):
        return _("They are in the team already.")
    if isinstance(error, TooMany):
        return _("At most %(limit)s invitations can be open at a time.", limit=error.limit)
    return _("This is not an e-mail address.") if error.field == "email" else _("Choose one of these.")


def _one_owner_stays(employer: str) -> AnyResponse:
    flash(_("The team needs an owner. Make somebody else one first."), "error")
    return _back(employer)


def _back(employer: str) -> AnyResponse:
    return redirect(url_for("team.show", employer=employer))

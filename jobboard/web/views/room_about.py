"""What an employer says of itself, for its owners to change."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import organisations
from jobboard.services.errors import NotReady
from jobboard.web.access import member
from jobboard.web.current import membership, session
from jobboard.web.forms import organisation as forms
from jobboard.web.fragments import page
from jobboard.web.shapes import organisation as shape
from jobboard.web.words import _

blueprint = Blueprint("room_about", __name__, url_prefix="/room/<employer>/about")


@blueprint.get("")
@member("manage")
def show(employer: str) -> Response:
    return page("room/about.html", shape.about(organisations.told_by(membership().employer), {}))


@blueprint.post("")
@member("manage")
def edit(employer: str) -> AnyResponse:
    told = forms.read(request.form)
    try:
        organisations.describe(session(), membership().employer, told)
    except NotReady as error:
        return page("room/about.html", shape.about(told, forms.said(error.faults)), status=422)
    session().commit()
    flash(_("Saved."), "success")
    return redirect(url_for("room_about.show", employer=employer))

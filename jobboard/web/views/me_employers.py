"""The employers that a person acts for, and a new one."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.organisation import Organisation
from jobboard.services import members, organisations
from jobboard.services.errors import NotReady
from jobboard.web.access import signed_in
from jobboard.web.current import me, now, session
from jobboard.web.forms import organisation as forms
from jobboard.web.fragments import page
from jobboard.web.shapes import organisation as shape
from jobboard.web.words import _

blueprint = Blueprint("me_employers", __name__, url_prefix="/me/employers")


@blueprint.get("")
@signed_in
def list_() -> Response:
    return page("employers/mine.html", shape.mine(members.places(session(), me().id)))


@blueprint.get("/new")
@signed_in
def new() -> Response:
    return page("employers/new.html", shape.new(Organisation(""), {}))


@blueprint.post("/new")
@signed_in
def add() -> AnyResponse:
    """A name like another's is asked about once: most who type it mean that other employer."""
    told = forms.read(request.form)
    alike = organisations.alike(session(), told.name) if request.form.get("another") != "y" else ()
    if told.name and alike:
        return page("employers/new.html", shape.new(told, {}, alike), status=422)
    try:
        employer = organisations.register(session(), told, me(), now())
    except NotReady as error:
        return page("employers/new.html", shape.new(told, forms.said(error.faults)), status=422)
    session().commit()
    flash(_("The employer is created. Others see its page once its first vacancy is public."), "success")
    return redirect(url_for("room.vacancies", employer=employer.slug))

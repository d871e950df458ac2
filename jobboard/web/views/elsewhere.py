"""Applications that a candidate sent somewhere else: written down, changed and deleted by hand."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import outside
from jobboard.services.errors import BadValue, Empty, TooLong, TooMany
from jobboard.services.outside import Elsewhere
from jobboard.web import formats
from jobboard.web.access import signed_in
from jobboard.web.current import me, now, session
from jobboard.web.forms import elsewhere as forms
from jobboard.web.forms.applying import said
from jobboard.web.fragments import page
from jobboard.web.shapes import elsewhere as shape
from jobboard.web.words import _

blueprint = Blueprint("elsewhere", __name__, url_prefix="/me/applications/elsewhere")


@blueprint.get("")
@signed_in
def new() -> Response:
    empty = Elsewhere("", "", "", "sent", formats.local_day(now()), "")
    return page("applications/elsewhere.html", shape.form_page(empty, None, {}))


@blueprint.post("")
@signed_in
def add() -> AnyResponse:
    told = forms.read(request.form)
    try:
        outside.add(session(), me().id, told, now())
    except (Empty, TooLong, BadValue) as fault:
        return _again(told, None, fault)
    except TooMany as fault:
        problem = _("At most %(limit)s can be kept here. Delete some old ones first.", limit=fault.limit)
        return page("applications/elsewhere.html", shape.form_page(told, None, {}, problem), status=422)
    session().commit()
    return _saved(_("Written down."))


@blueprint.get("/<int:id_>")
@signed_in
def show(id_: int) -> Response:
    held = outside.get(session(), me().id, id_)
    told = Elsewhere(held.title, held.employer, held.url, held.status, held.sent_on, held.note)
    return page("applications/elsewhere.html", shape.form_page(told, id_, {}))


@blueprint.post("/<int:id_>")
@signed_in
def edit(id_: int) -> AnyResponse:
    told = forms.read(request.form)
    try:
        outside.edit(session(), me().id, id_, told, now())
    except (Empty, TooLong, BadValue) as fault:
        return _again(told, id_, fault)
    session().commit()
    return _saved(_("Saved."))


@blueprint.post("/<int:id_>/delete")
@signed_in
def delete(id_: int) -> AnyResponse:
    outside.delete(session(), me().id, id_)
    session().commit()
    return _saved(_("Deleted."))


def _again(told: Elsewhere, id_: int | None, fault: Empty | TooLong | BadValue) -> Response:
    """The form with what was typed, and what is wrong with it."""
    context = shape.form_page(told, id_, {fault.field: said(fault)})
    return page("applications/elsewhere.html", context, status=422)


def _saved(words: str) -> AnyResponse:
    flash(words, "success")
    return redirect(url_for("applications.list_"))

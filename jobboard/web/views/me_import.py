"""Filling a profile from a CV: hand it over, wait while a worker reads it, confirm what was found."""

from typing import Final

from flask import Blueprint, Response, make_response, redirect, request, url_for
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.cv import CannotRead, Found
from jobboard.services import cvs
from jobboard.services.errors import Conflict, Empty, TooLong, TooMany
from jobboard.web import current, own
from jobboard.web.access import signed_in
from jobboard.web.current import house, now, session
from jobboard.web.forms.cv import confirmed
from jobboard.web.forms.paste import unix_lines
from jobboard.web.fragments import page
from jobboard.web.shapes import cvs as shape
from jobboard.web.words import _

blueprint = Blueprint("me_import", __name__, url_prefix="/me/import")
# Above the limit of a file, so that a file somewhat too large still gets its answer in the form.
UPLOAD_BYTES: Final = 20_000_000


@blueprint.url_value_preprocessor
def take_files(_endpoint: str | None, _values: object) -> None:
    """Before anything looks into the form: here, and here alone, it may be so large."""
    request.max_content_length = UPLOAD_BYTES


@blueprint.errorhandler(RequestEntityTooLarge)
def too_large(_error: RequestEntityTooLarge) -> AnyResponse:
    if current.person() is None:
        return redirect(url_for("security.login"))
    return _page(file_error=shape.reason("too-big"), status=413)


@blueprint.get("")
@signed_in
def show() -> Response:
    return _page()


@blueprint.post("/file")
@signed_in
def upload() -> AnyResponse:
    given = request.files.get("file")
    if given is None or not given.filename:
        return _page(file_error=_("Choose a file first."), status=422)
    try:
        taken = cvs.upload(
            session(), current.me().id, given.filename, given.read(), keep="keep" in request.form, now=now()
        )
    except CannotRead as error:
        return _page(file_error=shape.reason(error.reason), status=422)
    except TooMany:
        return _page(file_error=_too_many(), status=422)
    session().commit()
    return redirect(url_for("me_import.one", import_id=taken.id))


@blueprint.post("/text")
@signed_in
def paste() -> AnyResponse:
    text = unix_lines(request.form.get("text"))
    try:
        taken = cvs.paste(session(), current.me().id, text, now())
    except Empty:
        return _page(text_error=_("Paste the text of your CV."), status=422)
    except TooLong:
        said = _("The text is too long: at most %(length)s characters.", **shape.limits())
        return _page(text=text, text_error=said, status=422)
    except TooMany:
        return _page(text=text, text_error=_too_many(), status=422)
    session().commit()
    return redirect(url_for("me_import.one", import_id=taken.id))


@blueprint.get("/<int:import_id>")
@signed_in
def one(import_id: int) -> AnyResponse:
    held = cvs.get(session(), current.me().id, import_id)
    if held.status == "done":
        return redirect(url_for("me_import.show"))
    return page("me/import_one.html", shape.one(held, own.candidate()), part=("import", "me/_import.html"))


@blueprint.post("/<int:import_id>")
@signed_in
def confirm(import_id: int) -> AnyResponse:
    """Take over what was confirmed, and nothing else."""
    me = current.me()
    held = cvs.get(session(), me.id, import_id)
    if held.status != "read":
        raise Conflict(f"import {import_id} is {held.status}")
    told = own.candidate()
    taken, wrong_years = confirmed(request.form, Found.from_json(held.found), told)
    if wrong_years:
        return page("me/import_one.html", shape.one(held, told, wrong_years), status=422)
    cvs.confirm(session(), house().taxonomy, me.id, import_id, taken, now())
    session().commit()
    return redirect(url_for("me_profile.show", saved="skills", _anchor="skills"))


@blueprint.post("/<int:import_id>/delete")
@signed_in
def delete(import_id: int) -> AnyResponse:
    cvs.delete(session(), current.me().id, import_id)
    session().commit()
    return redirect(url_for("me_import.show"))


@blueprint.get("/<int:import_id>/file")
@signed_in
def file(import_id: int) -> Response:
    """A kept file, as it came: to be saved, never to be opened as a page of ours."""
    name, content = cvs.kept_file(session(), current.me().id, import_id)
    response = make_response(content)
    response.mimetype = "application/octet-stream"
    response.headers.set("Content-Disposition", "attachment", filename=name)
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _too_many() -> str:
    return _("%(limit)s CVs are waiting or kept already. Delete one first.", limit=cvs.IMPORTS_LIMIT)


def _page(
    text: str = "", file_error: str | None = None, text_error: str | None = None, status: int = 200
) -> Response:
    held = cvs.listed(session(), current.me().id)
    context = shape.page(held, text=text, file_error=file_error, text_error=text_error)
    return page("me/import.html", context, status=status)

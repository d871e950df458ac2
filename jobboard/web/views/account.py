"""A person's account: address, name, how they sign in, and where they are signed in."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import accounts, sign_ins
from jobboard.services.errors import TooLong
from jobboard.web import current
from jobboard.web.access import signed_in
from jobboard.web.accounts import browser
from jobboard.web.fragments import page
from jobboard.web.shapes.account import account_page
from jobboard.web.words import _

blueprint = Blueprint("account", __name__, url_prefix="/me/account")


@blueprint.get("")
@signed_in
def show() -> Response:
    return _show(current.me().name)


@blueprint.post("")
@signed_in
def describe() -> AnyResponse:
    """Take name and language of mails."""
    name = request.form.get("name", "")
    try:
        accounts.describe(current.session(), current.me(), name, request.form.get("lang", ""))
    except TooLong as error:
        return _show(name, _("At most %(limit)s characters.", limit=error.limit), status=422)
    current.session().commit()
    return _back(_("Saved."))


@blueprint.post("/sign-out/<int:id_>")
@signed_in
def end(id_: int) -> AnyResponse:
    """Sign one browser out."""
    sign_ins.end(current.session(), current.me(), id_)
    current.session().commit()
    return _back(_("That browser is signed out."))


@blueprint.post("/sign-out")
@signed_in
def end_others() -> AnyResponse:
    """Sign every browser out but this one."""
    sign_ins.end_others(current.session(), current.me(), browser.token())
    current.session().commit()
    return _back(_("You are signed in here alone."))


def _show(name: str, error: str | None = None, status: int = 200) -> Response:
    person = current.me()
    where = [(item, browser.is_this(item)) for item in sign_ins.of(current.session(), person, current.now())]
    return page("account/show.html", account_page(person, where, name, error), status=status)


def _back(said: str) -> AnyResponse:
    flash(said, "success")
    return redirect(url_for("account.show"))

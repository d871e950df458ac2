"""A candidate's applications: what was sent from here, and what they follow by hand."""

from flask import Blueprint, Response, flash, redirect, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import applicants, applications, outside
from jobboard.storage.models import Application
from jobboard.web.access import signed_in
from jobboard.web.current import house, me, now, session
from jobboard.web.fragments import page
from jobboard.web.notices import notices
from jobboard.web.pages.frame import Link
from jobboard.web.shapes import applications as shape
from jobboard.web.shapes.withdrawing import withdraw_page
from jobboard.web.words import _

blueprint = Blueprint("applications", __name__, url_prefix="/me/applications")


@blueprint.get("")
@signed_in
def list_() -> Response:
    here = applications.of_person(session(), me())
    elsewhere = outside.of_person(session(), me().id)
    return page("applications/list.html", shape.list_page(here, elsewhere))


@blueprint.get("/<int:id_>")
@signed_in
def show(id_: int) -> Response:
    application = _mine(id_)
    context = shape.page(
        application,
        applicants.first_view(house().reader, application),
        url_for("applications.ask_withdraw", id_=id_),
        [Link(_("Applications"), url_for("applications.list_"))],
    )
    return page("applications/show.html", context)


@blueprint.get("/<int:id_>/withdraw")
@signed_in
def ask_withdraw(id_: int) -> Response:
    here = url_for("applications.withdraw", id_=id_)
    return page(
        "applications/ask.html", withdraw_page(_mine(id_), here, url_for("applications.show", id_=id_))
    )


@blueprint.post("/<int:id_>/withdraw")
@signed_in
def withdraw(id_: int) -> AnyResponse:
    applications.withdraw(session(), notices(), _mine(id_), now())
    session().commit()
    flash(_("Your application is withdrawn."), "success")
    return redirect(url_for("applications.show", id_=id_))


def _mine(id_: int) -> Application:
    return applications.get(session(), me(), id_)

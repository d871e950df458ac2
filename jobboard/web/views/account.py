"""A person's account: address, name, how they sign in, and where they are signed in."""

from flask import Blueprint, Response

from jobboard.web import current, meta
from jobboard.web.access import signed_in
from jobboard.web.fragments import page
from jobboard.web.pages.accounts import AccountPage
from jobboard.web.words import _

blueprint = Blueprint("account", __name__, url_prefix="/me/account")


@blueprint.get("")
@signed_in
def show() -> Response:
    person = current.person()
    assert person is not None
    return page("account/show.html", AccountPage(meta=meta.unlisted(_("Account")), email=person.email))

"""What accounts need beside Flask-Security's own views."""

from flask import Blueprint, Response

from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.fragments import page
from jobboard.web.pages.accounts import SentPage
from jobboard.web.words import _

blueprint = Blueprint("accounts", __name__)


@blueprint.get("/register/sent")
@anyone
def registered() -> Response:
    """After registering: where to look for the mail. The same for an address that was known already."""
    return page("security/sent.html", SentPage(meta=meta.unlisted(_("Look into your mail"))))

"""What accounts need beside Flask-Security's own views."""

from typing import Any

from flask import Blueprint, Response, url_for
from flask_security.change_email import change_email_confirm

from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.current import house
from jobboard.web.fragments import page
from jobboard.web.pages.accounts import SentPage
from jobboard.web.words import _

blueprint = Blueprint("accounts", __name__)


@blueprint.get("/register/sent")
@anyone
def registered() -> Response:
    """After registering: where to look for the mail. The same for an address that was known already."""
    return page("security/sent.html", _sent())


@blueprint.post("/change-email/<token>")
@anyone
def take_email(token: str) -> Any:
    """The button behind a link that changes an address; the token says whose."""
    return change_email_confirm(token)  # type: ignore[no-untyped-call]


def _sent() -> SentPage:
    return SentPage(
        meta=meta.unlisted(_("Look into your mail")),
        again_url=url_for("security.send_confirmation"),
        mails_url=url_for("demo_mails.list_") if house().settings.demo else None,
    )

"""The mails of a demo, which go nowhere else. On any other site there is no such page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, Response, abort, url_for

from jobboard.services.mailbox import FOLDER, Mail, Mailbox
from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.current import house
from jobboard.web.fragments import page
from jobboard.web.pages.demo import MailLink, MailPage, MailsPage
from jobboard.web.words import _

blueprint = Blueprint("demo_mails", __name__, url_prefix="/demo/mails")


def _in_demo(view: Callable[..., Response]) -> Callable[..., Response]:
    @wraps(view)
    def shown(**values: Any) -> Response:
        if not house().settings.demo:
            abort(404)
        return view(**values)

    return shown


@blueprint.get("")
@anyone
@_in_demo
def list_() -> Response:
    """Who was written to, and about what."""
    context = MailsPage(meta.unlisted(_("The mails of this demo")), [_link(mail) for mail in _box().newest()])
    return page("demo/mails.html", context)


@blueprint.get("/<name>")
@anyone
@_in_demo
def show(name: str) -> Response:
    """One mail as text: what is HTML in it has no business on our pages."""
    mail = _box().get(name)
    head, back = meta.unlisted(mail.subject), url_for("demo_mails.list_")
    return page("demo/mail.html", MailPage(head, mail.subject, mail.to, mail.text, back))


def _box() -> Mailbox:
    return Mailbox(house().settings.data / FOLDER)


def _link(mail: Mail) -> MailLink:
    return MailLink(mail.subject, mail.to, url_for("demo_mails.show", name=mail.name))

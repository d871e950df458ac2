"""Links of mails: following one shows a button, and the button does it.

Mail programs open links by themselves to look for harm; none of that may confirm anything.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Flask, abort, redirect, request, url_for

from jobboard.web import current, meta
from jobboard.web.fragments import page
from jobboard.web.pages.accounts import LinkPage
from jobboard.web.words import N_, _

_View = Callable[..., Any]


def init_app(app: Flask) -> None:
    """Put the button before Flask-Security's own views, which act on GET, and close what leads nowhere."""
    views = app.view_functions
    views["security.confirm_email"] = _button_first(
        views["security.confirm_email"], N_("Confirm your e-mail"), N_("Confirm the address")
    )
    views["security.change_email_confirm"] = _button_first(
        views["security.change_email_confirm"], N_("Confirm your new address"), N_("Confirm the address")
    )

    views["security.two_factor_token_validation"] = _visitors_only(
        views["security.two_factor_token_validation"]
    )
    for endpoint in ("security.two_factor_rescue", "security.tf_select"):
        views[endpoint] = _absent


def _absent() -> Any:
    """Ways of Flask-Security that we do not offer: mails to an operator, and several second steps."""
    abort(404)


def _visitors_only(view: _View) -> _View:
    """The second step of signing in: Flask-Security signs out whoever opens it signed in, even by GET."""

    @wraps(view)
    def shown() -> Any:
        return redirect(url_for("account.show")) if current.person() else view()

    return shown


def _button_first(view: _View, title: str, submit: str) -> _View:
    @wraps(view)
    def shown(token: str) -> Any:
        if request.method == "POST":
            return view(token)
        context = LinkPage(meta.unlisted(_(title)), _(title), action=request.path, submit=_(submit))
        return page("security/link.html", context)

    return shown

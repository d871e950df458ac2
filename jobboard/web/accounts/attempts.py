"""How often one may try: per address of a browser, and per account whoever tries.

Who is refused sees the form again with what they typed, but for the password, and how long to wait.
"""

from collections.abc import Callable
from math import ceil
from typing import Any, Final, NamedTuple

from flask import Flask, Response, abort, current_app, request, session
from flask_limiter import Limiter, RequestLimit
from flask_limiter.util import get_remote_address

from jobboard.settings import Settings
from jobboard.web import current
from jobboard.web.accounts import pages
from jobboard.web.accounts.screens import SCREENS
from jobboard.web.words import ngettext

_GUESSES: Final = "15 per 15 minutes"  # of a password or code: a million codes take two years
_MAILS: Final = "5 per hour"  # that anyone can have sent to one address


class _Form(NamedTuple):
    """A form that may be tried too often: its page, and Flask-Security's name for it."""

    template: str
    name: str


_GUESSED: Final = {
    "security.login": _Form("security/login_user.html", "login_form"),
    "security.verify": _Form("security/verify.html", "verify_form"),
    "security.two_factor_token_validation": _Form(
        "security/two_factor_verify_code.html", "two_factor_verify_code_form"
    ),
    "security.mf_recovery": _Form("security/mf_recovery.html", "mf_recovery_form"),
    "security.change_password": _Form("security/change_password.html", "change_password_form"),
}
_MAILED: Final = {
    "security.register": _Form("security/register_user.html", "register_form"),
    "security.forgot_password": _Form("security/forgot_password.html", "forgot_password_form"),
    "security.send_confirmation": _Form("security/send_confirmation.html", "send_confirmation_form"),
    "security.change_email": _Form("security/change_email.html", "change_email_form"),
}


def init_app(app: Flask, limiter: Limiter, settings: Settings) -> None:
    """Put the limits around Flask-Security's views."""

    def limit(rate: str, key: Callable[[], str], *, failures: bool) -> Callable[..., Any]:
        return limiter.limit(
            rate,
            key_func=key,
            methods=["POST"],
            override_defaults=False,
            deduct_when=_failed if failures else None,
            on_breach=_refused,
        )

    views = app.view_functions
    for endpoint in _GUESSED:
        views[endpoint] = limit(_GUESSES, _account, failures=True)(views[endpoint])
    for endpoint in _MAILED:
        views[endpoint] = limit(_MAILS, _addressee, failures=False)(views[endpoint])
    for endpoint in (*_GUESSED, *_MAILED, "security.wan_signin_response"):
        views[endpoint] = limit(settings.sign_in_limit, get_remote_address, failures=False)(views[endpoint])


def _failed(response: Response) -> bool:
    return response.status_code == 422


def _account() -> str:
    """Whose password or code is tried: somebody signed in, half signed in, or whom the form names."""
    person = current.person()
    return f"account:{person.id if person else session.get('tf_user_id') or _typed()}"


def _addressee() -> str:
    return f"mail:{_typed()}"


def _typed() -> str:
    return request.form.get("email", "").strip().lower()


def _refused(limit: RequestLimit) -> Response:
    shown = {**_GUESSED, **_MAILED}.get(request.endpoint or "")
    if shown is None:
        abort(429)
    seconds = max(1, ceil(limit.reset_at - current.now().timestamp()))
    form = _form(shown.name)
    form.form_errors = [_wait(seconds)]
    response = pages.screen(SCREENS[shown.template], {SCREENS[shown.template].form: form}, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def _form(name: str) -> Any:
    info = current_app.extensions["security"].forms[name]
    more = {"user": current.person()} if name == "verify_form" else {}
    return info.instantiator(name, info.cls, formdata=request.form, **more)


def _wait(seconds: int) -> str:
    minutes = ceil(seconds / 60)
    return ngettext(
        "Too many attempts. Try again in %(num)s minute.",
        "Too many attempts. Try again in %(num)s minutes.",
        minutes,
    )

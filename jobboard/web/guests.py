"""How often guests may have mails sent: to one address, and from one browser's address."""

from collections.abc import Callable
from math import ceil
from typing import Any, Final

from flask import Flask, Response, request
from flask_limiter import Limiter, RequestLimit
from flask_limiter.util import get_remote_address

from jobboard.settings import Settings
from jobboard.web.current import now, person
from jobboard.web.views import alerts, apply, guest_applications
from jobboard.web.words import ngettext

_TO_ONE: Final = "5 per hour"  # mails that anyone can have sent to one address
_REFUSED: Final[dict[str, Callable[[str], Response]]] = {
    "apply.send": apply.refused,
    "alerts.ask": alerts.refused,
    "guest_applications.send_link": guest_applications.refused,
    "guest_applications.again": guest_applications.refused,
}


def init_app(app: Flask, limiter: Limiter, settings: Settings) -> None:
    """Put the limits around the views that mail to an address that nobody has confirmed yet."""
    views: dict[str, Any] = app.view_functions
    for rate, key in ((_TO_ONE, _addressee), (settings.sign_in_limit, get_remote_address)):
        limit = limiter.limit(
            rate,
            key_func=key,
            methods=["POST"],
            override_defaults=False,
            deduct_when=_mailed,
            exempt_when=_has_account,
            on_breach=_refused,
        )
        for endpoint in _REFUSED:
            views[endpoint] = limit(views[endpoint])


def _mailed(response: Any) -> bool:
    """A form that came back for correction has mailed nothing."""
    return bool(response.status_code == 302)


def _has_account() -> bool:
    return person() is not None


def _addressee() -> str:
    view_args = request.view_args or {}
    return f"guest:{request.form.get('email', '').strip().lower() or view_args.get('token', '')}"


def _refused(limit: RequestLimit) -> Response:
    minutes = max(1, ceil((limit.reset_at - now().timestamp()) / 60))
    said = ngettext(
        "Too many attempts. Try again in %(num)s minute.",
        "Too many attempts. Try again in %(num)s minutes.",
        minutes,
    )
    return _REFUSED[request.endpoint or ""](said)

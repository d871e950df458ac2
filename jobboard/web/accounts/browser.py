"""The session of a browser: who is signed in here, and how that begins and ends."""

from typing import Any, Final

from flask import Flask, g, request, session
from flask_login import user_logged_out
from flask_security import password_changed, password_reset, user_authenticated
from flask_security.utils import set_request_attr

from jobboard.core.device import device
from jobboard.services import applications, sign_ins
from jobboard.storage.models import Person, SignIn
from jobboard.web import current

TOKEN: Final = "sign_in"  # noqa: S105 (its name in the session)
_CSRF: Final = "csrf_token"


def init_app(app: Flask) -> None:
    """Follow what Flask-Security does."""
    user_authenticated.connect(_begin, app)
    user_logged_out.connect(_end, app)
    password_changed.connect(_end_others, app)
    password_reset.connect(_end_all, app)
    app.after_request(_keep_private)


def load(key: str) -> Person | None:
    """Who is signed in here; what Flask-Login asks once a request."""
    if current.is_known():  # or an error page would meet the error again
        return current.known_person()
    token = session.get(TOKEN)
    visit = sign_ins.visit(current.session(), key, token, current.now()) if token else None
    if visit is None:
        return None
    if sign_ins.note(current.session(), visit.sign_in, current.now()):
        current.session().commit()
    set_request_attr("fs_authn_via", "session")
    set_request_attr("fs_paa", session.get("fs_paa", 0))
    return visit.person


def token() -> str | None:
    """What this browser holds."""
    held: str | None = session.get(TOKEN)
    return held


def is_this(sign_in: SignIn) -> bool:
    """Whether the row is of this very browser."""
    held = token()
    return held is not None and sign_ins.is_of(sign_in, held)


def _begin(_app: Flask, *, user: Person, **_: Any) -> None:
    """New tokens for the browser and for its forms: what was planted in it before is worth nothing."""
    forget_forms()
    if held := session.pop(TOKEN, None):
        sign_ins.end_with(current.session(), held)
    named = device(request.headers.get("User-Agent", ""))
    session[TOKEN] = sign_ins.begin(current.session(), user, named, current.now())
    # Flask-Login would set a cookie of its own, which knows nothing of tokens.
    session.permanent = session.pop("_remember", None) == "set" or session.permanent
    applications.adopt(current.session(), user)
    current.become(user)


def _end(_app: Flask, **_: Any) -> None:
    if held := session.pop(TOKEN, None):
        sign_ins.end_with(current.session(), held)
        current.session().commit()
    session.pop("_remember", None)
    current.become(None)


def _end_others(_app: Flask, *, user: Person, **_: Any) -> None:
    sign_ins.end_others(current.session(), user, token())


def _end_all(_app: Flask, *, user: Person, **_: Any) -> None:
    sign_ins.end_others(current.session(), user, None)


def forget_forms() -> None:
    """Forms that were opened before are not taken any more."""
    session.pop(_CSRF, None)
    g.pop(_CSRF, None)


def _keep_private(response: Any) -> Any:
    """What a signed-in person sees is kept by no cache, nor shown by "back" after they left."""
    if current.known_person() is not None:
        response.headers["Cache-Control"] = "private, no-store"
    return response

"""Who may use a route. Each view says it; a route that says nothing stops the start of the site."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from flask import Flask, abort, current_app, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.membership import Right, may
from jobboard.core.roles import MODERATOR
from jobboard.services import members
from jobboard.web import current
from jobboard.web.words import _

_MARK: Final = "open_to"
ANYONE: Final = "anyone"
DEVELOPERS: Final = "developers"
SIGNED_IN: Final = "signed-in"
MODERATORS: Final = "moderators"
MEMBERS: Final = "members"
# Views that are not ours and can say nothing.
_LIBRARIES: Final = {"static": ANYONE, "openapi.spec": ANYONE}

View = TypeVar("View", bound=Callable[..., Any])


def anyone(view: View) -> View:
    """Readable without an account."""
    setattr(view, _MARK, ANYONE)
    return view


def developers(view: View) -> View:
    """There in debug and in tests only."""
    setattr(view, _MARK, DEVELOPERS)
    return view


def signed_in(view: View) -> View:
    """For people with an account. Visitors are sent to sign in, and come back."""
    setattr(view, _MARK, SIGNED_IN)
    return view


def moderators(view: View) -> View:
    """For moderators; for others there is no such page."""
    setattr(view, _MARK, MODERATORS)
    return view


def member(right: Right) -> Callable[[View], View]:
    """For members of the employer in the address (`<employer>`, its slug) who have this right.

    For anyone else there is no such page, and the view finds the member in `current.membership()`.
    """

    def mark(view: View) -> View:
        setattr(view, _MARK, f"{MEMBERS}: {right}")
        return view

    return mark


def open_to(app: Flask, endpoint: str) -> str | None:
    """The audience that an endpoint declares."""
    library: dict[str, str] = app.extensions.get(_MARK, _LIBRARIES)
    return library.get(endpoint) or getattr(app.view_functions[endpoint], _MARK, None)


def init_app(app: Flask, others: Mapping[str, str]) -> None:
    """Hold the rule. `others` says it for endpoints of libraries.

    Raises RuntimeError naming each route that does not say who may use it.
    """
    app.extensions[_MARK] = {**_LIBRARIES, **others}
    silent = sorted({rule.endpoint for rule in app.url_map.iter_rules() if not open_to(app, rule.endpoint)})
    if silent:
        raise RuntimeError(f"no audience is declared for: {', '.join(silent)}")
    app.before_request(_refuse)


def _refuse() -> AnyResponse | None:
    audience = request.endpoint and open_to(current_app, request.endpoint)
    if audience == DEVELOPERS and not (current_app.debug or current_app.testing):
        abort(404)
    if audience == SIGNED_IN and current.person() is None:
        return to_sign_in()
    if audience == MODERATORS and not _is_moderator():
        abort(404)
    if audience and audience.startswith(MEMBERS):
        return _refuse_strangers(audience.removeprefix(f"{MEMBERS}: "))
    return None


def _refuse_strangers(right: str) -> AnyResponse | None:
    if current.person() is None:
        return to_sign_in()
    found = members.find(current.session(), current.me().id, (request.view_args or {})["employer"])
    if found is None or not may(found.role, right):
        abort(404)
    current.act_for(found)
    return None


def _is_moderator() -> bool:
    person = current.person()
    return person is not None and person.has_role(MODERATOR)


def to_sign_in() -> AnyResponse:
    """The way to the form, and from there back here. A form that was sent is to be sent again."""
    flash(_("Sign in to see this page."), "info")
    back = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("security.login", next=back))

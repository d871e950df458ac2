"""Who may use a route. Each view says it; a route that says nothing stops the start of the site."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from flask import Flask, abort, current_app, request

_MARK: Final = "open_to"
ANYONE: Final = "anyone"
DEVELOPERS: Final = "developers"
_LIBRARIES: Final = {"static", "openapi.spec"}  # Flask's own and APIFlask's: open to anyone

View = TypeVar("View", bound=Callable[..., Any])


def anyone(view: View) -> View:
    """Readable without an account."""
    setattr(view, _MARK, ANYONE)
    return view


def developers(view: View) -> View:
    """There in debug and in tests only."""
    setattr(view, _MARK, DEVELOPERS)
    return view


def open_to(app: Flask, endpoint: str) -> str | None:
    """The audience that an endpoint declares."""
    if endpoint in _LIBRARIES:
        return ANYONE
    return getattr(app.view_functions[endpoint], _MARK, None)


def init_app(app: Flask) -> None:
    """Hold the rule. Raises RuntimeError naming each route that does not say who may use it."""
    silent = sorted({rule.endpoint for rule in app.url_map.iter_rules() if not open_to(app, rule.endpoint)})
    if silent:
        raise RuntimeError(f"no audience is declared for: {', '.join(silent)}")
    app.before_request(_refuse)


def _refuse() -> None:
    hidden = not (current_app.debug or current_app.testing)
    if hidden and request.endpoint and open_to(current_app, request.endpoint) == DEVELOPERS:
        abort(404)

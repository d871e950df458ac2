"""`/api/v1`: everything that the pages know, as JSON. No key, no cookie, no CSRF token."""

from typing import Final

from apiflask import APIFlask
from flask import abort, request
from flask_wtf.csrf import CSRFProtect

from jobboard.web.api import check, docs, lint, read, salaries, skills, vacancies
from jobboard.web.api.outgoing import Problem

VERSION: Final = "1"
SPEC_PATH: Final = "/api/openapi.json"
BLUEPRINTS: Final = tuple(noun.blueprint for noun in (read, check, lint, vacancies, salaries, skills))


def init_app(app: APIFlask, csrf: CSRFProtect) -> None:
    app.config.update(
        VALIDATION_ERROR_SCHEMA=Problem,
        HTTP_ERROR_SCHEMA=Problem,
        VALIDATION_ERROR_DESCRIPTION="The body or the query is not what it should be; `errors` name what",
        NOT_FOUND_DESCRIPTION="There is no such thing",
        DESCRIPTION="Reads SMM ads, checks skills against them, lists vacancies and pay.",
    )
    for blueprint in BLUEPRINTS:
        csrf.exempt(blueprint)
        app.register_blueprint(blueprint, url_prefix="/api/v1")
    app.register_blueprint(docs.blueprint)
    app.before_request(_refuse_endless_nesting)


def _refuse_endless_nesting() -> None:
    """A body nested deeper than the parser goes is a bad body, and not our fault."""
    if request.method == "POST" and request.path.startswith("/api/"):
        try:
            request.get_json(force=True)
        except RecursionError:
            abort(422, "the body is nested too deeply")

"""Every error becomes an answer here: a page in the reader's language, or problem+json under /api."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

from apiflask import HTTPError
from flask import Flask, Response, jsonify, make_response, render_template, request, url_for
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from jobboard.services.errors import (
    AlreadyApplied,
    BadValue,
    Conflict,
    DomainError,
    Empty,
    LinkExpired,
    NotFound,
    NotReady,
    TooLong,
    TooMany,
    Unanswered,
    UnknownConcept,
    VacancyClosed,
    VacancyGone,
)
from jobboard.services.team import AlreadyMember, LastOwner
from jobboard.web import meta
from jobboard.web.current import become
from jobboard.web.pages.frame import ErrorPage, Link
from jobboard.web.words import N_, _

STATUSES: Final[dict[type[DomainError], int]] = {
    NotFound: 404,
    Conflict: 409,
    AlreadyApplied: 409,
    VacancyClosed: 409,
    Unanswered: 409,
    AlreadyMember: 409,
    LastOwner: 409,
    LinkExpired: 410,
    VacancyGone: 410,
    NotReady: 422,
    Empty: 422,
    TooLong: 422,
    TooMany: 422,
    BadValue: 422,
    UnknownConcept: 422,
}
_AGAIN: Final = N_("Open the page again and send the form from there.")
# Title and message of the statuses that readers meet.
_WORDS: Final = {
    403: (N_("This form did not come from our page"), _AGAIN),
    404: (N_("There is no such page"), N_("The address may be mistyped, or the vacancy is gone.")),
    405: (N_("This address does not work that way"), _AGAIN),
    409: (N_("Something changed meanwhile"), N_("Open the page again to see how it stands now.")),
    410: (N_("This link is too old"), N_("Ask for a new one, and it comes by mail.")),
    413: (N_("That is too much at once"), N_("An ad may have up to 20,000 characters.")),
    429: (N_("Too many requests"), N_("Wait a minute and try again.")),
    500: (N_("Something broke on our side"), N_("It is not your fault. Try again in a minute.")),
}
_GONE: Final = (
    N_("This vacancy is gone"),
    N_("It was closed more than 30 days ago, or it was removed. There are others."),
)
_OTHER: Final = (N_("We could not understand this request"), _AGAIN)


@dataclass(frozen=True, slots=True)
class Problem:
    """An error as the API says it (RFC 9457). `errors` name what is wrong and where."""

    status: int
    detail: str
    errors: tuple[dict[str, Any], ...] = ()

    def response(self) -> Response:
        body: dict[str, Any] = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
        }
        if self.errors:
            body["errors"] = list(self.errors)
        response = jsonify(body)
        response.status_code = self.status
        response.mimetype = "application/problem+json"
        return response


def init_app(app: Flask) -> None:
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(DomainError, _domain)
    app.register_error_handler(HTTPError, _api_input)
    app.register_error_handler(CSRFError, _not_our_form)


def _http(error: HTTPException) -> Response:
    status = error.code or 500
    if error.response is not None:
        return make_response(error.response)
    if status == 400 and _is_api():
        status = 422  # a body that is no JSON is a bad body like any other
    response = _answer(Problem(status, error.description or ""))
    for name, value in error.get_headers():
        if name.lower() in {"allow", "retry-after"}:
            response.headers[name] = value
    return response


def _domain(error: DomainError) -> Response:
    words = _GONE if isinstance(error, VacancyGone) else None
    return _answer(Problem(STATUSES[type(error)], str(error)), words)


def _not_our_form(error: CSRFError) -> Response:
    """Without its token a form is not one of ours, or of a session that has ended."""
    return _answer(Problem(403, str(error.description)))


def _api_input(error: HTTPError) -> Response:
    """A body or query that does not fit its schema, as APIFlask reports it."""
    found = error.detail if isinstance(error.detail, dict) else {}
    errors = tuple(
        {"in": place, "at": str(field), "message": message}
        for place, fields in found.items()
        for field, messages in fields.items()
        for message in messages
    )
    named = "; ".join(f"{item['at']}: {item['message']}" for item in errors)
    return _answer(Problem(error.status_code, named or str(error.message), errors))


def _is_api() -> bool:
    return request.path.startswith("/api/")


def _answer(problem: Problem, words: tuple[str, str] | None = None) -> Response:
    if _is_api():
        return problem.response()
    if problem.status >= 500:
        become(None)  # to look who it is would ask the database, which may be what broke
    title, message = words or _WORDS.get(problem.status, _WORDS[500] if problem.status >= 500 else _OTHER)
    page = ErrorPage(
        meta=meta.unlisted(_(title)),
        status=problem.status,
        title=_(title),
        message=_(message),
        links=[
            Link(_("Vacancies"), url_for("vacancies.list_")),
            Link(_("Skill check"), url_for("check.paste")),
            Link(_("Salaries"), url_for("salaries.show")),
        ],
    )
    response = make_response(render_template("errors/error.html", page=page), problem.status)
    response.headers["Cache-Control"] = "no-store"
    return response

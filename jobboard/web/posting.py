"""Drafts inside a request: whose they are, what they lack, what works on them."""

from collections.abc import Sequence

from flask import Response, request

from jobboard import resources
from jobboard.core.findings import Finding
from jobboard.services import drafts, posting, vacancy_life, wording
from jobboard.services.errors import DomainError
from jobboard.services.posting import Desk
from jobboard.storage.models import Draft
from jobboard.web.current import house, now, person, session


def desk() -> Desk:
    return Desk(
        house().reader,
        wording.checker(resources.SKILLS_DATA),
        wording.signals(resources.SKILLS_DATA),
        house().rules,
    )


def draft(token: str) -> Draft:
    """The draft that the address opens. Raises NotFound."""
    return drafts.get(session(), token, now(), person())


def findings(title: str, text: str) -> Sequence[Finding]:
    return wording.check(resources.SKILLS_DATA, text, title)


def problems(of: Draft) -> Sequence[DomainError]:
    """What keeps it from being sent."""
    changed = vacancy_life.find(session(), of.vacancy_id) if of.vacancy_id else None
    return posting.problems(desk(), of, changed, now())


def keep_private(response: Response) -> Response:
    """A draft's address opens it: nobody keeps it. The site's Referrer-Policy tells it to no other site."""
    if "token" in (request.view_args or {}):
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Robots-Tag"] = "noindex"
    return response

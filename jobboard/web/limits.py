"""How often one address may ask. Counted in Redis where there is one, else in each process."""

from typing import Final

from flask import Flask, Response
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from jobboard.settings import Settings
from jobboard.web import api
from jobboard.web.views import health, reports

_REPORTS: Final = "10 per hour"  # of vacancies, by visitors


def init_app(app: Flask, settings: Settings) -> Limiter:
    limiter = Limiter(
        get_remote_address,
        storage_uri=settings.redis_url or "memory://",
        default_limits=[settings.page_limit],
        headers_enabled=True,
        # A reader is let in when Redis is away: the pages do not need it.
        swallow_errors=True,
    )
    for blueprint in api.BLUEPRINTS:
        limiter.limit(settings.api_limit)(blueprint)
    sent = limiter.limit(_REPORTS, methods=["POST"], override_defaults=False, deduct_when=reports.is_sent)
    sent(reports.blueprint)
    app.after_request(_retry_only_when_refused)
    limiter.exempt(health.blueprint)
    limiter.init_app(app)
    return limiter


def _retry_only_when_refused(response: Response) -> Response:
    """Flask-Limiter says when to retry even to those it lets in."""
    if response.status_code != 429:
        response.headers.pop("Retry-After", None)
    return response

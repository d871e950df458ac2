"""For whoever watches over the site: is it up, can it serve."""

from flask import Blueprint

from jobboard.services import health
from jobboard.web.access import anyone
from jobboard.web.current import session

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
@anyone
def alive() -> tuple[str, int]:
    """The process answers; nothing else is asked."""
    return "ok\n", 200


@blueprint.get("/readyz")
@anyone
def ready() -> tuple[str, int]:
    """The database answers and is at the revision that this code needs."""
    wrong = health.problem(session())
    return (f"{wrong}\n", 503) if wrong else ("ok\n", 200)

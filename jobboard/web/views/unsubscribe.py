"""The way out of mails: a page with a button, and the very POST that mail programs send (RFC 8058).

That POST comes from a provider's machines: it has no cookie, no token of a form and no page of ours before
it, and it must not be redirected. So this route alone is exempt from the CSRF token and from the rule on
where posts come from. Nothing is lost by that: who posts must know the token of the mail, and all that it
does is to end mails.
"""

from flask import Blueprint, Response, g

from jobboard.services import alerts
from jobboard.web.access import anyone
from jobboard.web.current import now, session
from jobboard.web.fragments import page
from jobboard.web.shapes.alerts import unsubscribe_page

blueprint = Blueprint("unsubscribe", __name__, url_prefix="/unsubscribe")


@blueprint.get("/<token>")
@anyone
def show(token: str) -> Response:
    """Mail programs open links by themselves, so looking changes nothing; unknown links look the same."""
    return page("unsubscribe/show.html", unsubscribe_page(token, done=False))


@blueprint.post("/<token>")
@anyone
def end(token: str) -> Response:
    """Twice is fine, and so is a link whose alert is gone: no mail comes by either."""
    lang = alerts.unsubscribe(session(), token, now())
    session().commit()
    if lang:
        g.lang = lang
    return page("unsubscribe/show.html", unsubscribe_page(token, done=True))

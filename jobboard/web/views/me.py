"""`/me`: the way to a person's own pages."""

from flask import Blueprint, redirect
from werkzeug.wrappers import Response as AnyResponse

from jobboard.web import current, me
from jobboard.web.access import signed_in

blueprint = Blueprint("me", __name__, url_prefix="/me")


@blueprint.get("")
@signed_in
def start() -> AnyResponse:
    """The first of them."""
    return redirect(me.links(current.me())[0].url)

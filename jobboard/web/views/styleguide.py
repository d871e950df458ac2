"""Every component in every state, for those who build them."""

from flask import Blueprint, Response, make_response, render_template

from jobboard.web import samples
from jobboard.web.access import developers

blueprint = Blueprint("styleguide", __name__, url_prefix="/styleguide")


@blueprint.get("")
@developers
def show() -> Response:
    shown = samples.all_pages()
    return make_response(render_template("styleguide/show.html", page=shown["list"], samples=shown))

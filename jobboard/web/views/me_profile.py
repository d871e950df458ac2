"""A candidate's profile, seen by them alone and saved part by part."""

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import demand, profiles
from jobboard.services.errors import TooMany
from jobboard.web import current
from jobboard.web.access import signed_in
from jobboard.web.current import house, now, session
from jobboard.web.forms import profile as forms
from jobboard.web.forms.profile import PARTS, Posted
from jobboard.web.fragments import page
from jobboard.web.shapes import profile as shape
from jobboard.web.words import _

blueprint = Blueprint("me_profile", __name__, url_prefix="/me/profile")
_SKILLS = "skills"


@blueprint.get("")
@signed_in
def show() -> Response:
    return _page(saved=request.args.get("saved", ""))


@blueprint.post("/skills")
@signed_in
def mark() -> AnyResponse:
    """Mark concepts, or take one away."""
    given = forms.marks(request.form)
    try:
        profiles.mark(session(), house().taxonomy, current.me().id, given, now())
    except TooMany as error:
        said = _("A profile takes at most %(limit)s skills. Take some away first.", limit=error.limit)
        session().rollback()
        return _page(posted=Posted(_SKILLS, request.form, errors={_SKILLS: said}), status=422)
    session().commit()
    return _saved(_SKILLS)


@blueprint.post(f"/<any({','.join(PARTS)}):part>")
@signed_in
def save(part: str) -> AnyResponse:
    posted = forms.posted(part, request.form)
    if posted.errors:
        return _page(posted=posted, status=422)
    try:
        profiles.update(session(), current.me().id, posted.changes, now())
    except TooMany as error:
        said = _("At most %(limit)s, please.", limit=error.limit)
        return _page(posted=Posted(part, request.form, errors={part: said}), status=422)
    session().commit()
    return _saved(part)


def _saved(part: str) -> AnyResponse:
    return redirect(url_for("me_profile.show", saved=part, _anchor=part))


def _page(saved: str = "", posted: Posted | None = None, status: int = 200) -> Response:
    stored = profiles.load(session(), current.me().id)
    told = profiles.candidate(stored)
    found = shape.search(request.args.get("q", ""), told, demand.live(session(), now()))
    context = shape.page(told, stored, found, saved, posted)
    return page("me/profile.html", context, status=status, part=("found", "me/_found.html"))

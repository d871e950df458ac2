"""The last step of posting: for which employer, and by which rules."""

from collections.abc import Sequence

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.lifecycle import REVIEW
from jobboard.core.membership import may
from jobboard.services import employers, members, posting
from jobboard.services.errors import Conflict, Empty, NotReady, TooLong
from jobboard.storage.models import Draft, Employer, Member
from jobboard.web import current
from jobboard.web import posting as desk
from jobboard.web.access import signed_in
from jobboard.web.current import now, session
from jobboard.web.forms import applying
from jobboard.web.fragments import page
from jobboard.web.i18n import language
from jobboard.web.pages.posting import Signature
from jobboard.web.shapes import posting as shape
from jobboard.web.words import _

blueprint = Blueprint("publish", __name__, url_prefix="/post")
blueprint.after_request(desk.keep_private)


@blueprint.get("/<token>/publish")
@signed_in
def show(token: str) -> Response:
    draft = desk.draft(token)
    places = _places(draft)
    return _page(draft, Signature(places[0].employer.slug if places else ""))


@blueprint.post("/<token>/publish")
@signed_in
def send(token: str) -> AnyResponse:
    """Publish it, or hand it to the moderators."""
    draft, signed = desk.draft(token), _signature()
    if request.form.get("version") != str(draft.version):
        raise Conflict(f"draft {draft.id} was changed meanwhile")
    if request.form.get("agree") != "1":
        return _page(draft, signed, [("agree", _("Agree to the rules first."))])
    try:
        employer = _employer(draft, signed)
        vacancy = posting.send(session(), desk.desk(), draft, employer, current.me(), language(), now())
    except (Empty, TooLong) as error:
        return _page(draft, signed, [(error.field, _said(error))])
    except NotReady:
        session().rollback()
        return _page(desk.draft(token), signed, [("", "")])
    session().commit()
    if vacancy.status == REVIEW:
        flash(_("Sent. A moderator looks at it before others see it."), "success")
    else:
        flash(_("The vacancy is published."), "success")
    return redirect(url_for("room.vacancies", employer=employer.slug))


def _page(draft: Draft, signed: Signature, errors: Sequence[tuple[str, str]] = ()) -> Response:
    context = shape.publish_page(draft, desk.problems(draft), _places(draft), signed, dict(errors))
    return page("post/publish.html", context, status=422 if errors else 200)


def _signature() -> Signature:
    return Signature(*(request.form.get(name, "") for name in ("employer", "name", "city")))


def _places(draft: Draft) -> list[Member]:
    """The employers that it may be published for."""
    mine = [place for place in members.places(session(), current.me().id) if may(place.role, "post")]
    return [place for place in mine if draft.employer_id in (None, place.employer_id)]


def _employer(draft: Draft, signed: Signature) -> Employer:
    """The chosen one, or a new one. Raises Empty and TooLong."""
    for place in _places(draft):
        if place.employer.slug == signed.employer:
            return place.employer
    return employers.found(session(), signed.name, signed.city, current.me(), now())


def _said(error: Empty | TooLong) -> str:
    return _("Write what the employer is called.") if isinstance(error, Empty) else applying.said(error)

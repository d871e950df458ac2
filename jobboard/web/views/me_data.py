"""A person's data: all of it to take along, and the account to be deleted."""

from datetime import datetime, timedelta
from typing import Final

from flask import Blueprint, Response, flash, redirect, render_template, stream_with_context, url_for
from flask_security.utils import check_and_update_authn_fresh
from itsdangerous import BadSignature, URLSafeSerializer
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import archive, leaving
from jobboard.services.errors import NotFound
from jobboard.storage.models import Person
from jobboard.web import current, formats, labels, meta
from jobboard.web.access import anyone, signed_in
from jobboard.web.current import house, now, session
from jobboard.web.fragments import page
from jobboard.web.i18n import language
from jobboard.web.pages.data import DataPage, LeavePage, StayPage
from jobboard.web.words import _

blueprint = Blueprint("me_data", __name__, url_prefix="/me/data")
FRESH: Final = timedelta(minutes=5)  # since the password or passkey was given


@blueprint.get("")
@signed_in
def show() -> Response:
    context = DataPage(
        meta=meta.unlisted(_("My data")),
        resume_url=url_for("me_data.resume"),
        archive_url=url_for("me_data.everything"),
        leave_url=url_for("me_data.leave"),
    )
    return page("me/data.html", context)


@blueprint.get("/resume.json")
@signed_in
def resume() -> Response:
    """The profile as JSON Resume."""
    return _download(Response(archive.as_json(_resume()), mimetype="application/json"), "resume.json")


@blueprint.get("/archive.zip")
@signed_in
def everything() -> Response:
    """All that is kept about the person, written as it is sent."""
    me, readme = current.me(), render_template("me/readme.txt", name=current.me().name, day=_day(now()))
    pieces = archive.zipped(archive.entries(session(), me, _resume(), readme), now())
    stream = stream_with_context(pieces)
    return _download(Response(stream, mimetype="application/zip", direct_passthrough=True), "paylas.zip")


@blueprint.get("/leave")
@signed_in
def leave() -> AnyResponse:
    """What leaving does, and one button."""
    if not _is_fresh():
        return _to_verify()
    context = LeavePage(
        meta=meta.unlisted(_("Delete the account")),
        day=_day(now() + leaving.TIME_TO_STAY),
        consequences=[
            _("Your profile, saved vacancies, alerts and kept files are deleted."),
            _("Employers keep only that an application existed: name, contacts, message and links go."),
            _("Until then everything works as before, and one press keeps the account."),
        ],
        action=url_for("me_data.ask"),
        back_url=url_for("me_data.show"),
    )
    return page("me/leave.html", context)


@blueprint.post("/leave")
@signed_in
def ask() -> AnyResponse:
    """Begin the week after which the account is deleted."""
    if not _is_fresh():
        return _to_verify()
    me = current.me()
    if me.leaving_at is None:
        at = leaving.ask(session(), me, now())
        path = url_for("me_data.offer", lang="az", token=_tokens().dumps([me.id, at.isoformat()]))
        below_language = path.partition("/az/")[2]
        day = formats.local_day(at)
        leaving.tell(session(), house().letters, me, on=day, path=below_language, now=now())
    session().commit()
    return redirect(url_for("me_data.show"))


@blueprint.post("/stay")
@signed_in
def stay() -> AnyResponse:
    leaving.stay(session(), current.me())
    session().commit()
    flash(_("Your account stays."), "success")
    return redirect(url_for("me_data.show"))


@blueprint.get("/stay/<token>")
@anyone
def offer(token: str) -> Response:
    """Where the mail leads, signed in or not."""
    person = _leaver(token)
    assert person.leaving_at is not None  # the link names it
    context = StayPage(
        meta=meta.unlisted(_("Keep my account")),
        day=_day(person.leaving_at),
        action=url_for("me_data.take", token=token),
    )
    response = page("me/stay.html", context)
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


@blueprint.post("/stay/<token>")
@anyone
def take(token: str) -> AnyResponse:
    leaving.stay(session(), _leaver(token))
    session().commit()
    flash(_("Your account stays."), "success")
    return redirect(url_for("home.show"))


def _leaver(token: str) -> Person:
    """Whom a mailed link is about. Raises NotFound for one that is not ours, or is used up."""
    try:
        person_id, at = _tokens().loads(token)
    except BadSignature as error:
        raise NotFound("link", "…") from error
    return leaving.who_leaves(session(), person_id, datetime.fromisoformat(at))


def _tokens() -> URLSafeSerializer:
    return URLSafeSerializer(house().settings.secret_key, salt="stay")


def _is_fresh() -> bool:
    return bool(check_and_update_authn_fresh(FRESH, timedelta(0), "session"))


def _to_verify() -> AnyResponse:
    flash(_("Show once more that it is you: deleting an account is for you alone."), "info")
    return redirect(url_for("security.verify", next=url_for("me_data.leave")))


def _resume() -> dict[str, object]:
    def called(code: str) -> str:
        return labels.language(code, "en")

    return archive.resume(session(), house().taxonomy, current.me(), called)


def _day(moment: datetime) -> str:
    return formats.day_and_month(formats.local_day(moment), language(), year=True)


def _download(response: Response, name: str) -> Response:
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response

"""Searches that write by mail: asking for one, confirming it, and changing what one has.

`/alerts/<token>` is where mails lead: whoever has the link reads the mailbox, and needs no account.
"""

from collections.abc import Callable
from typing import Final

from flask import Blueprint, Response, abort, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.search import VacancyFilter
from jobboard.services import alert_requests, alerts, news
from jobboard.services.addresses import address
from jobboard.services.errors import BadValue, LinkExpired, TooLong, TooMany
from jobboard.storage.models import SavedSearch
from jobboard.web import i18n
from jobboard.web.access import anyone, signed_in
from jobboard.web.current import house, me, now, person, session
from jobboard.web.fragments import page
from jobboard.web.shapes import alerts as shape
from jobboard.web.words import N_, _

blueprint = Blueprint("alerts", __name__)
_ACTIONS: Final[dict[str, tuple[Callable[..., None], str]]] = {
    "pause": (alerts.pause, N_("Paused. We write nothing until you go on.")),
    "resume": (alerts.resume, N_("We write to you of what is new from now on.")),
    "remove": (alerts.remove, N_("The alert is deleted.")),
}
_EMAIL_LIMIT: Final = 254  # RFC 5321


@blueprint.get("/alerts/new")
@anyone
def form() -> Response:
    """`E-mail me new ones`, with the filters of the list in the address."""
    wanted = VacancyFilter.from_args(dict(request.args.lists()), house().taxonomy)
    return page("alerts/new.html", shape.form(wanted))


@blueprint.post("/alerts/new")
@anyone
def ask() -> AnyResponse:
    """An account gets it at once; anyone else a mail to confirm it by, whatever is known of the address."""
    wanted, frequency = _asked(), request.form.get("frequency", shape.USUAL)
    try:
        return _watch(wanted, frequency) if _may_watch() else _mail(wanted, frequency)
    except (BadValue, TooLong, TooMany) as error:
        return _again(error)


@blueprint.get("/alerts/sent")
@anyone
def sent() -> Response:
    return page("alerts/sent.html", shape.sent_page())


@blueprint.get("/alerts/<token>")
@anyone
def show(token: str) -> Response:
    """What a mailed link leads to: a button to confirm, or all alerts of that address."""
    search = alerts.by_token(session(), token)
    if search.confirmed_at is not None:
        own = alerts.of_address(session(), search.email)
        return page("alerts/show.html", shape.alerts_page(own, search.email, token))
    late = alert_requests.is_expired(search, now())
    return page("alerts/confirm.html", shape.confirm_page(search), status=410 if late else 200)


@blueprint.post("/alerts/<token>/confirm")
@anyone
def confirm(token: str) -> AnyResponse:
    try:
        alert_requests.confirm(session(), token, now())
    except LinkExpired:
        return redirect(url_for("alerts.show", token=token))
    session().commit()
    flash(_("Done. We write to you of what is new from now on."), "success")
    return redirect(url_for("alerts.show", token=token))


@blueprint.post("/alerts/<token>/<int:id_>")
@anyone
def change_by_link(token: str, id_: int) -> AnyResponse:
    """One of the alerts of the address that the link belongs to."""
    by = alerts.by_token(session(), token)
    _change(alerts.one(session(), by.email, id_))
    left = [item.token for item in alerts.of_address(session(), by.email)]
    session().commit()
    if not left:
        return redirect(url_for("vacancies.list_"))
    # The link's own alert may be the one that is gone.
    return redirect(url_for("alerts.show", token=token if token in left else left[0]))


@blueprint.get("/me/alerts")
@signed_in
def list_() -> Response:
    own = alerts.of_address(session(), me().email)
    return page("alerts/list.html", shape.alerts_page(own, me().email))


@blueprint.post("/me/alerts/<int:id_>")
@signed_in
def change(id_: int) -> AnyResponse:
    _change(alerts.one(session(), me().email, id_))
    session().commit()
    return redirect(url_for("alerts.list_"))


def refused(problem: str) -> Response:
    """The form with what was typed, where somebody asks too often."""
    typed = shape.form(_asked(), email=_email(), error=problem)
    return page("alerts/new.html", typed, status=429)


def _watch(wanted: VacancyFilter, frequency: str) -> AnyResponse:
    alert_requests.watch(session(), me(), wanted, frequency, now())
    session().commit()
    flash(_("Done. We write to you of what is new from now on."), "success")
    return redirect(url_for("alerts.list_"))


def _mail(wanted: VacancyFilter, frequency: str) -> AnyResponse:
    to = address(_email())
    alert_requests.ask(session(), house().letters, to, wanted, frequency, i18n.language(), now())
    session().commit()
    return redirect(url_for("alerts.sent"))


def _may_watch() -> bool:
    someone = person()
    return someone is not None and someone.confirmed_at is not None


def _change(search: SavedSearch) -> None:
    """Do what the pressed button says."""
    wanted = request.form.get("do", "")
    if wanted == "frequency":
        alerts.set_frequency(session(), search, request.form.get("frequency", ""))
        flash(_("Saved."), "success")
    elif wanted in _ACTIONS:
        act, said = _ACTIONS[wanted]
        act(session(), search, now())
        flash(_(said), "success")
    else:
        abort(400)


def _asked() -> VacancyFilter:
    return news.remembered(request.form.get("query", ""), house().taxonomy)


def _email() -> str:
    someone = person()
    return someone.email if someone else request.form.get("email", "")[: _EMAIL_LIMIT + 1].strip()


def _again(error: BadValue | TooLong | TooMany) -> Response:
    problem = email_error = None
    if isinstance(error, BadValue) and error.field == "email":
        email_error = _("This is no e-mail address.")
    elif isinstance(error, TooMany):
        problem = _("You have %(limit)s alerts already. Delete one first.", limit=error.limit)
    else:
        problem = _("This search is too long to be kept. Leave something out.")
    typed = shape.form(_asked(), email=_email(), email_error=email_error, error=problem)
    return page("alerts/new.html", typed, status=422)

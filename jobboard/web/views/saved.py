"""Saved vacancies: of an account, and of a visitor's device, which a script looks after."""

from typing import Final
from urllib.parse import urlsplit

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import listing, saved
from jobboard.services.errors import TooMany
from jobboard.web.access import anyone, signed_in
from jobboard.web.current import me, now, person, session
from jobboard.web.fragments import HEADER, page
from jobboard.web.pages.saved import DeviceCards, Merged
from jobboard.web.shapes import saved as shape
from jobboard.web.shapes.saving import forget_saved, save_control
from jobboard.web.views.vacancies import page_number
from jobboard.web.words import _, ngettext

blueprint = Blueprint("saved", __name__)
_CONTROL: Final = "save"


@blueprint.get("/saved")
@anyone
def device() -> AnyResponse:
    """Of this device. Without scripts nothing can be kept there, and the page says what helps."""
    if person() is not None:
        return redirect(url_for("saved.list_"))
    return page("saved/device.html", shape.device_page())


@blueprint.get("/saved/cards")
@anyone
def cards() -> Response:
    """The cards of these ids, for the page of a device; ids that mean nothing are passed over."""
    found = saved.shown(session(), _ids(request.args.getlist("id")), now())
    return page("saved/_cards.html", DeviceCards(shape.saved_cards(found)))


@blueprint.get("/me/saved")
@signed_in
def list_() -> Response:
    found = saved.page(session(), me(), page_number(), now())
    removed = _ids([request.args.get("removed", "")])
    return page("saved/list.html", shape.page(found, removed[0] if removed else None))


@blueprint.post("/me/saved/<int:vacancy_id>")
@signed_in
def save(vacancy_id: int) -> AnyResponse:
    try:
        saved.save(session(), me(), vacancy_id, now())
    except TooMany as error:
        flash(_("You have saved %(limit)s vacancies already. Remove some first.", limit=error.limit), "error")
        return redirect(url_for("saved.list_"))
    session().commit()
    return _changed(vacancy_id, _("Saved."), _came_from())


@blueprint.post("/me/saved/<int:vacancy_id>/remove")
@signed_in
def remove(vacancy_id: int) -> AnyResponse:
    saved.remove(session(), me(), vacancy_id)
    session().commit()
    if urlsplit(request.referrer or "").path == url_for("saved.list_") and HEADER not in request.headers:
        return redirect(url_for("saved.list_", removed=vacancy_id))
    return _changed(vacancy_id, _("Not saved any more."), _came_from())


@blueprint.post("/me/saved/merge")
@signed_in
def merge() -> Response:
    """Take over what the device kept before its owner signed in."""
    new = saved.merge(session(), me(), _ids(request.form.get("ids", "").split(",")), now())
    session().commit()
    said = ngettext(
        "%(num)d vacancy that you saved on this device is in your account now.",
        "%(num)d vacancies that you saved on this device are in your account now.",
        new,
    )
    return page("saved/_merged.html", Merged(said if new else ""))


def _changed(vacancy_id: int, said: str, back: str) -> AnyResponse:
    """The control in its new state for a script; else back to where the form stood."""
    if request.headers.get(HEADER) != _CONTROL:
        flash(said, "success")
        return redirect(back)
    forget_saved()
    return page("saved/_control.html", save_control(listing.get(session(), vacancy_id, now())))


def _came_from() -> str:
    """The page of ours that the form stood on."""
    parts = urlsplit(request.referrer or "")
    if parts.netloc != request.host or parts.path.startswith("//"):
        return url_for("saved.list_")
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _ids(typed: list[str]) -> list[int]:
    return [int(text) for text in typed if text.isascii() and text.isdigit() and len(text) < 16]

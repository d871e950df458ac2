"""The form of an application elsewhere."""

from collections.abc import Iterator, Mapping
from datetime import date

from flask import url_for

from jobboard.services.outside import STATUSES, Elsewhere
from jobboard.web import meta
from jobboard.web.pages.applications import ElsewherePage
from jobboard.web.pages.apply import Area
from jobboard.web.pages.check import Option
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link
from jobboard.web.shapes.applications import STATES
from jobboard.web.words import _


def form_page(
    told: Elsewhere, id_: int | None, wrong: Mapping[str, str], problem: str | None = None
) -> ElsewherePage:
    """`id_` None: a new one."""
    title = _("Applied elsewhere") if id_ is None else told.title
    return ElsewherePage(
        meta=meta.unlisted(title),
        title=title,
        action=url_for("elsewhere.add") if id_ is None else url_for("elsewhere.edit", id_=id_),
        fields=list(_fields(told, wrong)),
        statuses=[Option(value, _(STATES[value]), value == told.status) for value in STATUSES],
        note=Area("note", "note", _("Notes for yourself"), told.note, None, wrong.get("note")),
        back=Link(_("Applications"), url_for("applications.list_")),
        delete_url=url_for("elsewhere.delete", id_=id_) if id_ is not None else None,
        problem=problem,
    )


def _fields(told: Elsewhere, wrong: Mapping[str, str]) -> Iterator[FormField]:
    day = told.sent_on.isoformat() if told.sent_on != date.max else ""
    for kind, name, label, value in (
        ("text", "title", _("Job"), told.title),
        ("text", "employer", _("Employer"), told.employer),
        ("url", "url", _("Link to the ad"), told.url),
        ("date", "sent_on", _("Sent on"), day),
    ):
        yield FormField(kind, name, name, label, value, None, wrong.get(name))

"""The forms in which members decide about applicants."""

from collections.abc import Mapping

from werkzeug.datastructures import MultiDict

from jobboard.core.hiring import CRITERIA
from jobboard.services.errors import BadValue, DomainError, Empty, TooLong
from jobboard.services.hiring import Decision
from jobboard.web import formats
from jobboard.web.forms.paste import unix_lines
from jobboard.web.i18n import language
from jobboard.web.words import _

NOTE = "note"  # the action of the button that keeps a note and takes no step


def decision(form: Mapping[str, str]) -> Decision:
    return Decision(
        action=form.get("action", ""),
        version=_figure(form.get("version", "")),
        cause=form.get("cause") or None,
        words=unix_lines(form.get("words", "")).strip(),
        note=unix_lines(form.get("note", "")).strip(),
    )


def marks(form: Mapping[str, str]) -> dict[str, int]:
    return {name: _figure(form.get(f"mark-{name}", "")) for name in CRITERIA}


def picked(form: MultiDict[str, str]) -> dict[int, int]:
    """The applications that are marked, each with the version that was seen: "12-3"."""
    pairs = (pick.partition("-") for pick in form.getlist("pick"))
    return {_figure(id_): _figure(version) for id_, _dash, version in pairs}


def said(fault: DomainError) -> str:
    """What is wrong, in the reader's language."""
    if isinstance(fault, Empty):
        return _EMPTY[fault.field]()
    if isinstance(fault, TooLong):
        lang = language()
        return _(
            "That is too long: %(length)s characters, at most %(limit)s.",
            length=formats.number(fault.length, lang),
            limit=formats.number(fault.limit, lang),
        )
    if isinstance(fault, BadValue):
        return _("Choose one of the values that are offered.")
    return _("A colleague or the candidate was faster. This is how it stands now; what you typed is kept.")


_EMPTY = {
    "cause": lambda: _("Choose a reason: the candidate is told it."),
    "note": lambda: _("Write a note first."),
    "pick": lambda: _("Mark somebody in the list first."),
}


def _figure(typed: str) -> int:
    """Ids and versions are short; what is no figure belongs to nothing."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0

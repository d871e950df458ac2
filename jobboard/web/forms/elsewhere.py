"""The form of an application that was sent somewhere else."""

from collections.abc import Mapping
from datetime import date

from jobboard.core.links import in_ascii
from jobboard.services.outside import Elsewhere
from jobboard.web.forms.paste import unix_lines

_NEVER = date.max  # what is no date is refused like one in the future


def read(form: Mapping[str, str]) -> Elsewhere:
    return Elsewhere(
        title=" ".join(form.get("title", "").split()),
        employer=" ".join(form.get("employer", "").split()),
        url=in_ascii(form.get("url", "")),
        status=form.get("status", ""),
        sent_on=_day(form.get("sent_on", "")),
        note=unix_lines(form.get("note", "")),
    )


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return _NEVER

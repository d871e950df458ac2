"""The form of a proof: a link, the skill that it shows, and what of it was the candidate's."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from jobboard.core.candidate import Proof
from jobboard.core.links import in_ascii, is_web_address
from jobboard.services.proofs import FIRST_MONTH, PART_LIMIT
from jobboard.web import formats
from jobboard.web.current import now
from jobboard.web.forms.paste import unix_lines
from jobboard.web.forms.profile import Form, not_an_address
from jobboard.web.i18n import language
from jobboard.web.words import _

# As a month field sends it, and as people type it where a browser has no such field: 2026-03, 03.2026.
_MONTH: Final = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})|(?P<month_>\d{1,2})[./](?P<year_>\d{4})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class TypedProof:
    """What was typed; `proof` None: `errors` say what is wrong, by field."""

    typed: Form
    proof: Proof | None
    errors: Mapping[str, str]


def read(form: Form) -> TypedProof:
    """The posted form. An unknown skill stays, for the service to refuse by name."""
    url = in_ascii(form.get("url", ""))
    texts = {name: unix_lines(form.get(name)).strip() for name in ("part", "result")}
    months = {name: _month(form.get(name, "")) for name in ("since", "until")}
    errors = {name: _too_long(text) for name, text in texts.items() if len(text) > PART_LIMIT}
    errors |= {name: _bad_month() for name, found in months.items() if isinstance(found, str)}
    if not form.get("concept"):
        errors["concept"] = _("Choose the skill that this work shows.")
    if not is_web_address(url):
        errors["url"] = not_an_address(url) if url else _("Give the address of the work.")
    since, until = (None if isinstance(month, str) else month for month in months.values())
    if not errors and (wrong := _bad_period(since, until)):
        errors["until"] = wrong
    if errors:
        return TypedProof(form, None, errors)
    shown = form.get("may_be_shown") == "y"
    proof = Proof(form["concept"], url, texts["part"], texts["result"], since, until, shown)
    return TypedProof(form, proof, {})


def _month(typed: str) -> date | str | None:
    """The first day of it; None: nothing typed; the text itself where it is no month."""
    if not typed.strip():
        return None
    found = _MONTH.fullmatch(typed.strip())
    if not found:
        return typed
    parts = found.groupdict()
    try:
        return date(int(parts["year"] or parts["year_"]), int(parts["month"] or parts["month_"]), 1)
    except ValueError:
        return typed


def _bad_period(since: date | None, until: date | None) -> str | None:
    if any(day and not FIRST_MONTH <= day <= now().date() for day in (since, until)):
        return _("The months must lie between %(first)s and today.", first=FIRST_MONTH.year)
    return _("It ends before it begins.") if since and until and until < since else None


def _bad_month() -> str:
    return _("Write the month as 2026-03 or 03.2026.")


def _too_long(text: str) -> str:
    return _(
        "That is too long: %(length)s characters, at most %(limit)s.",
        length=formats.number(len(text), language()),
        limit=formats.number(PART_LIMIT, language()),
    )

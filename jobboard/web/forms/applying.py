"""The form of an application: what was typed, and what is wrong with it in words."""

from collections.abc import Callable, Mapping
from typing import Final

from werkzeug.datastructures import MultiDict

from jobboard.core.links import in_ascii
from jobboard.services.errors import BadValue, DomainError, Empty, TooLong, TooMany
from jobboard.services.told import ANSWER, LINKS_LIMIT, Had, Told, faults
from jobboard.web import formats
from jobboard.web.forms.paste import unix_lines
from jobboard.web.forms.profile import not_an_address
from jobboard.web.i18n import language
from jobboard.web.shapes.check import SKILL
from jobboard.web.words import N_, _

PROOF: Final = "proof"
_MARKS: Final[Mapping[str, Had]] = {"have": "have", "learning": "learning"}
_MOST_LINES: Final = LINKS_LIMIT + 1  # one more than fits is enough to say so
_EMPTY: Final = {
    "name": N_("Write how they may call you."),
    "email": N_("Write your e-mail address."),
    "title": N_("Write what the job is called."),
}


def read(form: MultiDict[str, str], questions: int, email: str | None = None) -> Told:
    """What was posted. `email` is that of the account, where there is one."""
    lines = (in_ascii(line) for line in form.get("links", "").splitlines() if line.strip())
    return Told(
        name=" ".join(form.get("name", "").split()),
        email=email or form.get("email", "").strip(),
        phone=" ".join(form.get("phone", "").split()),
        message=unix_lines(form.get("message", "")),
        skills={
            name.removeprefix(SKILL): _MARKS[value]
            for name, value in form.items()
            if name.startswith(SKILL) and value in _MARKS
        },
        links=tuple(lines)[:_MOST_LINES],
        answers=tuple(unix_lines(form.get(f"{ANSWER}{place}", "")) for place in range(questions)),
        proofs=frozenset(map(int, filter(_is_id, form.getlist(PROOF)))),
    )


def _is_id(typed: str) -> bool:
    """Python refuses to read thousands of digits."""
    return typed.isascii() and typed.isdigit() and len(typed) < 10


def wrong(told: Told) -> dict[str, str]:
    """What is wrong, by the name of the field; of several faults in one the first."""
    found: dict[str, str] = {}
    for fault in faults(told):
        found.setdefault(fault.field, said(fault))
    return found


def said(fault: DomainError) -> str:
    """A fault of a field in the reader's language."""
    return _WORDS[type(fault)](fault)


def _empty(fault: Empty) -> str:
    return _(_EMPTY[fault.field])


def _too_long(fault: TooLong) -> str:
    lang = language()
    return _(
        "That is too long: %(length)s characters, at most %(limit)s.",
        length=formats.number(fault.length, lang),
        limit=formats.number(fault.limit, lang),
    )


def _too_many(fault: TooMany) -> str:
    return _("At most %(limit)s links, please.", limit=fault.limit)


def _bad_value(fault: BadValue) -> str:
    if fault.field in {"links", "url"}:
        return not_an_address(str(fault.value))
    if fault.field == "sent_on":
        return _("Choose a day that is not in the future.")
    return _("This is not an e-mail address.")


_WORDS: Final[dict[type[DomainError], Callable[..., str]]] = {
    Empty: _empty,
    TooLong: _too_long,
    TooMany: _too_many,
    BadValue: _bad_value,
}

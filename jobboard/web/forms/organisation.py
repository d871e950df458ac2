"""The form in which an employer says what it is."""

from collections.abc import Iterable, Mapping
from typing import Final

from jobboard.core.links import in_ascii
from jobboard.core.organisation import Organisation
from jobboard.services.errors import DomainError, Empty, TooLong
from jobboard.web import formats
from jobboard.web.forms.paste import unix_lines
from jobboard.web.i18n import language
from jobboard.web.words import N_, _

_BAD: Final = {
    "website": N_("Write the address of the site, such as https://example.az."),
    "field": N_("Choose one of these."),
    "size": N_("Choose one of these."),
}


def read(form: Mapping[str, str]) -> Organisation:
    """What was typed. An address without its scheme is taken for https."""
    site = in_ascii(form.get("website", ""))
    return Organisation(
        name=_line(form, "name"),
        city=_line(form, "city"),
        field=form.get("field", ""),
        size=form.get("size", ""),
        website=f"https://{site}" if site and "://" not in site else site,
        about=unix_lines(form.get("about", "")).strip(),
        agency=form.get("agency") == "y",
    )


def said(faults: Iterable[DomainError]) -> dict[str, str]:
    """What is wrong in words, by the name of the field."""
    return {str(getattr(fault, "field", "")): _words(fault) for fault in faults}


def _words(fault: DomainError) -> str:
    if isinstance(fault, Empty):
        return _("Write what the employer is called.")
    if isinstance(fault, TooLong):
        return _(
            "That is too long: %(length)s characters, at most %(limit)s.",
            length=formats.number(fault.length, language()),
            limit=formats.number(fault.limit, language()),
        )
    return _(_BAD[getattr(fault, "field", "field")])


def _line(form: Mapping[str, str], name: str) -> str:
    return " ".join(form.get(name, "").split())

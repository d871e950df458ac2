"""A form and its fields, ready to print (templates/_components/fields.html)."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Link, Meta


@dataclass(frozen=True, slots=True)
class FormField:
    """One control. `kind` is the type of its input: text, email, password, checkbox or hidden."""

    kind: str
    id: str
    name: str
    label: str = ""
    value: str = ""
    hint: str | None = None
    error: str | None = None
    autocomplete: str = "off"
    checked: bool = False
    numeric: bool = False  # a phone shows figures to type


@dataclass(frozen=True, slots=True)
class FormPage:
    """A page that asks for one thing."""

    meta: Meta
    title: str
    lead: str
    action: str
    fields: Sequence[FormField]
    submit: str
    error: str | None = None  # about the form as a whole
    ways: Sequence[Link] = ()  # elsewhere, where this is not what one came for
    passkey_url: str | None = None  # where a passkey does instead of the form
    agree: Sequence[Link] = ()  # the texts that sending the form agrees to

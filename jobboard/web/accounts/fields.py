"""The fields of Flask-Security's forms as our pages print them."""

from collections.abc import Iterator, Sequence
from typing import Final

from wtforms import BooleanField, EmailField, Field, Form, HiddenField, PasswordField, SubmitField

from jobboard.web.pages.forms import FormField
from jobboard.web.words import N_, _

_LABELS: Final = {
    "email": N_("E-mail"),
    "password": N_("Password"),
    "new_password": N_("New password"),
    "name": N_("Name"),
    "code": N_("Code"),
    "remember": N_("Keep me signed in on this device"),
}
_KINDS: Final[tuple[tuple[type[Field], str], ...]] = (
    (HiddenField, "hidden"),
    (BooleanField, "checkbox"),
    (PasswordField, "password"),
    (EmailField, "email"),
)
# What goes in by other ways: the token by its macro, the second password by no way.
_LEFT_OUT: Final = {"csrf_token", "password_confirm", "new_password_confirm"}


def fields(form: Form, hints: dict[str, str]) -> Sequence[FormField]:
    """Those to print: the address first, then in the form's order. A password is never sent back."""
    return list(_fields(form, hints))


def first_error(errors: Sequence[object]) -> str | None:
    return str(errors[0]) if errors else None


def _fields(form: Form, hints: dict[str, str]) -> Iterator[FormField]:
    for field in sorted(form, key=lambda field: field.name != "email"):
        if isinstance(field, SubmitField) or field.name in _LEFT_OUT:
            continue
        kind = next((name for type_, name in _KINDS if isinstance(field, type_)), "text")
        keeps = kind not in {"password", "checkbox"}
        yield FormField(
            kind=kind,
            id=field.id,
            name=field.name,
            label=_(_LABELS[field.name]) if field.name in _LABELS else "",
            value=str(field.data or "") if keeps else "",
            hint=hints.get(field.name),
            error=first_error(field.errors),
            autocomplete=(field.render_kw or {}).get("autocomplete", "off"),
            checked=kind == "checkbox" and bool(field.data),
            numeric=field.name == "code",
        )

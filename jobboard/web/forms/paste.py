"""The form that takes an ad's text."""

from collections.abc import Sequence

from flask import url_for
from wtforms import Field, Form, StringField, TextAreaField, ValidationError

from jobboard.services.vacancies import TEXT_LIMIT, TITLE_LIMIT
from jobboard.web import formats
from jobboard.web.i18n import language
from jobboard.web.pages.check import PasteBox
from jobboard.web.words import _


def unix_lines(text: str | None) -> str:
    """Browsers send CRLF; with one sign a line, length and offsets are what the person sees."""
    return (text or "").replace("\r\n", "\n")


class PasteForm(Form):  # type: ignore[misc]
    title = StringField(filters=[lambda text: " ".join((text or "").split())])
    text = TextAreaField(filters=[unix_lines])

    def validate_title(self, field: Field) -> None:
        if len(field.data) > TITLE_LIMIT:
            raise ValidationError(
                _(
                    "The title is too long: %(length)s characters, at most %(limit)s.",
                    **_sizes(field, TITLE_LIMIT),
                )
            )

    def validate_text(self, field: Field) -> None:
        if not field.data.strip():
            raise ValidationError(_("Paste the text of an ad."))
        if len(field.data) > TEXT_LIMIT:
            raise ValidationError(
                _(
                    "The ad is too long: %(length)s characters, at most %(limit)s.",
                    **_sizes(field, TEXT_LIMIT),
                )
            )

    def box(self, action: str | None = None) -> PasteBox:
        """The form as the page prints it, with what was typed; sent to the check if nothing else is said."""
        return PasteBox(
            action or url_for("check.read"),
            self.text.data,
            self.title.data,
            error=_first(self.text.errors),
            title_error=_first(self.title.errors),
        )


def empty_box() -> PasteBox:
    return PasteBox(url_for("check.read"))


def _sizes(field: Field, limit: int) -> dict[str, str]:
    lang = language()
    return {"length": formats.number(len(field.data), lang), "limit": formats.number(limit, lang)}


def _first(errors: Sequence[str]) -> str | None:
    return str(errors[0]) if errors else None

"""The form that takes an ad's text."""

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
            raise ValidationError(_("The title is too long: up to %(limit)s characters.", limit=TITLE_LIMIT))

    def validate_text(self, field: Field) -> None:
        if not field.data.strip():
            raise ValidationError(_("Paste the text of an ad."))
        if len(field.data) > TEXT_LIMIT:
            limit = formats.number(TEXT_LIMIT, language())
            raise ValidationError(_("The ad is too long: up to %(limit)s characters.", limit=limit))

    def box(self) -> PasteBox:
        """The form as the page prints it, with what was typed."""
        errors = [str(error) for field in (self.text, self.title) for error in field.errors]
        return empty_box(self.text.data, self.title.data, " ".join(errors) or None)


def empty_box(text: str = "", title: str = "", error: str | None = None) -> PasteBox:
    length = ""
    if len(text) > TEXT_LIMIT:
        lang = language()
        length = _(
            "%(length)s of %(limit)s characters",
            length=formats.number(len(text), lang),
            limit=formats.number(TEXT_LIMIT, lang),
        )
    return PasteBox(url_for("check.read"), text, title, error, TEXT_LIMIT, length)

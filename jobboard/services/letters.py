"""Mails as text and HTML, in the language of who gets them.

The templates are `templates/mail/<name>.txt` and `.html`; the first line of the text is the subject.
They know `url("me/saved")`, an address in the reader's language, and the filter `day`, a date in words;
the HTML also `subject` and `body`, the text as it came out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.support import NullTranslations, Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from jobboard.core.wording import Say


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    html: str


class Letters:
    """Writes the mails of one site. `public_url` is its address, without a slash at the end."""

    def __init__(self, templates: Path, translations: Path, *, site_name: str, public_url: str) -> None:
        self._templates, self._translations = templates, translations
        self.site_name, self.public_url = site_name, public_url
        self._environment = cache(self._made)

    def write(self, name: str, lang: str, /, **values: Any) -> Letter:
        """The mail `name` in `lang` (az, ru or en). Raises jinja2.UndefinedError for a value not given."""
        environment = self._environment(lang)
        given = {**values, "lang": lang, "site_name": self.site_name, "url": partial(self.url, lang)}
        text = environment.get_template(f"mail/{name}.txt").render(given)
        subject, _, body = text.partition("\n")
        subject, body = subject.strip(), body.strip()
        html = environment.get_template(f"mail/{name}.html").render(given, subject=subject, body=body)
        return Letter(subject, f"{body}\n", html)

    def url(self, lang: str, path: str) -> str:
        """The address of a page: `url("me/saved")`."""
        return f"{self.public_url}/{lang}/{path.lstrip('/')}"

    def say(self, lang: str) -> Say:
        """gettext for words that a mail is told by value."""
        spoken = self._spoken(lang)

        def said(message: str, **values: Any) -> str:
            return str(spoken.gettext(message) % values if values else spoken.gettext(message))

        return said

    def _spoken(self, lang: str) -> NullTranslations:
        return Translations.load(str(self._translations), [lang])

    def _made(self, lang: str) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(self._templates),
            autoescape=select_autoescape(["html"]),
            undefined=StrictUndefined,
            extensions=["jinja2.ext.i18n"],
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["day"] = partial(format_date, format="long", locale=lang)
        install: Callable[..., None] = environment.install_gettext_translations  # type: ignore[attr-defined]
        install(self._spoken(lang), newstyle=True)
        return environment

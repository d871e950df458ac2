"""Three languages: `/<az|ru|en>/…` with the same path words, so that a page's twins are one word away."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

from flask import Flask, Response, current_app, g, redirect, request, url_for
from flask_babel import Babel

from jobboard import resources
from jobboard.core.taxonomy import UI_LANGUAGES
from jobboard.web.current import house
from jobboard.web.pages.frame import Link

DEFAULT: Final = "az"
PREFIX: Final = f"/<any({','.join(UI_LANGUAGES)}):lang>"
NAMES: Final = {"az": "Azərbaycanca", "ru": "Русский", "en": "English"}


def init_app(app: Flask) -> None:
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(resources.TRANSLATIONS)
    Babel(app, default_locale=DEFAULT, locale_selector=language)
    app.url_value_preprocessor(_take_language)
    app.url_defaults(_give_language)


def _take_language(endpoint: str | None, values: dict[str, Any] | None) -> None:
    if values and "lang" in values:
        g.lang = values.pop("lang")


def _give_language(endpoint: str, values: dict[str, Any]) -> None:
    if "lang" not in values and current_app.url_map.is_endpoint_expecting(endpoint, "lang"):
        values["lang"] = language()


def language() -> str:
    """The language of this answer: that of its address, else the best one the reader's browser asks for."""
    if "lang" not in g:
        first = request.path.split("/", 2)[1]
        g.lang = first if first in UI_LANGUAGES else negotiated()
    return str(g.lang)


def negotiated() -> str:
    return request.accept_languages.best_match(UI_LANGUAGES) or DEFAULT


def to_reader_language() -> Response:
    """What `/` answers: the way to the home page in the reader's language."""
    response = redirect(url_for("home.show", lang=negotiated()))
    assert isinstance(response, Response)
    response.vary.add("Accept-Language")
    return response


def twins(endpoint: str, values: Mapping[str, Any], query: list[tuple[str, str]]) -> list[Link]:
    """This page in each language, for hreflang; `x-default` is Azerbaijani."""
    links = [
        Link(NAMES[lang], absolute(endpoint, {**values, "lang": lang}, query), lang=lang)
        for lang in UI_LANGUAGES
    ]
    return [*links, Link("", links[UI_LANGUAGES.index(DEFAULT)].url, lang="x-default")]


def absolute(endpoint: str, values: Mapping[str, Any], query: list[tuple[str, str]] | None = None) -> str:
    """An address with the site's own name in it, whatever name the request came by."""
    return f"{house().settings.public_url}{address(endpoint, values, query)}"


def address(endpoint: str, values: Mapping[str, Any], query: list[tuple[str, str]] | None = None) -> str:
    """A path with a query whose names may repeat."""
    path = url_for(endpoint, **values)
    return f"{path}?{urlencode(query)}" if query else path

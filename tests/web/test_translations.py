"""Every string that a reader meets is there in Azerbaijani and Russian, whole and with its figures."""

import re
from functools import cache
from io import BytesIO

import pytest
from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from jobboard.resources import TEMPLATES, TRANSLATIONS

FORMS = {"az": 2, "ru": 3}
_PLACEHOLDER = re.compile(r"%\((\w+)\)s|%%")
Key = str | tuple[str, ...]


@cache
def used() -> frozenset[Key]:
    """The msgids of code and templates."""
    found: set[Key] = set()
    for folder, methods in (
        (TRANSLATIONS.parent, [("**.py", "python")]),
        (TEMPLATES, [("**.html", "jinja2"), ("**.txt", "jinja2")]),
    ):
        # Babel by itself leaves out folders such as _components.
        entries = extract_from_dir(str(folder), methods, directory_filter=lambda _path: True)
        found.update(message for _file, _line, message, _comments, _context in entries)
    return frozenset(found)


@cache
def catalogue(lang: str) -> Catalog:
    path = TRANSLATIONS / lang / "LC_MESSAGES" / "messages.po"
    return read_po(BytesIO(path.read_bytes()), locale=lang)


def key(message: Message) -> Key:
    return message.id if isinstance(message.id, str) else tuple(message.id)


def strings(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def test_strings_are_found_in_code_and_templates() -> None:
    assert {"Salaries", "Must have", "Skip to the content"} <= used()
    assert len(used()) > 150


@pytest.mark.parametrize("lang", FORMS)
def test_every_string_is_translated(lang: str) -> None:
    there = {key(message) for message in catalogue(lang) if message.id and all(strings(message))}
    assert sorted(map(str, used() - there)) == []


@pytest.mark.parametrize("lang", FORMS)
def test_nothing_is_fuzzy_or_left_over(lang: str) -> None:
    messages = [message for message in catalogue(lang) if message.id]
    assert [message.id for message in messages if message.fuzzy] == []
    assert sorted(str(key(message)) for message in messages if key(message) not in used()) == []


@pytest.mark.parametrize("lang", FORMS)
def test_plurals_have_each_form_of_the_language(lang: str) -> None:
    assert catalogue(lang).num_plurals == FORMS[lang]
    wrong = [
        message.id
        for message in catalogue(lang)
        if not isinstance(message.id, str) and len(strings(message)) != FORMS[lang]
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", FORMS)
def test_translations_keep_the_placeholders(lang: str) -> None:
    """A plural may leave its number out where the word says it; nothing may be made up."""
    for message in filter(lambda message: message.id and all(strings(message)), catalogue(lang)):
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        known = {name for id_ in ids for name in _PLACEHOLDER.findall(id_)}
        for string in strings(message):
            assert set(_PLACEHOLDER.findall(string)) <= known, string
            assert "%" not in _PLACEHOLDER.sub("", string) or "%" in _PLACEHOLDER.sub("", ids[0]), string
        if isinstance(message.id, str):
            assert set(_PLACEHOLDER.findall(str(message.string))) == known, message.id

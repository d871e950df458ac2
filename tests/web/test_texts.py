"""Privacy, rules and safety: whole in each language, and true about what the site does."""

import re

import pytest
from flask.testing import FlaskClient

from jobboard.core.texts import PRIVACY, RULES
from jobboard.resources import TEMPLATES
from jobboard.services.retention import KEPT, NOTICE
from tests.web.conftest import LANGUAGES, Build

NAMES = ("privacy", "rules", "safety")
_TAGS = re.compile(r"<(/?[a-z0-9]+)")
_CYRILLIC = re.compile(r"[а-яё]", re.I)


def words(name: str, lang: str) -> str:
    return (TEMPLATES / "texts" / f"{name}.{lang}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_there_in_each_language(client: FlaskClient, name: str, lang: str) -> None:
    answer = client.get(f"/{lang}/{name}")
    assert answer.status_code == 200
    assert words(name, lang).strip().splitlines()[0] in answer.text


@pytest.mark.parametrize("name", NAMES)
def test_the_three_languages_say_as_much_as_each_other(name: str) -> None:
    shapes = {lang: _TAGS.findall(words(name, lang)) for lang in LANGUAGES}
    assert shapes["az"] == shapes["ru"] == shapes["en"]


@pytest.mark.parametrize("name", NAMES)
def test_letters_are_those_of_the_language(name: str) -> None:
    assert not _CYRILLIC.search(words(name, "az") + words(name, "en"))
    assert len(_CYRILLIC.findall(words(name, "ru"))) > 500


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_periods_that_privacy_promises_are_those_that_hold(lang: str) -> None:
    assert (KEPT.days, NOTICE.days) == (365, 14)
    assert re.search(r"\b12\b.*\b14\b", words("privacy", lang), re.S)


@pytest.mark.parametrize(("name", "since"), [("privacy", PRIVACY), ("rules", RULES)])
def test_a_text_says_since_when_it_holds(client: FlaskClient, name: str, since: str) -> None:
    year = since[:4]
    assert f"In force since 23 November {year}." in client.get(f"/en/{name}").text


def test_the_address_for_questions_is_a_setting(client: FlaskClient, build: Build) -> None:
    assert "mailto:" not in client.get("/en/privacy").text
    asked = build(contact="salam@paylas.example").test_client().get("/en/privacy").text
    assert "mailto:salam@paylas.example" in asked


def test_the_texts_are_one_step_from_every_page(client: FlaskClient) -> None:
    home = client.get("/en/").text
    assert all(f'href="/en/{name}"' in home for name in NAMES)

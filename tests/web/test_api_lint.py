"""POST /api/v1/lint: what to change in the wording of an ad, and bodies that are refused by name."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from jobboard.core.taxonomy import UI_LANGUAGES
from jobboard.resources import SKILLS_DATA
from jobboard.services import wording
from jobboard.web.findings import REASONS
from tests.web.problems import problem


def lint(client: FlaskClient, text: str, **more: Any) -> Any:
    answer = client.post("/api/v1/lint", json={"text": text, **more})
    assert answer.status_code == 200, answer.text
    assert answer.json["total"] == len(answer.json["items"])
    return answer.json["items"]


def test_items_say_where_what_how_grave_why_and_what_instead(client: FlaskClient) -> None:
    text = "SMM mütəxəssisi, 25-35 yaş arası, Canva bilən"
    (item,) = lint(client, text, lang="en")
    assert text[item["start"] : item["end"]] == "25-35 yaş arası"
    assert (item["class"], item["severity"], item["suggestion"], item["in"]) == ("age", "block", "", "text")
    assert "Labour Code" in lint(client, "Xanım satıcı", lang="en")[0]["reason"]


def test_offsets_are_code_points_of_the_text_as_given(client: FlaskClient) -> None:
    text = "😀 <b>Tələblər:</b>\r\n- Xanım namizəd"
    (item,) = lint(client, text)
    assert text[item["start"] : item["end"]] == "Xanım"


def test_title_is_checked_by_itself(client: FlaskClient) -> None:
    title = "Satıcı xanım"
    (item,) = lint(client, "Canva bilmək", title=title)
    assert (item["in"], title[item["start"] : item["end"]]) == ("title", "xanım")


def test_audience_is_asked_about_and_has_no_suggestion(client: FlaskClient) -> None:
    (item,) = lint(client, "ЦА: женщины 25-40")
    assert (item["class"], item["severity"], item["suggestion"]) == ("audience", "ask", None)


@pytest.mark.parametrize("text", ["", " ", "\x00", "\n\n", "Canva, Instagram, 600 AZN"])
def test_nothing_to_change_is_an_empty_list(client: FlaskClient, text: str) -> None:
    assert lint(client, text) == []


def test_reasons_are_in_the_language_asked_for_else_the_browsers_else_azerbaijani(
    client: FlaskClient,
) -> None:
    body = {"text": "Xanım satıcı"}
    asked = {lang: lint(client, body["text"], lang=lang)[0]["reason"] for lang in UI_LANGUAGES}
    russian = client.post("/api/v1/lint", json=body, headers={"Accept-Language": "ru"}).json
    assert russian["items"][0]["reason"] == asked["ru"]
    assert client.post("/api/v1/lint", json=body).json["items"][0]["reason"] == asked["az"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": 1},
        {"text": None},
        {"text": "a" * 20_001},
        {"text": "a", "lang": "de"},
        {"text": "a", "titel": "b"},
        {"text": "a", "title": ["b"]},
        ["a"],
    ],
)
def test_bad_bodies_are_422(client: FlaskClient, body: Any) -> None:
    problem(client.post("/api/v1/lint", json=body), 422)


def test_every_reason_of_the_rules_can_be_said(client: FlaskClient) -> None:
    found = wording.checker(SKILLS_DATA).reasons
    assert found == set(REASONS)

"""POST /api/v1/check: the score and its parts, and bodies that are refused by name."""

from collections.abc import Mapping
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.web.ads import NAR, PLAIN
from tests.web.problems import problem

Ids = Mapping[str, int]


def check(client: FlaskClient, **body: Any) -> Any:
    answer = client.post("/api/v1/check", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json


def test_check_needs_a_text_only(client: FlaskClient) -> None:
    result = check(client, text=NAR)
    assert result["score"] == 0
    assert result["must_have"] == {"met": 0, "total": 4}
    assert result["read"] == "ok"
    assert {item["id"] for item in result["gap"]} >= {"canva", "capcut"}


def test_check_of_a_vacancy_is_the_check_of_its_text(client: FlaskClient, ids: Ids) -> None:
    mine = {"have": ["canva"], "learning": ["capcut"], "languages": {"en": "B1"}, "years": 0.5}
    assert check(client, vacancy=ids["nar"], **mine) == check(client, text=NAR, title="SMM assistent", **mine)


def test_parts_add_up_to_the_score(client: FlaskClient) -> None:
    result = check(client, text=NAR, have=["canva"], learning=["capcut"], languages={"en": "A2"}, years=0.5)
    assert sum(part["points"] for part in result["parts"]) == pytest.approx(result["score"])
    assert sum(part["possible"] for part in result["parts"]) == pytest.approx(100)


def test_everything_had_is_exactly_100(client: FlaskClient) -> None:
    asked = check(client, text=NAR)["parts"]
    had = [part["id"] for part in asked if part["kind"] == "skill"]
    result = check(client, text=NAR, have=had, languages={"en": "B2"}, years=1)
    assert result["score"] == 100
    assert result["must_have"]["met"] == result["must_have"]["total"]
    assert result["gap"] == []


def test_near_tool_comes_with_its_reason(client: FlaskClient) -> None:
    result = check(client, text="Tələblər:\n- Canva;\n- Instagram;\n- CapCut.", have=["figma"])
    (canva,) = (part for part in result["parts"] if part["id"] == "canva")
    assert canva["state"] == "near"
    assert canva["near"]["id"] == "figma"
    assert set(canva["near"]["because"]) == {"az", "ru", "en"}


def test_nothing_asked_has_no_score(client: FlaskClient) -> None:
    result = check(client, text=PLAIN, have=["canva"])
    assert (result["score"], result["read"]) == (None, "none")
    assert result["must_have"] == {"met": 0, "total": 0}


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({}, "text or vacancy"),
        ({"text": "Canva", "vacancy": 1}, "text or vacancy"),
        ({"text": "Canva", "have": ["no-such-thing"]}, "no-such-thing"),
        ({"text": "Canva", "learning": ["canva", "<b>"]}, "<b>"),
        ({"text": "Canva", "have": "canva"}, "have"),
        ({"text": "Canva", "have": [1]}, "have.0"),
        ({"text": "Canva", "have": ["canva"] * 1001}, "have"),
        ({"text": "Canva", "haves": ["canva"]}, "haves"),
        ({"text": "Canva", "languages": {"en": "Z1"}}, "languages.en"),
        ({"text": "Canva", "languages": {"English!": "B2"}}, "languages.English!"),
        ({"text": "Canva", "languages": ["en"]}, "languages"),
        ({"text": "Canva", "years": -1}, "years"),
        ({"text": "Canva", "years": True}, "years"),
        ({"text": "Canva", "years": 1e99}, "years"),
        ({"text": "Canva", "years": None}, "years"),
        ({"text": "Canva", "education": "magic"}, "education"),
        ({"text": 5}, "text"),
        ({"text": ""}, "text"),
        ({"text": "a" * 20_001}, "text"),
        ({"text": "Canva", "title": "t" * 201}, "title"),
        ({"text": "\ud800"}, "text"),
        ({"vacancy": 999_999}, "999999"),
        ({"vacancy": 10**30}, "vacancy"),
        ({"vacancy": False}, "vacancy"),
        ({"vacancy": "x"}, "vacancy"),
        ([], "_schema"),
        ("text", "_schema"),
    ],
)
def test_bad_body_of_a_check_is_422_and_named(client: FlaskClient, body: Any, named: str) -> None:
    answer = client.post("/api/v1/check", json=body)
    assert named in problem(answer, 422)["detail"]

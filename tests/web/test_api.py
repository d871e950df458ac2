"""/api/v1: what goes in, what comes out, and problems that name what is wrong."""

from collections.abc import Mapping
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from jobboard.core.levels import LEVELS
from jobboard.extract.reader import Reader
from tests.web.ads import NAR, PLAIN

Ids = Mapping[str, int]


def check(client: FlaskClient, **body: Any) -> Any:
    answer = client.post("/api/v1/check", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json


def problem(answer: TestResponse, status: int) -> Any:
    assert answer.status_code == status, answer.text
    assert answer.mimetype == "application/problem+json"
    body = answer.get_json(force=True)
    assert body["status"] == status
    assert body["title"]
    return body


def test_read_answers_what_the_reader_says(client: FlaskClient, reader: Reader) -> None:
    answer = client.post("/api/v1/read", json={"text": NAR, "title": "SMM assistent"})
    assert answer.json == reader.read(NAR, "SMM assistent").to_json()


def test_read_offsets_fit_the_text_as_given(client: FlaskClient) -> None:
    text = "😀 Tələblər:\r\n- Canva;\r\n- CapCut. 600 AZN"
    evidence = client.post("/api/v1/read", json={"text": text}).json["skills"]["canva"]["evidence"][0]
    assert text[evidence["start"] : evidence["end"]] == evidence["text"] == "Canva"


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


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"{", 422), (b"", 422), (b"[" * 100_000, 422), (b"\xff\xfe", 422), (b'{"text": NaN}', 422)],
)
@pytest.mark.parametrize("path", ["read", "check"])
def test_body_that_is_no_json_is_422(client: FlaskClient, path: str, body: bytes, status: int) -> None:
    problem(client.post(f"/api/v1/{path}", data=body, content_type="application/json"), status)


def test_body_over_the_limit_of_a_request_is_413(client: FlaskClient) -> None:
    problem(client.post("/api/v1/read", json={"text": "a" * 1_100_000}), 413)


def test_list_has_items_total_and_pages(client: FlaskClient) -> None:
    first = client.get("/api/v1/vacancies").json
    second = client.get("/api/v1/vacancies?page=2").json
    assert (first["total"], first["pages"], len(first["items"]), len(second["items"])) == (30, 2, 20, 10)
    assert not {item["id"] for item in first["items"]} & {item["id"] for item in second["items"]}
    assert client.get("/api/v1/vacancies?page=3").json["items"] == []


def test_list_takes_the_words_and_filters_of_the_page(client: FlaskClient, ids: Ids) -> None:
    assert client.get("/api/v1/vacancies?q=zzzzqqq").json["items"] == []
    remote = client.get("/api/v1/vacancies?workplace=remote").json["items"]
    assert [item["id"] for item in remote] == [ids["remote"]]
    both = client.get("/api/v1/vacancies?tool=canva&tool=google-analytics").json
    assert {item["id"] for item in both["items"]} == {ids["nar"], ids["sample"]}


def test_item_says_what_it_pays_and_asks(client: FlaskClient, ids: Ids) -> None:
    (item,) = client.get("/api/v1/vacancies?workplace=remote").json["items"]
    assert item["salary"] == {"min": 500, "max": 500, "currency": "USD", "period": "month", "gross": None}
    assert "canva" in item["asks"]["required"]
    assert item["url"] == f"https://paylas.example/az/vacancies/remote-smm-assistant-{ids['remote']}"
    assert item["sample"] is False


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("skill=no-such-thing", "no-such-thing"),
        ("level=7", "level"),
        ("pay_from=abc", "pay_from"),
        ("q=" + "a" * 201, "q"),
        ("page=0", "page"),
        ("page=x", "page"),
        ("page=99999999999999999999", "page"),
    ],
)
def test_wrong_query_is_422_and_named(client: FlaskClient, query: str, named: str) -> None:
    assert named in problem(client.get(f"/api/v1/vacancies?{query}"), 422)["detail"]


def test_vacancy_has_its_text_with_contacts_masked_and_offsets_true(client: FlaskClient, ids: Ids) -> None:
    body = client.get(f"/api/v1/vacancies/{ids['nar']}").json
    assert len(body["text"]) == len(NAR)
    assert body["live"] is True
    for mention in body["read"]["skills"].values():
        for evidence in mention["evidence"]:
            if evidence["in"] == "text":
                assert body["text"][evidence["start"] : evidence["end"]] == evidence["text"]


def test_closed_vacancy_says_so(client: FlaskClient, ids: Ids) -> None:
    assert client.get(f"/api/v1/vacancies/{ids['closed']}").json["live"] is False


@pytest.mark.parametrize("id_", ["0", "999999", "9" * 30, "x", "-1"])
def test_unknown_vacancy_is_404(client: FlaskClient, id_: str) -> None:
    problem(client.get(f"/api/v1/vacancies/{id_}"), 404)


def test_salaries_have_every_level_and_null_where_too_little_is_known(client: FlaskClient) -> None:
    body = client.get("/api/v1/salaries").json
    local = {item["level"]: item for item in body["items"] if item["group"] == "local"}
    assert set(LEVELS) <= set(local)
    beginners = local["0-1"]
    assert beginners["p25"] < beginners["median"] < beginners["p75"]
    assert (beginners["n"], beginners["employers"]) == (24, 6)
    assert local["5+"]["median"] is None
    assert local["5+"]["reason"] == "few-employers"
    assert body["sample"] is False


def test_skills_are_the_taxonomy(client: FlaskClient, reader: Reader) -> None:
    body = client.get("/api/v1/skills").json
    assert body["total"] == len(reader.taxonomy.concepts)
    assert {"id", "kind", "group", "name"} == set(body["items"][0])


@pytest.mark.parametrize(("method", "path"), [("GET", "read"), ("POST", "vacancies"), ("DELETE", "skills")])
def test_wrong_method_is_405(client: FlaskClient, method: str, path: str) -> None:
    problem(client.open(f"/api/v1/{path}", method=method, json={}), 405)


def test_unknown_address_is_404(client: FlaskClient) -> None:
    problem(client.get("/api/v2/skills"), 404)


def test_document_describes_every_route_and_its_page_prints_them(client: FlaskClient) -> None:
    spec = client.get("/api/openapi.json").json
    assert set(spec["paths"]) == {
        "/api/v1/read",
        "/api/v1/check",
        "/api/v1/vacancies",
        "/api/v1/vacancies/{vacancy_id}",
        "/api/v1/salaries",
        "/api/v1/skills",
    }
    page = client.get("/api/docs").text
    for path in spec["paths"]:
        assert path in page
    for word in ("learning", "pay_from", "422"):
        assert word in page

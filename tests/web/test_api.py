"""/api/v1 as a whole: reading, pay, skills, its document, and what each route refuses."""

import pytest
from flask.testing import FlaskClient

from jobboard.core.levels import LEVELS
from jobboard.extract.reader import Reader
from tests.web.ads import NAR
from tests.web.problems import problem


def test_read_answers_what_the_reader_says(client: FlaskClient, reader: Reader) -> None:
    answer = client.post("/api/v1/read", json={"text": NAR, "title": "SMM assistent"})
    assert answer.json == reader.read(NAR, "SMM assistent").to_json()


def test_read_offsets_fit_the_text_as_given(client: FlaskClient) -> None:
    text = "😀 Tələblər:\r\n- Canva;\r\n- CapCut. 600 AZN"
    evidence = client.post("/api/v1/read", json={"text": text}).json["skills"]["canva"]["evidence"][0]
    assert text[evidence["start"] : evidence["end"]] == evidence["text"] == "Canva"


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"{", 422), (b"", 422), (b"[" * 100_000, 422), (b"\xff\xfe", 422), (b'{"text": NaN}', 422)],
)
@pytest.mark.parametrize("path", ["read", "check"])
def test_body_that_is_no_json_is_422(client: FlaskClient, path: str, body: bytes, status: int) -> None:
    problem(client.post(f"/api/v1/{path}", data=body, content_type="application/json"), status)


def test_body_over_the_limit_of_a_request_is_413(client: FlaskClient) -> None:
    problem(client.post("/api/v1/read", json={"text": "a" * 1_100_000}), 413)


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
    assert {"id", "kind", "group", "names"} == set(body["items"][0])


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
        "/api/v1/lint",
        "/api/v1/vacancies",
        "/api/v1/vacancies/{vacancy_id}",
        "/api/v1/salaries",
        "/api/v1/skills",
        "/api/v1/skills/{concept_id}",
    }
    page = client.get("/api/docs").text
    for path in spec["paths"]:
        assert path in page
    for word in ("learning", "pay_from", "422"):
        assert word in page


def test_a_skill_has_its_names_its_demand_and_its_pay(client: FlaskClient, reader: Reader) -> None:
    body = client.get("/api/v1/skills/canva").json
    assert (body["id"], body["kind"], set(body["names"])) == ("canva", "tool", {"az", "ru", "en"})
    demand = body["demand"]
    assert demand["vacancies"] == sum(demand["asks"].values()) > 20
    assert demand["share"] == demand["vacancies"] / demand["live"]
    assert body["pay"]["asking"]["n"] >= 24
    assert body["pay"]["others"]["median"] is None
    assert {item["id"] for item in body["together"]} <= set(reader.taxonomy.concepts)
    assert body["learning"]["hours"][0] > 0


@pytest.mark.parametrize("id_", ["no-such-skill", "CANVA", "%3Cscript%3E"])
def test_an_unknown_skill_is_422_by_name(client: FlaskClient, id_: str) -> None:
    answer = client.get(f"/api/v1/skills/{id_}")
    assert "unknown: " in problem(answer, 422)["detail"]

"""GET /api/v1/vacancies: the list, one vacancy, and what is refused."""

from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from tests.web.ads import NAR
from tests.web.problems import problem

Ids = Mapping[str, int]


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

"""Vacancies kept: by Nigar in her account, and by visitors on their device."""

import re
from collections.abc import Mapping

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import saved
from jobboard.storage.models import Person
from tests.statements import Statements
from tests.web import pages, people

Ids = Mapping[str, int]
LIST = "/en/me/saved"


def test_nigar_saves_finds_removes_and_takes_it_back(signed_in_client: FlaskClient, ids: Ids) -> None:
    client, path = signed_in_client, f"{LIST}/{ids['nar']}"
    answer = people.post(client, "/en/vacancies", path, back="/en/vacancies?q=smm")
    assert (answer.status_code, answer.location) == (302, "/en/vacancies?q=smm")
    assert f'action="{path}/remove"' in client.get("/en/vacancies").text
    assert "SMM assistent" in pages.text(client.get(LIST).text)

    answer = people.post(client, LIST, f"{path}/remove", back=LIST)
    assert answer.location == f"{LIST}?removed={ids['nar']}"
    page = client.get(answer.location).text
    assert "Nothing is saved yet" in pages.text(page)
    assert f'action="{path}"' in page
    people.post(client, answer.location, path, back=LIST)
    assert "SMM assistent" in pages.text(client.get(LIST).text)


def test_a_script_gets_the_control_in_its_new_state(signed_in_client: FlaskClient, ids: Ids) -> None:
    path = f"{LIST}/{ids['nar']}"
    answer = people.post(signed_in_client, "/en/vacancies", path, headers={"X-Partial": "save"})
    assert answer.status_code == 200
    assert f'action="{path}/remove"' in answer.text
    assert "<html" not in answer.text


def test_a_closed_vacancy_stays_and_says_so(signed_in_client: FlaskClient, ids: Ids) -> None:
    people.post(signed_in_client, "/en/vacancies", f"{LIST}/{ids['closed']}")
    assert "This vacancy is closed" in pages.text(signed_in_client.get(LIST).text)


@pytest.mark.parametrize("id_", ["999999", str(2**70)])
def test_what_does_not_exist_is_not_found(signed_in_client: FlaskClient, id_: str) -> None:
    assert people.post(signed_in_client, "/en/vacancies", f"{LIST}/{id_}").status_code == 404


def test_nothing_is_saved_without_the_token_or_by_looking(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids
) -> None:
    path = f"{LIST}/{ids['nar']}"
    assert signed_in_client.post(path).status_code == 403
    assert signed_in_client.get(path).status_code == 405
    with app.extensions["jobboard"].sessions() as session:
        assert saved.ids(session, nigar) == frozenset()


@pytest.mark.parametrize("referrer", ["https://evil.example/en/", "http://localhost//evil.example", "", "%%"])
def test_the_way_back_never_leaves_the_site(signed_in_client: FlaskClient, ids: Ids, referrer: str) -> None:
    answer = people.post(signed_in_client, "/en/vacancies", f"{LIST}/{ids['nar']}", back=referrer)
    assert answer.location == LIST


def test_a_visitor_is_told_what_helps_and_gets_no_cookie(client: FlaskClient, ids: Ids) -> None:
    page = client.get("/en/vacancies").text
    assert f'href="/en/saved?vacancy={ids["nar"]}"' in page
    answer = client.get(f"/en/saved?vacancy={ids['nar']}")
    assert "/en/login?next=/en/me/saved" in answer.text
    assert "needs JavaScript" in answer.text
    assert "Set-Cookie" not in answer.headers
    assert client.post(f"{LIST}/{ids['nar']}").status_code in (302, 403)


def test_the_cards_of_a_device_come_in_its_order(
    client: FlaskClient, statements: Statements, ids: Ids
) -> None:
    wanted = [ids["closed"], ids["nar"], 10**15, 0, ids["coffee"]]
    path = "/en/saved/cards?" + "&".join(f"id={id_}" for id_ in [*wanted, "x", "-1"])
    with statements() as sent:
        page = client.get(path).text
    assert len(sent) == 1
    shown = [int(id_) for id_ in re.findall(r'data-save="(\d+)"', page)]
    assert shown == [ids["closed"], ids["nar"], ids["coffee"]]
    many = client.get("/en/saved/cards?" + "&".join(f"id={id_}" for id_ in range(5000)))
    assert many.status_code == 200
    assert many.text.count("<article") <= saved.MOST_OF_A_DEVICE


def test_the_device_is_merged_into_the_account(signed_in_client: FlaskClient, ids: Ids) -> None:
    kept = f"{ids['nar']},{ids['coffee']},x,-1,,{2**80},999999"
    for said in ("2 vacancies that you saved on this device", ""):
        answer = people.post(signed_in_client, "/en/vacancies", f"{LIST}/merge", ids=kept)
        assert answer.status_code == 200
        assert said in pages.text(answer.text)
    assert signed_in_client.get(LIST).text.count("<article") == 2
    assert signed_in_client.get("/en/saved").location == LIST

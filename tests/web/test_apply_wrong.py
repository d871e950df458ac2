"""Applying when something is in the way: wrong fields, a closed vacancy, too many mails."""

import re

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from tests.statements import Statements
from tests.web import pages, people
from tests.web.applying import TOLD, Ids, apply_as_guest, mails, path, press, rows, send
from tests.web.conftest import Build


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": ""}, "Write how they may call you."),
        ({"name": "N" * 121}, "121 characters, at most 120"),
        ({"name": "N" * 900_000}, "900,000 characters, at most 120"),
        ({"email": ""}, "Write your e-mail address."),
        ({"email": "nigar@"}, "This is not an e-mail address."),
        ({"message": "m" * 2_001}, "2,001 characters, at most 2,000"),
        ({"links": "javascript:alert(1)"}, "is not the address of a page"),
        ({"links": "\n".join(f"https://a.az/{n}" for n in range(4))}, "At most 3 links"),
        ({"message": "<script>alert(1)</script>", "name": ""}, "Write how they may call you."),
    ],
)
def test_what_is_wrong_is_said_and_everything_typed_stays(
    app: APIFlask, client: FlaskClient, ids: Ids, fields: dict[str, str], said: str
) -> None:
    before = len(rows(app))
    typed = {"email": "nigar@paylas.example", "phone": "050", "skill-canva": "learning", **fields}
    answer = send(client, ids["nar"], **typed)
    assert answer.status_code == 422
    assert said in pages.text(answer.text)
    assert 'value="050"' in answer.text
    assert re.search(r'name="skill-canva"\s+value="learning" checked', answer.text)
    assert "<script>alert" not in answer.text
    assert len(rows(app)) == before


@pytest.mark.parametrize("fields", [{"skill-no-such": "have"}])
def test_an_unknown_concept_is_refused(client: FlaskClient, ids: Ids, fields: dict[str, str]) -> None:
    assert send(client, ids["nar"], email="nigar@paylas.example", **fields).status_code == 422


def test_a_closed_vacancy_sends_nobody_to_a_form(client: FlaskClient, ids: Ids) -> None:
    assert client.get(path(ids["closed"])).status_code == 302
    token = people.csrf(client, path(ids["nar"]))
    data = {"csrf_token": token, "email": "nigar@paylas.example", **TOLD, "message": "My long letter"}
    answer = client.post(path(ids["closed"]), data=data)
    assert answer.status_code == 409
    assert "The vacancy has closed meanwhile" in pages.text(answer.text)
    assert "My long letter" in answer.text
    assert 'value="send"' not in answer.text
    assert client.get(path(999_999)).status_code == 404
    assert client.get(f"{path(999_999)}/sent").status_code == 404


def test_a_form_without_its_token_is_refused(client: FlaskClient, ids: Ids) -> None:
    assert client.post(path(ids["nar"]), data=TOLD).status_code in {400, 403}


def test_sample_vacancies_can_be_tried_and_say_so(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    assert "Nobody reads the application" in pages.text(client.get(path(ids["sample"])).text)
    press(client, apply_as_guest(app, client, ids["sample"], email), "confirm")
    assert "sample data" in mails(app, email)[-1]["text"]


def test_guests_cannot_have_mails_sent_without_end(build: Build, ids: Ids, email: str) -> None:
    app = build(public_url="https://paylas.example", page_limit="100000 per minute")
    client = app.test_client()
    statuses = [send(client, ids["nar"], email=email).status_code for _ in range(6)]
    assert statuses == [302] * 5 + [429]
    refused = send(client, ids["nar"], email=email, message="Still here")
    assert "Still here" in refused.text
    assert "Too many attempts" in pages.text(refused.text)
    assert len(mails(app, email)) == 5


def test_the_form_costs_few_statements(
    signed_in_client: FlaskClient, statements: Statements, ids: Ids
) -> None:
    with statements() as sent:
        signed_in_client.get(path(ids["remote"]))
    assert len(sent) <= 6, sent  # who it is, vacancy, applied already, profile (3)

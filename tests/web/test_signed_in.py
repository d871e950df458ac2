"""Who is signed in, and what that opens."""

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import sign_ins
from jobboard.storage.models import Person
from tests.statements import Statements
from tests.web import pages, people


def test_a_visitor_is_sent_to_sign_in_and_back(client: FlaskClient) -> None:
    answer = client.get("/ru/me/account")
    assert answer.status_code == 302
    assert answer.location == "/ru/login?next=/ru/me/account"


def test_a_signed_in_person_sees_their_name_and_no_cache_keeps_it(signed_in_client: FlaskClient) -> None:
    answer = signed_in_client.get("/en/me/account")
    assert "Nigar" in pages.text(answer.text)
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert pages.is_noindex(answer.text)


def test_a_browser_that_was_signed_out_elsewhere_is_a_visitors(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person
) -> None:
    with app.extensions["jobboard"].sessions() as session:
        sign_ins.end_others(session, nigar, None)
        session.commit()
    assert signed_in_client.get("/en/me/account").status_code == 302


@pytest.mark.parametrize(
    ("path", "more"),
    [("/en/guide", 1), ("/en/", 2), ("/en/vacancies", 2)],  # and what is saved of its cards
)
def test_being_signed_in_costs_a_page_one_statement_or_two(
    client: FlaskClient, nigar: Person, statements: Statements, path: str, more: int
) -> None:
    client.get(path)
    with statements() as visitor:
        client.get(path)
    people.sign_in(client, nigar)
    with statements() as known:
        client.get(path)
    assert len(known) == len(visitor) + more


def test_when_the_database_is_gone_the_error_is_a_page_still(
    app: APIFlask, signed_in_client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise OSError("no database")

    monkeypatch.setattr("jobboard.web.accounts.browser.sign_ins.visit", gone)
    answer = signed_in_client.get("/en/vacancies")
    assert answer.status_code == 500
    assert "Something broke on our side" in pages.text(answer.text)

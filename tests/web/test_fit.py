"""On a vacancy's page, Nigar sees at a glance how far her profile meets it."""

from collections.abc import Mapping

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.core.candidate import Mark
from jobboard.services import profiles
from jobboard.storage.models import Person
from tests.statements import Statements
from tests.web import pages


@pytest.fixture
def path(ids: Mapping[str, int]) -> str:
    return f"/en/vacancies/smm-assistent-{ids['nar']}"


def tell(app: APIFlask, nigar: Person, marks: Mapping[str, Mark]) -> None:
    house = app.extensions["jobboard"]
    with house.sessions() as session:
        profiles.mark(session, house.taxonomy, nigar.id, marks, house.clock())
        session.commit()


def test_the_page_counts_for_who_has_a_profile_and_leads_to_why(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, path: str, ids: Mapping[str, int]
) -> None:
    tell(app, nigar, {"canva": "have"})
    why = f"/en/me/matches/{ids['nar']}"
    said = signed_in_client.get(path).text.partition(f'href="{why}">')[2].partition("</a>")[0]
    assert "must-have" in said
    assert "· missing " in said
    assert said.partition(" must-have")[0] in pages.text(signed_in_client.get(why).text)


@pytest.mark.parametrize("marks", [{}, {"canva": "not-yet"}])
def test_an_empty_profile_is_counted_against_nothing(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, path: str, marks: Mapping[str, Mark]
) -> None:
    tell(app, nigar, marks)
    assert "/me/matches/" not in signed_in_client.get(path).text


def test_a_visitor_sees_no_count(client: FlaskClient, path: str) -> None:
    assert "/me/matches/" not in client.get(path).text


def test_it_takes_one_statement_more(
    app: APIFlask,
    client: FlaskClient,
    signed_in_client: FlaskClient,
    nigar: Person,
    path: str,
    statements: Statements,
) -> None:
    tell(app, nigar, {"canva": "have", "capcut": "learning"})
    with statements() as sent:
        signed_in_client.get(path)
    assert sum("FROM profiles" in statement for statement in sent) == 1, sent
    assert sum("profile_skills" in statement for statement in sent) == 1, sent
    assert len(sent) <= 9, sent  # a visitor's 5; who it is (2), their application, their profile

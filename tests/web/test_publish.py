"""The last step of posting: who publishes, what is still missing, and what becomes of the draft."""

import re

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.storage.models import Vacancy
from tests.web import pages, people, posting


@pytest.fixture
def path(client: FlaskClient) -> str:
    return posting.begin(client)


def test_publishing_needs_an_account(client: FlaskClient, path: str) -> None:
    assert "/login" in client.get(f"{path}/publish").location


@pytest.fixture
def leyla(client: FlaskClient, app: APIFlask) -> FlaskClient:
    return people.sign_in(client, people.person(app, "Leyla"))


def test_who_is_signed_in_sees_the_preview_too(leyla: FlaskClient, path: str) -> None:
    assert leyla.get(f"{path}/preview").status_code == 200


def test_what_is_missing_is_listed_with_its_field(leyla: FlaskClient, path: str) -> None:
    page = leyla.get(f"{path}/publish").text
    assert "Say whether the pay is gross or net" in pages.text(page)
    assert f'href="{path}#answer_days"' in page


def test_the_first_vacancy_goes_to_a_moderator(leyla: FlaskClient, app: APIFlask, path: str) -> None:
    posting.complete(leyla, path)
    answer = posting.publish(leyla, path)
    assert answer.status_code == 302
    assert re.search(r"/en/room/nar-kafe(-\d+)?/vacancies$", answer.location)
    page = pages.text(leyla.get(answer.location).text)
    assert "A moderator looks at it" in page
    assert "With a moderator" in page
    assert leyla.get(path).status_code == 404  # the draft has become a vacancy


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"agree": ""}, "agree-error"),
        ({"name": " "}, "employer-error"),
        ({"name": "n" * 201}, "employer-error"),
    ],
)
def test_the_last_step_says_what_it_needs(
    leyla: FlaskClient, path: str, changes: dict[str, str], error: str
) -> None:
    posting.complete(leyla, path)
    answer = posting.publish(leyla, path, **changes)
    assert answer.status_code == 422
    assert f'id="{error}"' in answer.text


def test_an_unseen_change_is_not_published(leyla: FlaskClient, path: str) -> None:
    posting.complete(leyla, path)
    assert posting.publish(leyla, path, version="1").status_code == 409


def test_an_employers_own_words_cannot_become_markup(leyla: FlaskClient, path: str) -> None:
    posting.save(leyla, path, title="<script>alert(1)</script>", city="<b>Baku</b>")
    for where in (path, f"{path}/preview"):
        page = leyla.get(where).text
        assert "<script>alert" not in page
        assert "<b>Baku" not in page


def test_publishing_twice_at_once_makes_one_vacancy(leyla: FlaskClient, app: APIFlask, path: str) -> None:
    posting.complete(leyla, path, title="Only once")
    assert [posting.publish(leyla, path).status_code] == [302]
    assert leyla.post(f"{path}/publish", data={"csrf_token": people.csrf(leyla, "/en/post")}).status_code in (
        403,
        404,
    )
    with app.extensions["jobboard"].sessions() as session:
        assert session.query(Vacancy).filter_by(title="Only once").count() == 1

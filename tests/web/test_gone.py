"""A vacancy whose page has had its time."""

from datetime import timedelta

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.storage.models import Vacancy
from tests.web import pages
from tests.web.conftest import LANGUAGES, NOW


@pytest.fixture
def gone(app: APIFlask, ids: dict[str, int]) -> int:
    """One that was removed."""
    with app.extensions["jobboard"].sessions() as session:
        old = session.get_one(Vacancy, ids["plain"])
        names = [column.name for column in Vacancy.__table__.columns if column.name != "id"]
        columns = {name: getattr(old, name) for name in names}
        vacancy = Vacancy(**{**columns, "status": "removed", "posted_at": NOW - timedelta(days=1)})
        session.add(vacancy)
        session.commit()
        return vacancy.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_gone_says_so_and_leads_on(client: FlaskClient, gone: int, lang: str) -> None:
    answer = client.get(f"/{lang}/vacancies/x-{gone}")
    assert answer.status_code == 410
    assert f'href="/{lang}/vacancies"' in answer.text


def test_what_is_gone_is_told_apart_from_an_old_link(client: FlaskClient, gone: int) -> None:
    assert "This vacancy is gone" in pages.text(client.get(f"/en/vacancies/x-{gone}").text)


def test_the_api_says_gone_too(client: FlaskClient, gone: int) -> None:
    answer = client.get(f"/api/v1/vacancies/{gone}")
    assert (answer.status_code, answer.mimetype) == (410, "application/problem+json")

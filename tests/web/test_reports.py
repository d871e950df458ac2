"""A visitor reports a vacancy: no account, few words, the same answer whatever was said before."""

from collections.abc import Iterator, Mapping

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import reports
from jobboard.storage.models import Vacancy
from tests.web import moderating, pages, people
from tests.web.conftest import LANGUAGES, Build
from tests.web.moderating import Case

Ids = Mapping[str, int]


@pytest.fixture
def case(app: APIFlask) -> Iterator[Case]:
    with moderating.sent(app) as sent:
        yield sent


def told(app: APIFlask, vacancy_id: int) -> list[tuple[str, str]]:
    with app.extensions["jobboard"].sessions() as session:
        open_ = reports.open_(session, session.get_one(Vacancy, vacancy_id))
        return [(report.reason, report.text) for report in open_]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_vacancy_leads_to_the_form(client: FlaskClient, ids: Ids, lang: str) -> None:
    vacancy = client.get(f"/{lang}/vacancies/x-{ids['nar']}", follow_redirects=True)
    path = vacancy.text.partition("/report")[0].rpartition('"')[2] + "/report"
    form = client.get(path)
    assert form.status_code == 200
    assert pages.is_noindex(form.text)
    assert "Set-Cookie" not in vacancy.headers  # who only reads gets none


def test_a_report_counts_once_and_the_answer_is_the_same(
    client: FlaskClient, app: APIFlask, case: Case
) -> None:
    case.set("published")
    path = f"/en/vacancies/smm-of-leyla-{case.vacancy}/report"
    for _twice in range(2):
        answer = people.post(client, path, path, reason="money", text="They want\r\n50 AZN.")
        assert (answer.status_code, answer.location) == (302, path.removesuffix("/report"))
        assert "A moderator looks at it." in pages.text(client.get(answer.location).text)
    assert told(app, case.vacancy) == [("money", "They want\n50 AZN.")]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"text": "words"}, "reason"),
        ({"reason": "hate"}, "reason"),
        ({"reason": "other", "text": "<x>" * 200}, "text"),
    ],
)
def test_what_cannot_be_sent_comes_back(
    client: FlaskClient, app: APIFlask, ids: Ids, fields: dict[str, str], field: str
) -> None:
    path = f"/en/vacancies/smm-assistent-{ids['nar']}/report"
    before = told(app, ids["nar"])
    answer = client.post(path, data={"csrf_token": people.csrf(client, path), **fields})
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert "<x>" not in answer.text
    assert told(app, ids["nar"]) == before


def test_only_what_anyone_sees_can_be_reported(client: FlaskClient, app: APIFlask, case: Case) -> None:
    path = f"/en/vacancies/smm-of-leyla-{case.vacancy}/report"
    token = people.csrf(client, "/en/login")
    for status, answer in (("review", 404), ("rejected", 404), ("removed", 410)):
        case.set(status)
        data = {"csrf_token": token, "reason": "other"}
        assert client.get(path).status_code == answer
        assert client.post(path, data=data).status_code == answer
    assert told(app, case.vacancy) == []


def test_one_address_reports_so_often(build: Build, ids: Ids) -> None:
    client = build().test_client()
    path = f"/en/vacancies/smm-assistent-{ids['nar']}/report"
    assert people.post(client, path, path, reason="").status_code == 422  # does not count
    codes = [people.post(client, path, path, reason="other").status_code for _ in range(11)]
    assert codes == [302] * 10 + [429]
    assert client.get(path).status_code == 200

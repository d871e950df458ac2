"""From a refusal to the second look: what Leyla reads and asks, and who decides."""

from collections.abc import Iterator

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import select

from jobboard.storage.models import Appeal, Person
from tests.web import moderating, pages, people
from tests.web.conftest import LANGUAGES
from tests.web.moderating import Case


@pytest.fixture
def case(app: APIFlask) -> Iterator[Case]:
    with moderating.sent(app) as sent:
        yield sent


@pytest.fixture
def path(case: Case) -> str:
    """Where Leyla reads the refusal."""
    aysel = people.sign_in(case.app.test_client(), moderating.moderator(case.app))
    said = {"rule": "pay", "words": "canva", "note": "No such pay."}
    assert moderating.decide(aysel, case, "reject", **said).status_code == 302
    return f"/en/room/{case.slug}/decisions/{case.decided()[0].id}"


def appeal_id(case: Case) -> int:
    with case.app.extensions["jobboard"].sessions() as session:
        found = session.scalars(select(Appeal).where(Appeal.vacancy_id == case.vacancy)).one()
        number: int = found.id
        return number


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_mailed_link_quotes_the_rule_and_the_words(
    client: FlaskClient, case: Case, path: str, lang: str
) -> None:
    assert path in case.mails()[0]["text"]
    people.sign_in(client, case.leyla)
    page = client.get(path.replace("/en/", f"/{lang}/"))
    assert page.status_code == 200
    assert "<q>canva</q>" in page.text
    assert "No such pay." in page.text


@pytest.mark.parametrize("who", ["Nigar", "Orkhan", "moderator"])
def test_others_do_not_reach_it(client: FlaskClient, case: Case, path: str, who: str) -> None:
    someone = moderating.moderator(case.app) if who == "moderator" else people.person(case.app, who)
    people.sign_in(client, someone)
    token = people.csrf(client, "/en/me/profile")
    assert client.get(path).status_code == 404
    assert client.post(path, data={"csrf_token": token, "text": "No."}).status_code == 404


def test_visitors_are_sent_to_sign_in(client: FlaskClient, path: str) -> None:
    assert "/login" in client.get(path).location


@pytest.mark.parametrize(
    ("outcome", "after", "subject"),
    [("uphold", "rejected", "stands"), ("overturn", "published", "the decision was wrong")],
)
def test_an_appeal_is_decided_by_another_moderator(
    client: FlaskClient, case: Case, path: str, outcome: str, after: str, subject: str
) -> None:
    people.sign_in(client, case.leyla)
    assert people.post(client, path, path, text="The pay\r\nis there.").status_code == 302
    assert people.post(client, path, path, text="Again.").status_code == 403  # the form is gone
    assert "Another moderator will look at it." in pages.text(client.get(path).text)
    kamran = people.sign_in(case.app.test_client(), moderating.moderator(case.app, "Kamran"))
    number = appeal_id(case)
    assert f"/en/moderation/appeals/{number}" in kamran.get("/en/moderation/appeals").text
    shown = f"/en/moderation/appeals/{number}"
    assert "The pay is there." in pages.text(kamran.get(shown).text)
    assert people.post(kamran, shown, f"{shown}/{outcome}", note="x" * 1001).status_code == 422
    token = people.csrf(kamran, shown)
    assert kamran.post(f"{shown}/{outcome}", data={"csrf_token": token}).status_code == 302
    assert kamran.post(f"{shown}/{outcome}", data={"csrf_token": token}).status_code == 404  # twice
    assert case.status() == after
    assert subject in case.mails()[-1]["subject"]


def test_who_decided_first_does_not_see_the_appeal(client: FlaskClient, case: Case, path: str) -> None:
    people.sign_in(client, case.leyla)
    people.post(client, path, path, text="It is there.")
    with case.app.extensions["jobboard"].sessions() as session:
        aysel = session.get_one(Person, case.decided()[0].person_id)
        session.expunge(aysel)
    first = people.sign_in(case.app.test_client(), aysel)
    shown = f"/en/moderation/appeals/{appeal_id(case)}"
    assert first.get(shown).status_code == 404
    token = people.csrf(first, "/en/me/profile")
    assert first.post(f"{shown}/overturn", data={"csrf_token": token}).status_code == 404
    assert people.sign_in(client, case.leyla).get(shown).status_code == 404  # no moderator at all


@pytest.mark.parametrize("text", ["  ", "x" * 2001])
def test_an_appeal_that_says_nothing_or_too_much_comes_back(
    client: FlaskClient, case: Case, path: str, text: str
) -> None:
    people.sign_in(client, case.leyla)
    answer = people.post(client, path, path, text=text)
    assert answer.status_code == 422
    assert 'id="text-error"' in answer.text


def test_a_reader_reads_and_does_not_appeal(client: FlaskClient, case: Case, path: str) -> None:
    people.sign_in(client, moderating.reader(case))
    assert "text-error" not in client.get(path).text
    assert "<form" not in client.get(path).text.partition("<main")[2]
    token = people.csrf(client, "/en/me/profile")
    assert client.post(path, data={"csrf_token": token, "text": "No."}).status_code == 404

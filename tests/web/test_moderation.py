"""Pages of moderators: who may look, what waits, what each button does."""

from collections.abc import Iterator

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import decisions, employers, reports
from jobboard.storage.models import Person, Vacancy
from tests.web import moderating, pages, people
from tests.web.conftest import LANGUAGES, NOW
from tests.web.moderating import Case

SAID = {"rule": "pay", "words": "canva", "note": "No such pay."}


@pytest.fixture
def case(app: APIFlask) -> Iterator[Case]:
    with moderating.sent(app) as sent:
        yield sent


@pytest.fixture
def aysel(app: APIFlask, client: FlaskClient) -> Person:
    """A moderator, signed in."""
    someone = moderating.moderator(app)
    people.sign_in(client, someone)
    return someone


@pytest.mark.parametrize("who", ["visitor", "Nigar", "Orkhan", "leyla"])
def test_for_others_there_is_no_such_page(client: FlaskClient, case: Case, who: str) -> None:
    if who == "leyla":
        people.sign_in(client, case.leyla)
    elif who != "visitor":
        someone = people.person(case.app, who)
        with case.app.extensions["jobboard"].sessions() as session:
            employers.found(session, f"{who} Media", "", session.get_one(Person, someone.id), NOW)
            session.commit()
        people.sign_in(client, someone)
    for path in ("/en/moderation", "/en/moderation/log", case.path):
        assert client.get(path).status_code == 404
    token = people.csrf(client, "/en/login" if who == "visitor" else "/en/me/profile")
    for path in (case.path, f"{case.path}/keep"):
        data = {"csrf_token": token, "seen": "0", "action": "approve"}
        assert client.post(path, data=data).status_code == 404
    assert case.status() == "review"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_moderator_sees_the_queue_and_the_vacancy(
    client: FlaskClient, case: Case, aysel: Person, lang: str
) -> None:
    queue = client.get(f"/{lang}/moderation").text
    assert f"/{lang}/moderation/vacancies/{case.vacancy}" in queue
    shown = client.get(f"/{lang}/moderation/vacancies/{case.vacancy}")
    assert shown.status_code == 200
    assert "Leyla Studio" in pages.text(shown.text)
    assert "<mark" in shown.text
    assert (case.status(), case.decided()) == ("review", [])


def test_words_that_look_like_a_fraud_are_shown(client: FlaskClient, case: Case, aysel: Person) -> None:
    assert 'id="signals"' not in client.get(case.path).text
    with case.app.extensions["jobboard"].sessions() as session:
        session.get_one(Vacancy, case.vacancy).text += "\nQeydiyyat haqqı 20 manat ödənilməlidir."
        session.commit()
    assert "<q>Qeydiyyat haqqı" in client.get(case.path).text


def test_only_moderators_are_led_there(client: FlaskClient, case: Case, aysel: Person) -> None:
    way = 'href="/en/moderation"'
    assert way in client.get("/en/me/profile").text
    assert client.get("/en/me").status_code == 302
    assert way not in people.sign_in(client, case.leyla).get("/en/me/profile").text


@pytest.mark.parametrize(
    ("action", "after", "told"),
    [("approve", "published", "is published"), ("reject", "rejected", "is sent back")],
)
def test_a_decision_is_done_once_and_told(
    client: FlaskClient, case: Case, aysel: Person, action: str, after: str, told: str
) -> None:
    assert moderating.decide(client, case, action, **SAID).status_code == 302
    assert case.status() == after
    assert [(one.person_id, one.action) for one in case.decided()] == [(aysel.id, action)]
    assert [told in mail["subject"] for mail in case.mails()] == [True]
    assert moderating.decide(client, case, action, **SAID).status_code == 409
    assert len(case.mails()) == 1


@pytest.mark.parametrize(
    ("said", "field"),
    [({"rule": ""}, "rule"), ({"words": "nobody wrote that"}, "words"), ({"note": "x" * 1001}, "note")],
)
def test_a_refusal_without_its_reason_comes_back_with_what_was_typed(
    client: FlaskClient, case: Case, aysel: Person, said: dict[str, str], field: str
) -> None:
    answer = moderating.decide(client, case, "reject", **{**SAID, **said})
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert {**SAID, **said}["note"] in answer.text
    assert (case.status(), case.mails()) == ("review", [])


@pytest.mark.parametrize("data", [{"action": "explode"}, {"action": "withdraw"}, {}])
def test_there_are_no_other_buttons(
    client: FlaskClient, case: Case, aysel: Person, data: dict[str, str]
) -> None:
    token = people.csrf(client, case.path)
    assert client.post(case.path, data={"csrf_token": token, "seen": "0", **data}).status_code == 404
    assert client.post(case.path, data={"action": "approve", "seen": "0"}).status_code == 403  # no token


@pytest.mark.parametrize("seen", ["1", "-1", "x", "9" * 40])
def test_what_was_changed_meanwhile_is_a_conflict(
    client: FlaskClient, case: Case, aysel: Person, seen: str
) -> None:
    assert moderating.decide(client, case, "approve", seen=seen).status_code == 409
    assert case.status() == "review"


@pytest.mark.parametrize("id_", ["999999999", "99999999999999999999"])
def test_an_unknown_vacancy_is_not_found(client: FlaskClient, aysel: Person, id_: str) -> None:
    assert client.get(f"/en/moderation/vacancies/{id_}").status_code == 404


def test_reports_are_read_and_closed(client: FlaskClient, case: Case, aysel: Person) -> None:
    case.set("published")
    with case.app.extensions["jobboard"].sessions() as session:
        reports.send(session, session.get_one(Vacancy, case.vacancy), "money", "<b>50</b> AZN", NOW)
        session.commit()
    assert "1 report" in pages.text(client.get("/en/moderation").text)
    page = client.get(case.path).text
    assert "&lt;b&gt;50&lt;/b&gt; AZN" in page
    token = people.csrf(client, case.path)
    assert client.post(f"{case.path}/keep", data={"csrf_token": token}).status_code == 302
    assert client.post(f"{case.path}/keep", data={"csrf_token": token}).status_code == 409
    assert (case.status(), [one.action for one in case.decided()]) == ("published", ["keep"])


def test_the_log_says_who_did_what(client: FlaskClient, case: Case, aysel: Person) -> None:
    moderating.decide(client, case, "reject", **SAID)
    page = pages.text(client.get("/en/moderation/log?kind=vacancy").text)
    assert f"Sent back Vacancy {case.vacancy} today · {aysel.email}" in page
    assert aysel.email not in pages.text(client.get("/en/moderation/log?kind=employer").text)
    assert client.get("/en/moderation/log?kind=nonsense&page=x").status_code == 200


def test_a_long_log_has_pages(client: FlaskClient, app: APIFlask, aysel: Person) -> None:
    with app.extensions["jobboard"].sessions() as session:
        for number in range(decisions.PAGE_SIZE + 1):
            decisions.write(session, None, "verification", number + 1, "confirm", NOW)
        session.commit()
    assert "kind=verification&amp;page=2" in client.get("/en/moderation/log?kind=verification").text

"""New vacancies by mail: asked for with and without an account, confirmed, changed and ended."""

from typing import Any

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import alert_requests, alerts
from jobboard.storage.models import Person
from tests.web import accounts, pages, people
from tests.web.accounts import link, mails
from tests.web.alerting import NEW, QUERY, active, ask, confirmed, path
from tests.web.conftest import NOW

MINE = "/en/me/alerts"


@pytest.fixture
def guests(app: APIFlask, client: FlaskClient, email: str) -> str:
    return confirmed(app, client, email)


def test_the_list_offers_it_with_its_filters_in_words(client: FlaskClient) -> None:
    listed = client.get("/en/vacancies?tool=canva&pay_from=600&page=1").text
    assert 'href="/en/alerts/new?tool=canva&amp;pay_from=600"' in listed
    page = pages.text(client.get(NEW).text)
    assert "Canva, from 600" in page
    assert "All new vacancies" in pages.text(client.get("/en/alerts/new").text)


def test_nigar_gets_it_at_once_and_changes_it(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person
) -> None:
    assert ask(signed_in_client, frequency="at-once").location == MINE
    assert "Canva, from 600" in pages.text(signed_in_client.get(MINE).text)
    with app.extensions["jobboard"].sessions() as session:
        (search,) = alerts.of_address(session, nigar.email)
    here = f"{MINE}/{search.id}"
    people.post(signed_in_client, MINE, here, do="frequency", frequency="weekly")
    assert active(app, nigar.email) == [(QUERY, "weekly", True)]
    for do, state in (("pause", False), ("pause", False), ("resume", True)):
        people.post(signed_in_client, MINE, here, do=do)
        assert active(app, nigar.email)[0][2] is state
    people.post(signed_in_client, MINE, here, do="remove")
    assert active(app, nigar.email) == []
    assert people.post(signed_in_client, "/en/alerts/new", here, do="remove").status_code == 404


@pytest.mark.parametrize(
    ("fields", "status"),
    [({"do": "explode"}, 400), ({}, 400), ({"do": "frequency", "frequency": "hourly"}, 422)],
)
def test_nonsense_changes_nothing(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, fields: dict[str, str], status: int
) -> None:
    ask(signed_in_client)
    with app.extensions["jobboard"].sessions() as session:
        (search,) = alerts.of_address(session, nigar.email)
    answer = people.post(signed_in_client, MINE, f"{MINE}/{search.id}", **fields)
    assert answer.status_code == status
    assert active(app, nigar.email) == [(QUERY, "daily", True)]


def test_orkhan_cannot_touch_hers(app: APIFlask, client: FlaskClient, guests: str, nigar: Person) -> None:
    with app.extensions["jobboard"].sessions() as session:
        search = alert_requests.watch(session, nigar, _filter(), "daily", NOW)
        session.commit()
        id_ = search.id
    for page in (MINE, guests):  # signed in as somebody else, and by the link of somebody else
        people.sign_in(client, people.person(app, "Orkhan"))
        assert people.post(client, "/en/alerts/new", f"{page}/{id_}", do="remove").status_code == 404
    assert active(app, nigar.email) == [("", "daily", True)]


def _filter() -> Any:
    return alert_requests.VacancyFilter()


def test_a_visitor_confirms_by_the_mailed_link_and_twice_is_fine(
    app: APIFlask, client: FlaskClient, email: str
) -> None:
    answer = ask(client, email=f" {email.upper()} ")
    assert answer.location == "/en/alerts/sent"
    (mail,) = mails(app, email)
    page = client.get(path(mail)).text
    assert "Canva, from 600" in pages.text(page)
    assert pages.is_noindex(page)
    assert active(app, email) == []  # looking confirms nothing
    for _twice in range(2):
        assert people.post(client, path(mail), f"{path(mail)}/confirm").location == path(mail)
    assert active(app, email) == [(QUERY, "daily", True)]
    assert "They go to" in pages.text(client.get(path(mail)).text)


def test_a_link_of_two_days_ago_says_so_and_offers_another(
    app: APIFlask, client: FlaskClient, email: str
) -> None:
    with app.extensions["jobboard"].sessions() as session:
        old = NOW - alert_requests.LINK_LASTS
        letters = app.extensions["jobboard"].letters
        alert_requests.ask(session, letters, email, _filter(), "daily", "en", old)
        session.commit()
    page = path(mails(app, email)[0])
    answer = client.get(page)
    assert answer.status_code == 410
    assert "This link is too old" in pages.text(answer.text)
    people.post(client, "/en/alerts/new", f"{page}/confirm")
    assert active(app, email) == []


def test_the_answer_is_the_same_whatever_is_known_of_an_address(
    app: APIFlask, client: FlaskClient, nigar: Person, email: str
) -> None:
    with app.extensions["jobboard"].sessions() as session:
        alert_requests.watch(session, nigar, _filter(), "daily", NOW)
        session.commit()
    answers = [ask(client, email=address, query="") for address in (email, nigar.email, email)]
    assert {(answer.status_code, answer.location) for answer in answers} == {(302, "/en/alerts/sent")}
    letters = app.extensions["jobboard"].letters
    known = letters.write("alert_known", nigar.lang, link="").subject
    assert [mail["subject"] for mail in mails(app, nigar.email)] == [known]


@pytest.mark.parametrize(
    "bad", ["", "nobody", "a@b@c.az", "x" * 300 + "@paylas.example", "n@paylas.example\nBcc: x@y.az"]
)
def test_what_is_no_address_comes_back_with_what_was_typed(client: FlaskClient, bad: str) -> None:
    answer = ask(client, email=bad)
    assert answer.status_code == 422
    assert "This is no e-mail address" in pages.text(answer.text)
    assert "Canva, from 600" in pages.text(answer.text)


def test_a_megabyte_is_refused(client: FlaskClient) -> None:
    assert ask(client, email="a" * 1_000_000 + "@paylas.example").status_code == 413
    assert ask(client, email="a" * 900_000 + "@paylas.example").status_code == 422


@pytest.mark.parametrize("token", ["x", "ə" * 300, "%00", "..%2F..%2Fetc", "new%3F"])
def test_unknown_links_are_not_found(client: FlaskClient, token: str) -> None:
    assert client.get(f"/en/alerts/{token}").status_code == 404


def test_a_guest_changes_by_the_link_without_an_account(
    app: APIFlask, client: FlaskClient, guests: str, email: str
) -> None:
    with app.extensions["jobboard"].sessions() as session:
        (search,) = alerts.of_address(session, email)
    people.post(client, guests, f"{guests}/{search.id}", do="frequency", frequency="weekly")
    assert active(app, email) == [(QUERY, "weekly", True)]
    assert client.post(f"{guests}/{search.id}", data={"do": "remove"}).status_code == 403  # without the token
    people.post(client, guests, f"{guests}/{search.id}", do="remove")
    assert active(app, email) == []
    assert client.get(guests).status_code == 404


def test_searches_follow_to_the_new_address(app: APIFlask, nigars: accounts.Visitor, email: str) -> None:
    nigars.sign_in(email)
    people.post(nigars.client, "/az/alerts/new", "/az/alerts/new", query=QUERY, frequency="daily")
    new = f"new-{email}"
    nigars.send("/change-email", email=new)
    nigars.follow(link(mails(app, new)[-1]))
    if active(app, email):  # the token asks for its button first
        pytest.fail("the search stayed behind")
    assert active(app, new) == [(QUERY, "daily", True)]

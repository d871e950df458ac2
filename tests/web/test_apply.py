"""Applying, as pages: with an account, as a guest by mail, and everything that can go wrong."""

import re
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from jobboard.storage.models import Application, OutboxItem, Person
from tests.statements import Statements
from tests.web import pages, people
from tests.web.conftest import LANGUAGES, Build

TOLD = {"name": "Nigar Quliyeva", "message": "I make reels.", "links": "https://nigar.example/a"}
Ids = Mapping[str, int]


@pytest.fixture
def email() -> str:
    return f"guest-{uuid4().hex[:12]}@paylas.example"


def path(id_: int, lang: str = "en") -> str:
    return f"/{lang}/vacancies/x-{id_}/apply"


def send(client: FlaskClient, id_: int, lang: str = "en", **fields: Any) -> TestResponse:
    """Open the form and send it."""
    token = people.csrf(client, path(id_, lang))
    return client.post(path(id_, lang), data={"csrf_token": token, "step": "send", **TOLD, **fields})


def rows(app: APIFlask, **where: Any) -> list[Application]:
    with app.extensions["jobboard"].sessions() as session:
        return list(session.scalars(select(Application).filter_by(**where).order_by(Application.id)))


def mails(app: APIFlask, to: str) -> list[dict[str, Any]]:
    with app.extensions["jobboard"].sessions() as session:
        payloads = session.scalars(select(OutboxItem.payload).order_by(OutboxItem.id))
        return [payload for payload in payloads if payload.get("to") == to]


def link(mail: dict[str, Any]) -> str:
    """The path of the guest's link in a mail."""
    found = re.search(r"https://paylas\.example(/\w\w/applications/\S+)", mail["text"])
    assert found, mail["text"]
    return found[1]


def press(client: FlaskClient, page: str, action: str) -> TestResponse:
    """Press a button of a guest's page."""
    token = people.csrf(client, "/en/applications/link")
    return client.post(f"{page}/{action}", data={"csrf_token": token})


def apply_as_guest(app: APIFlask, client: FlaskClient, id_: int, email: str, **fields: Any) -> str:
    """The path of the link that the guest's mail leads to."""
    assert send(client, id_, email=email, **fields).status_code == 302
    return link(mails(app, email)[-1])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_guest_fills_in_at_most_six_fields_and_no_file(client: FlaskClient, ids: Ids, lang: str) -> None:
    page = client.get(path(ids["nar"], lang)).text
    names = set(re.findall(r'<(?:input|textarea)[^>]* name="([a-z_]+)(?:-[^"]*)?"', page))
    assert names - {"csrf_token"} == {"name", "email", "phone", "message", "links", "skill"}
    assert 'type="file"' not in page
    assert pages.is_noindex(page)


def test_the_form_says_with_names_and_days_who_sees_what_until_when(client: FlaskClient, ids: Ids) -> None:
    shown = pages.text(client.get(path(ids["nar"])).text)
    assert "At once Nar Studio sees your skills" in shown
    assert "The vacancy ends on 21 December 2026. 12 months later, on 21 December 2027, all of it" in shown


def test_a_guest_applies_and_confirms_by_mail(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    answer = send(client, ids["nar"], email=email, **{"skill-canva": "have", "skill-capcut": "learning"})
    assert answer.location == f"/en/vacancies/x-{ids['nar']}/apply/sent"
    assert "Look into your mail" in client.get(answer.location).text
    [waiting] = rows(app, email=email)
    assert (waiting.status, waiting.skills) == ("unconfirmed", {"canva": "have", "capcut": "learning"})

    page = link(mails(app, email)[0])
    shown = client.get(page)
    assert "Is this your application?" in pages.text(shown.text)
    assert rows(app, email=email)[0].status == "unconfirmed"  # looking sends nothing
    done = press(client, page, "confirm")
    assert (done.status_code, done.location) == (302, page)
    followed = client.get(page)
    assert "Sent" in pages.text(followed.text)
    assert followed.headers["Cache-Control"] == "private, no-store"
    assert press(client, page, "confirm").location == page  # twice is once
    assert len(mails(app, email)) == 2
    assert rows(app, email=email)[0].status == "sent"


def test_the_answer_is_the_same_for_an_address_that_applied_before(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    first = send(client, ids["nar"], email=email)
    press(client, link(mails(app, email)[0]), "confirm")
    second = send(client, ids["nar"], email=email, message="Again")
    assert (first.status_code, first.location) == (second.status_code, second.location)
    assert "already applied" in mails(app, email)[-1]["subject"]
    assert [row.message for row in rows(app, email=email)] == ["I make reels."]


def test_nigar_applies_with_what_her_profile_holds_and_sees_how_it_stands(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids
) -> None:
    form = signed_in_client.get(path(ids["coffee"])).text
    assert 'name="email"' not in form
    assert 'value="Nigar"' in form
    answer = send(signed_in_client, ids["coffee"], **{"skill-canva": "have"})
    [sent] = rows(app, person_id=nigar.id)
    assert answer.location == f"/en/me/applications/{sent.id}"
    assert "Sent" in pages.text(signed_in_client.get(answer.location).text)
    listed = pages.text(signed_in_client.get("/en/me/applications").text)
    assert "Caspian Coffee" in listed
    vacancy = pages.text(signed_in_client.get(f"/en/vacancies/x-{ids['coffee']}", follow_redirects=True).text)
    assert "You applied on 23 November. Sent." in vacancy


def test_a_second_time_says_when_the_first_was(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids
) -> None:
    token = people.csrf(signed_in_client, path(ids["nar"]))
    data = {"csrf_token": token, "step": "send", **TOLD}
    first, second = (signed_in_client.post(path(ids["nar"]), data=data) for _ in range(2))
    assert (first.status_code, second.status_code) == (302, 409)
    assert "You applied on 23 November. Sent." in pages.text(second.text)
    assert first.location in second.text
    assert "You have already applied" in signed_in_client.get(path(ids["nar"])).text
    assert len(rows(app, person_id=nigar.id)) == 1


def test_the_preview_hides_who_it_is_and_carries_everything_on(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    told = {
        "email": email,
        "phone": "+994 50 111 22 33",
        "message": f"Nigar here, call 050 111 22 33 or write to {email}",
        "skill-canva": "have",
    }
    before = len(rows(app))
    preview = send(client, ids["nar"], **{"step": "preview", **told})
    assert preview.status_code == 200
    seen = preview.text.partition('class="stack first-view"')[2].partition("</section>")[0]
    assert "Canva" in seen
    assert not any(word in seen for word in ("Nigar", "111 22 33", email))
    assert len(rows(app)) == before
    hidden = dict(re.findall(r'<textarea name="([^"]+)" hidden>\n(.*?)</textarea>', preview.text, re.DOTALL))
    token = re.search(r'name="csrf_token" value="([^"]+)"', preview.text)
    assert token
    again = client.post(path(ids["nar"]), data={**hidden, "csrf_token": token[1], "step": "edit"})
    assert told["message"] in again.text
    assert client.post(path(ids["nar"]), data={**hidden, "csrf_token": token[1]}).status_code == 302
    assert rows(app, email=email)[0].phone == "+994 50 111 22 33"


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

"""Applying, as pages: with an account, and as a guest by mail."""

import re

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.storage.models import Person
from tests.web import pages, people
from tests.web.applying import TOLD, Ids, link, mails, path, press, rows, send
from tests.web.conftest import LANGUAGES


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

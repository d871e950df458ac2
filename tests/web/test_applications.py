"""Following applications: one's own pages, a guest's link, and those sent elsewhere."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import update

from jobboard.services import applicants
from jobboard.services.application_mails import Notices
from jobboard.services.guest_links import GuestLinks
from jobboard.storage.models import Application, OutsideApplication, Person
from tests.statements import Statements
from tests.web import pages, people
from tests.web.conftest import LANGUAGES, NOW
from tests.web.test_apply import apply_as_guest, email, link, mails, press, rows, send

__all__ = ["email"]  # a fixture
Ids = Mapping[str, int]


def sent_by(app: APIFlask, client: FlaskClient, person: Person, id_: int) -> Application:
    send(client, id_)
    return rows(app, person_id=person.id, vacancy_id=id_)[0]


def answer(app: APIFlask, sent: Application, *actions: str) -> None:
    """What the employer does."""
    house = app.extensions["jobboard"]
    notices = Notices(house.letters, GuestLinks(house.settings.secret_key))
    with house.sessions() as session:
        for action in actions:
            applicants.move_by_employer(session, notices, sent.vacancy_id, sent.id, action, NOW)
        session.commit()


def test_steps_stand_in_order_with_their_days(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids
) -> None:
    sent = sent_by(app, signed_in_client, nigar, ids["nar"])
    answer(app, sent, "open", "talk")
    page = signed_in_client.get(f"/en/me/applications/{sent.id}").text
    steps = pages.text(page.partition('class="timeline"')[2].partition("</ol>")[0])
    assert re.search(r"Sent 23 November Opened 23 November Invited to talk 23 November From here on", steps)
    assert "They know your name and contacts." in pages.text(page)
    assert page.count('aria-current="step"') == 1


def test_another_persons_application_is_not_there(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids
) -> None:
    sent = sent_by(app, signed_in_client, nigar, ids["nar"])
    orkhan = people.sign_in(app.test_client(), people.person(app, "Orkhan"))
    for path in (f"/en/me/applications/{sent.id}", f"/en/me/applications/{sent.id}/withdraw"):
        assert orkhan.get(path).status_code == 404
        assert app.test_client().get(path).status_code == 302
    token = people.csrf(orkhan, "/en/me/applications/elsewhere")
    refused = orkhan.post(f"/en/me/applications/{sent.id}/withdraw", data={"csrf_token": token})
    assert refused.status_code == 404
    assert rows(app, id=sent.id)[0].status == "sent"


def test_withdrawing_takes_two_clicks_and_happens_once(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids
) -> None:
    sent = sent_by(app, signed_in_client, nigar, ids["nar"])
    here = f"/en/me/applications/{sent.id}"
    assert f'href="{here}/withdraw"' in signed_in_client.get(here).text
    token = people.csrf(signed_in_client, f"{here}/withdraw")
    assert rows(app, id=sent.id)[0].status == "sent"  # asking withdraws nothing
    statuses = [
        signed_in_client.post(f"{here}/withdraw", data={"csrf_token": token}).status_code for _ in range(2)
    ]
    assert statuses == [302, 409]
    page = signed_in_client.get(here).text
    assert "Withdrawn" in pages.text(page)
    assert f"{here}/withdraw" not in page


def test_a_guest_withdraws_by_the_link_before_and_after_confirming(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    for id_, confirmed in ((ids["nar"], False), (ids["coffee"], True)):
        page = apply_as_guest(app, client, id_, email)
        if confirmed:
            press(client, page, "confirm")
        assert press(client, page, "withdraw").location == page
        assert "Withdrawn" in pages.text(client.get(page).text)
    assert {row.status for row in rows(app, email=email)} == {"withdrawn"}


def test_a_guest_who_makes_an_account_finds_what_they_sent(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    press(client, apply_as_guest(app, client, ids["nar"], email), "confirm")
    waiting = apply_as_guest(app, client, ids["coffee"], email)
    someone = people.sign_in(app.test_client(), people.person(app, email=email))
    listed = pages.text(someone.get("/en/me/applications").text)
    assert "Nar Studio" in listed
    assert "Caspian Coffee" not in listed  # nobody has confirmed that one
    assert client.get(waiting).status_code == 200


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unknown_link_leads_to_a_new_one(client: FlaskClient, lang: str) -> None:
    for path in ("x" * 43, "x", "%00"):
        page = client.get(f"/{lang}/applications/{path}")
        assert page.status_code == 404
        assert f'action="/{lang}/applications/link"' in page.text


def test_an_expired_link_offers_a_new_one_which_works_in_its_place(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    old = apply_as_guest(app, client, ids["nar"], email)
    house = app.extensions["jobboard"]
    links = GuestLinks(house.settings.secret_key)
    with house.sessions() as session:
        row = session.query(Application).filter_by(email=email).one()
        links.renew(row, NOW - timedelta(hours=49))
        session.commit()
        old = f"/en/applications/{links.token(row)}"
    expired = client.get(old)
    assert expired.status_code == 410
    assert "This link is too old" in pages.text(expired.text)
    assert press(client, old, "confirm").status_code == 410
    assert press(client, old, "again").location == "/en/applications/link/sent"
    new = link(mails(app, email)[-1])
    assert client.get(old).status_code == 404
    assert press(client, new, "confirm").location == new


def test_links_come_again_by_mail_alone(app: APIFlask, client: FlaskClient, ids: Ids, email: str) -> None:
    apply_as_guest(app, client, ids["nar"], email)
    token = people.csrf(client, "/en/applications/link")
    answers = [
        client.post("/en/applications/link", data={"csrf_token": token, "email": address})
        for address in (email, "nobody@paylas.example")
    ]
    assert {answer.location for answer in answers} == {"/en/applications/link/sent"}
    assert client.get(link(mails(app, email)[-1])).status_code == 200
    assert mails(app, "nobody@paylas.example") == []
    wrong = client.post("/en/applications/link", data={"csrf_token": token, "email": "nobody"})
    assert wrong.status_code == 422
    assert 'value="nobody"' in wrong.text


def test_a_link_to_a_vacancy_that_closed_sends_nothing(
    app: APIFlask, client: FlaskClient, ids: Ids, email: str
) -> None:
    page = apply_as_guest(app, client, ids["nar"], email)
    with app.extensions["jobboard"].sessions() as session:
        session.execute(
            update(Application).where(Application.email == email).values(vacancy_id=ids["closed"])
        )
        session.commit()
    refused = press(client, page, "confirm")
    assert refused.status_code == 409
    assert "The vacancy has closed meanwhile" in pages.text(refused.text)
    assert rows(app, email=email)[0].status == "unconfirmed"


ELSEWHERE = {
    "title": "SMM",
    "employer": "Uzaq MMC",
    "url": "https://jobs.example/1",
    "sent_on": "2026-11-20",
    "status": "sent",
    "note": "By mail",
}


def write_down(client: FlaskClient, **fields: Any) -> Any:
    token = people.csrf(client, "/en/me/applications/elsewhere")
    data = {"csrf_token": token, **ELSEWHERE, **fields}
    return client.post("/en/me/applications/elsewhere", data=data)


def own(app: APIFlask, person: Person) -> list[OutsideApplication]:
    with app.extensions["jobboard"].sessions() as session:
        return list(session.query(OutsideApplication).filter_by(person_id=person.id))


def test_one_sent_elsewhere_is_written_down_changed_and_deleted(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person
) -> None:
    client = signed_in_client
    assert write_down(client).status_code == 302
    assert "Uzaq MMC" in pages.text(client.get("/en/me/applications").text)
    [held] = own(app, nigar)
    here = f"/en/me/applications/elsewhere/{held.id}"
    token = people.csrf(client, here)
    client.post(here, data={"csrf_token": token, **ELSEWHERE, "status": "talk"})
    assert [item.status for item in own(app, nigar)] == ["talk"]
    client.post(f"{here}/delete", data={"csrf_token": token})
    assert own(app, nigar) == []
    assert client.post(f"{here}/delete", data={"csrf_token": token}).status_code == 404


def test_nobody_else_opens_or_changes_it(app: APIFlask, signed_in_client: FlaskClient, nigar: Person) -> None:
    write_down(signed_in_client)
    here = f"/en/me/applications/elsewhere/{own(app, nigar)[0].id}"
    orkhan = people.sign_in(app.test_client(), people.person(app, "Orkhan"))
    token = people.csrf(orkhan, "/en/me/applications/elsewhere")
    assert orkhan.get(here).status_code == 404
    for path in (here, f"{here}/delete"):
        assert orkhan.post(path, data={"csrf_token": token, **ELSEWHERE}).status_code == 404
    assert len(own(app, nigar)) == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"title": ""}, "Write what the job is called."),
        ({"title": "t" * 201}, "201 characters, at most 200"),
        ({"url": "javascript:alert(1)"}, "is not the address of a page"),
        ({"sent_on": "2030-01-01"}, "Choose a day that is not in the future."),
        ({"sent_on": "soon"}, "Choose a day that is not in the future."),
        ({"note": "n" * 2_001}, "2,001 characters, at most 2,000"),
    ],
)
def test_what_is_wrong_elsewhere_is_said_and_stays(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, fields: dict[str, str], said: str
) -> None:
    refused = write_down(signed_in_client, **fields)
    assert refused.status_code == 422
    assert said in pages.text(refused.text)
    assert "Uzaq MMC" in refused.text
    assert own(app, nigar) == []


def test_the_list_costs_the_same_for_one_and_for_three(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids, statements: Statements
) -> None:
    counts = []
    for name in ("nar", "coffee", "remote"):
        sent_by(app, signed_in_client, nigar, ids[name])
        with statements() as sent:
            signed_in_client.get("/en/me/applications")
        counts.append(len(sent))
    assert set(counts) == {3}  # who it is, here, elsewhere

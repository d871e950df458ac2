"""What a guest's mailed link opens, and what happens when it is old, used or unknown."""

from datetime import timedelta

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import update

from jobboard.services.guest_links import GuestLinks
from jobboard.storage.models import Application
from tests.web import pages, people
from tests.web.applying import Ids, apply_as_guest, link, mails, press, rows
from tests.web.conftest import LANGUAGES, NOW


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

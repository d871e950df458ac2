"""Nigar takes her data along, leaves, and changes her mind."""

import io
import json
import re
import zipfile
from datetime import timedelta

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from jobboard.services import leaving, profiles
from jobboard.storage.models import OutboxItem, Person
from tests.web import pages, people

DATA = "/en/me/data"


def post(client: FlaskClient, path: str) -> TestResponse:
    return client.post(path, data={"csrf_token": people.csrf(client, "/en/me/profile")})


def leaving_at(app: APIFlask, someone: Person) -> object:
    with app.extensions["jobboard"].sessions() as session:
        return session.scalar(select(Person.leaving_at).where(Person.id == someone.id))


def mailed_link(app: APIFlask, someone: Person) -> str:
    with app.extensions["jobboard"].sessions() as session:
        items = session.scalars(select(OutboxItem).order_by(OutboxItem.id.desc()))
        text = next(item.payload["text"] for item in items if item.payload.get("to") == someone.email)
    found = re.search(r"https://paylas\.example(/\S+/stay/\S+)", text)
    assert found, text
    return found[1]


def test_a_visitor_is_sent_to_sign_in(client: FlaskClient) -> None:
    for path in ("", "/resume.json", "/archive.zip", "/leave"):
        assert "/en/login" in client.get(DATA + path).location


@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_everything_comes_as_one_archive(signed_in_client: FlaskClient, nigar: Person, lang: str) -> None:
    answer = signed_in_client.get(f"/{lang}/me/data/archive.zip")
    assert answer.headers["Content-Disposition"] == "attachment; filename=paylas.zip"
    assert answer.is_streamed
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        assert json.loads(archive.read("account.json"))["people"][0]["email"] == nigar.email
        readme = archive.read("README.txt").decode()
        named = {name for name in archive.namelist() if name in readme}
        assert named == set(archive.namelist()) - {"README.txt"}


def test_leaving_takes_a_week_and_says_so_everywhere(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person
) -> None:
    assert "30 November 2026" in pages.text(signed_in_client.get(f"{DATA}/leave").text)
    assert leaving_at(app, nigar) is None, "looking changes nothing"
    assert post(signed_in_client, f"{DATA}/leave").location == DATA
    at = leaving_at(app, nigar)
    post(signed_in_client, f"{DATA}/leave")
    assert leaving_at(app, nigar) == at, "asking twice is asking once"
    for path in ("/en/me/profile", "/en/me/account", DATA):
        assert "deleted on 30 November 2026" in pages.text(signed_in_client.get(path).text)
    assert post(signed_in_client, f"{DATA}/stay").location == DATA
    assert leaving_at(app, nigar) is None
    assert "deleted on" not in pages.text(signed_in_client.get("/en/me/profile").text)


def test_leaving_asks_who_it_is(app: APIFlask, signed_in_client: FlaskClient, nigar: Person) -> None:
    with signed_in_client.session_transaction() as held:
        held["fs_paa"] -= 600
    assert "/en/verify" in signed_in_client.get(f"{DATA}/leave").location
    assert "/en/verify" in post(signed_in_client, f"{DATA}/leave").location
    assert leaving_at(app, nigar) is None


def test_the_mailed_link_keeps_the_account_without_signing_in(
    app: APIFlask, client: FlaskClient, nigar: Person
) -> None:
    post(people.sign_in(app.test_client(), nigar), f"{DATA}/leave")
    path = mailed_link(app, nigar)
    page = client.get(path)
    assert page.status_code == 200
    assert pages.is_noindex(page.text)
    assert nigar.email not in page.text
    assert leaving_at(app, nigar) is not None, "mail programs open links by themselves"
    token = page.text.partition('name="csrf_token" value="')[2].partition('"')[0]
    assert client.post(path, data={"csrf_token": token}).status_code == 302
    assert leaving_at(app, nigar) is None
    assert client.get(path).status_code == 404, "it is used up"


@pytest.mark.parametrize("token", ["x", "WzEsIngiXQ.abc", "a.b.c", "%00"])
def test_a_link_that_is_not_ours_leads_nowhere(client: FlaskClient, token: str) -> None:
    assert client.get(f"{DATA}/stay/{token}").status_code == 404


def test_whoever_is_gone_is_signed_out(app: APIFlask, signed_in_client: FlaskClient, nigar: Person) -> None:
    house = app.extensions["jobboard"]
    with house.sessions() as session:
        profiles.update(session, nigar.id, {"headline": "Here"}, house.clock())
        session.commit()
    post(signed_in_client, f"{DATA}/leave")
    with house.sessions() as session:
        leaving.erase_due(session, house.letters, house.clock() + timedelta(days=7))
        session.commit()
    assert "/en/login" in signed_in_client.get("/en/me/profile").location

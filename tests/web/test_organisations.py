"""Creating an employer and changing what it says of itself."""

from uuid import uuid4

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from tests.web import pages, people
from tests.web.rooms import staff

NEW = "/en/me/employers/new"


@pytest.fixture
def name() -> str:
    return f"Leyla Studio {uuid4().hex[:8]}x"


def test_leyla_creates_an_employer_and_finds_it_among_hers(signed_in_client: FlaskClient, name: str) -> None:
    answer = people.post(signed_in_client, NEW, NEW, name=name, website="leyla.example", agency="y")
    assert answer.status_code == 302
    assert name in pages.text(signed_in_client.get(answer.location).text)
    mine = signed_in_client.get("/en/me/employers").text
    assert answer.location in mine
    assert "Owner" in pages.text(mine)


def test_a_visitor_signs_in_first(client: FlaskClient) -> None:
    for path in (NEW, "/en/me/employers"):
        assert client.get(path).status_code == 302


def test_what_is_wrong_is_said_and_what_was_typed_stays(signed_in_client: FlaskClient) -> None:
    fields = {"name": "", "website": "no address", "about": "We film <b>tea</b>"}
    answer = people.post(signed_in_client, NEW, NEW, **fields)
    said = pages.text(answer.text)
    assert answer.status_code == 422
    for words in ("Write what the employer is called.", "Write the address of the site"):
        assert words in said
    assert "We film &lt;b&gt;tea" in answer.text


def test_a_name_like_anothers_is_asked_about_once(signed_in_client: FlaskClient, name: str) -> None:
    people.post(signed_in_client, NEW, NEW, name=name)
    again = people.post(signed_in_client, NEW, NEW, name=f"{name} MMC")
    assert again.status_code == 422
    assert "Is it one of these?" in pages.text(again.text)
    sure = people.post(signed_in_client, NEW, NEW, name=f"{name} MMC", another="y")
    assert sure.status_code == 302


@pytest.mark.parametrize(
    ("who", "status"), [("owner", 200), ("editor", 404), ("reader", 404), ("orkhan", 404)]
)
def test_owners_alone_change_what_it_says(app: APIFlask, client: FlaskClient, who: str, status: int) -> None:
    room = staff(app)
    path = f"/en/room/{room.slug}/about"
    assert client.get(path).status_code == 302
    people.sign_in(client, room.who(who))
    assert client.get(path).status_code == status
    sent = people.post(client, NEW, path, name="Leyla Media", city="Ganja")
    assert sent.status_code == (302 if status == 200 else 404)
    if status == 200:
        assert 'value="Gəncə"' in client.get(path).text


def test_a_candidate_has_no_place_there(app: APIFlask, signed_in_client: FlaskClient) -> None:
    assert signed_in_client.get(f"/en/room/{staff(app).slug}/about").status_code == 404

"""The team of an employer: who sees it, who changes it, and how one comes in by a mailed link."""

from uuid import uuid4

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web import pages, people
from tests.web.accounts import link, mails
from tests.web.rooms import Staff, staff

FORM = "/en/me/employers/new"  # any page with a form: for its token


@pytest.fixture
def room(app: APIFlask) -> Staff:
    return staff(app)


def act(client: FlaskClient, room: Staff, path: str, **fields: str) -> TestResponse:
    return people.post(client, FORM, f"/en/room/{room.slug}/team/{path}", **fields)


@pytest.mark.parametrize(
    ("who", "sees", "manages"),
    [("owner", 200, 302), ("editor", 200, 404), ("reader", 200, 404), ("orkhan", 404, 404)],
)
def test_members_see_the_team_and_owners_change_it(
    client: FlaskClient, room: Staff, who: str, sees: int, manages: int
) -> None:
    path = f"/en/room/{room.slug}/team"
    assert client.get(path).status_code == 302
    people.sign_in(client, room.who(who))
    page = client.get(path)
    assert page.status_code == sees
    assert (room.reader.email in page.text) == (manages == 302)
    assert (
        act(client, room, "invite", email=f"x-{uuid4().hex}@x.example", role="reader").status_code == manages
    )
    assert act(client, room, f"{room.reader.id}/role", role="editor").status_code == manages
    assert act(client, room, f"{room.reader.id}/remove").status_code == manages


def test_a_colleague_comes_in_by_the_mailed_link_once(
    app: APIFlask, client: FlaskClient, room: Staff
) -> None:
    people.sign_in(client, room.owner)
    act(client, room, "invite", email=room.orkhan.email, role="editor")
    assert room.orkhan.email in client.get(f"/en/room/{room.slug}/team").text
    path = "/" + link(mails(app, room.orkhan.email)[-1]).split("/", 3)[3]
    assert client.get(path).status_code == 404  # not the owner's to take up
    orkhan = people.sign_in(app.test_client(), room.orkhan)
    assert "invites you to their team" in pages.text(orkhan.get(path).text) or path.startswith("/az")
    joined = people.post(orkhan, path, path)
    assert joined.status_code == 302
    assert orkhan.get(f"/en/room/{room.slug}/team").status_code == 200
    assert people.post(orkhan, FORM, path).status_code == 404


def test_a_visitor_with_the_link_signs_in_first(client: FlaskClient) -> None:
    answer = client.get("/en/invitations/" + "0" * 40)
    assert answer.status_code == 302
    assert "/login" in answer.location


def test_the_last_owner_is_told_to_stay_and_others_may_leave(
    app: APIFlask, client: FlaskClient, room: Staff
) -> None:
    people.sign_in(client, room.owner)
    for path, fields in (("leave", {}), (f"{room.owner.id}/role", {"role": "reader"})):
        answer = act(client, room, path, **fields)
        assert "The team needs an owner." in pages.text(client.get(answer.location).text)
    reader = people.sign_in(app.test_client(), room.reader)
    assert act(reader, room, "leave").status_code == 302
    assert reader.get(f"/en/room/{room.slug}/team").status_code == 404


@pytest.mark.parametrize(
    ("email", "said"),
    [("no address", "This is not an e-mail address."), ("", "They are in the team already.")],
)
def test_a_refused_invitation_says_why(client: FlaskClient, room: Staff, email: str, said: str) -> None:
    people.sign_in(client, room.owner)
    answer = act(client, room, "invite", email=email or room.reader.email, role="reader")
    assert answer.status_code == 422
    assert said in pages.text(answer.text)


def test_another_employers_invitation_is_not_found(client: FlaskClient, room: Staff) -> None:
    people.sign_in(client, room.owner)
    assert act(client, room, "invitations/999999/take-back").status_code == 404
    assert act(client, room, f"{room.orkhan.id}/remove").status_code == 404

"""An employer's vacancies in its room: who may look, who may act, and what each button does."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import delete

from jobboard.services import accounts, employers, members, vacancies
from jobboard.storage.models import Application, Employer, Member, Person
from tests.web import pages, people, posting
from tests.web.conftest import NOW
from tests.web.rooms import Studio


@pytest.fixture
def leyla(app: APIFlask) -> Person:
    return people.person(app, "Leyla")


@pytest.fixture
def studio(app: APIFlask, leyla: Person) -> Iterator[Studio]:
    """Gone after the test: all tests share the list of what is live."""
    house = app.extensions["jobboard"]
    with house.sessions() as session:
        employer = employers.found(session, "Leyla Studio", "Bakı", session.get_one(Person, leyla.id), NOW)
        vacancy = vacancies.publish(session, house.reader, employer, "SMM of Leyla", posting.AD, now=NOW)
        session.commit()
        made = Studio(app, employer.slug, employer.id, vacancy.id)
    yield made
    with house.sessions() as session:
        session.execute(delete(Employer).where(Employer.id == made.id))
        session.commit()


@pytest.fixture
def member(app: APIFlask, studio: Studio) -> Callable[[str], Person]:
    def join(role: str) -> Person:
        someone = people.person(app, role)
        with app.extensions["jobboard"].sessions() as session:
            session.add(Member(employer_id=studio.id, person_id=someone.id, role=role, joined_at=NOW))
            session.commit()
        return someone

    return join


@pytest.fixture
def others(app: APIFlask) -> Mapping[str, Person]:
    """Nigar the candidate, Orkhan with an employer of his own, and a moderator."""
    nigar, orkhan, moderator = (people.person(app, name) for name in ("Nigar", "Orkhan", "Moderator"))
    with app.extensions["jobboard"].sessions() as session:
        employers.found(session, "Orkhan Media", "", session.get_one(Person, orkhan.id), NOW)
        accounts.make_moderator(session, session.get_one(Person, moderator.id))
        session.commit()
    return {"nigar": nigar, "orkhan": orkhan, "moderator": moderator}


def press(client: FlaskClient, studio: Studio, action: str) -> int:
    token = people.csrf(client, studio.path)
    return client.post(f"{studio.path}/{studio.vacancy}/{action}", data={"csrf_token": token}).status_code


def test_visitors_are_sent_to_sign_in(client: FlaskClient, studio: Studio) -> None:
    assert "/login" in client.get(studio.path).location


@pytest.mark.parametrize("who", ["nigar", "orkhan", "moderator"])
def test_for_others_there_is_no_room(
    client: FlaskClient, studio: Studio, others: Mapping[str, Person], who: str
) -> None:
    people.sign_in(client, others[who])
    assert client.get(studio.path).status_code == 404
    token = people.csrf(client, "/en/me/profile")
    for action in ("pause", "close", "change", "copy"):
        answer = client.post(f"{studio.path}/{studio.vacancy}/{action}", data={"csrf_token": token})
        assert answer.status_code == 404
    assert studio.status() == "published"


def test_orkhan_does_not_reach_it_through_his_own_room(
    client: FlaskClient, studio: Studio, others: Mapping[str, Person]
) -> None:
    people.sign_in(client, others["orkhan"])
    token = people.csrf(client, "/en/me/profile")
    with studio.app.extensions["jobboard"].sessions() as session:
        slug = members.places(session, others["orkhan"].id)[0].employer.slug
    path = f"/en/room/{slug}/vacancies/{studio.vacancy}/pause"
    assert client.post(path, data={"csrf_token": token}).status_code == 404


def test_a_reader_looks_on(client: FlaskClient, studio: Studio, member: Callable[[str], Person]) -> None:
    people.sign_in(client, member("reader"))
    page = client.get(studio.path).text
    assert "SMM of Leyla" in pages.text(page)
    assert "/pause" not in page
    token = people.csrf(client, "/en/me/profile")
    answer = client.post(f"{studio.path}/{studio.vacancy}/pause", data={"csrf_token": token})
    assert (answer.status_code, studio.status()) == (404, "published")


@pytest.mark.parametrize("role", ["editor", "owner"])
def test_who_may_post_pauses_resumes_and_closes(
    client: FlaskClient, studio: Studio, member: Callable[[str], Person], role: str
) -> None:
    people.sign_in(client, member(role))
    for action, after in (("pause", "paused"), ("resume", "published"), ("close", "closed")):
        assert press(client, studio, action) == 302
        assert studio.status() == after
    assert press(client, studio, "close") == 409  # twice


def test_looking_changes_nothing(client: FlaskClient, studio: Studio, leyla: Person) -> None:
    people.sign_in(client, leyla)
    for path in (
        studio.path,
        f"{studio.path}/{studio.vacancy}/pause",
        f"{studio.path}/{studio.vacancy}/change",
    ):
        client.get(path)
    assert studio.status() == "published"


def test_nothing_is_closed_while_somebody_waits(client: FlaskClient, studio: Studio, leyla: Person) -> None:
    with studio.app.extensions["jobboard"].sessions() as session:
        waiting = {"status": "sent", "created_at": NOW, "changed_at": NOW}
        session.add(Application(vacancy_id=studio.vacancy, name="Nigar", lang="az", **waiting))
        session.commit()
    people.sign_in(client, leyla)
    assert press(client, studio, "close") == 302
    assert "1 applicant still waits" in pages.text(
        client.get(f"{studio.path}/{studio.vacancy}/applicants").text
    )
    assert studio.status() == "published"


def test_a_change_is_written_in_a_draft_and_published(
    client: FlaskClient, studio: Studio, leyla: Person
) -> None:
    people.sign_in(client, leyla)
    token = people.csrf(client, studio.path)
    answer = client.post(f"{studio.path}/{studio.vacancy}/change", data={"csrf_token": token})
    draft = answer.location
    assert "a change" in pages.text(client.get(studio.path).text)
    posting.complete(client, draft, title="Changed by Leyla", **{"job-evenings": "0", "job-accounts": "3"})
    assert posting.publish(client, draft, employer=studio.slug).status_code == 302
    page = pages.text(client.get(f"/en/vacancies/x-{studio.vacancy}", follow_redirects=True).text)
    assert "Changed by Leyla" in page
    assert "Accounts to look after 3" in page
    assert "Work in the evening No" in page
    assert "On camera The employer has not said" in page
    told = client.get(f"/api/v1/vacancies/{studio.vacancy}").json
    assert (told["job"]["accounts"], told["job"]["evenings"], told["job"]["on_camera"]) == (3, False, None)


def test_a_draft_of_the_employer_opens_for_nobody_else(
    client: FlaskClient, studio: Studio, leyla: Person, others: Mapping[str, Person]
) -> None:
    people.sign_in(client, leyla)
    token = people.csrf(client, studio.path)
    draft = client.post(f"{studio.path}/{studio.vacancy}/copy", data={"csrf_token": token}).location
    assert client.get(draft).status_code == 200
    assert people.sign_in(client.application.test_client(), others["orkhan"]).get(draft).status_code == 404
    assert client.application.test_client().get(draft).status_code == 404


@pytest.mark.parametrize("status", ["review", "removed"])
def test_what_moderators_hold_cannot_be_changed(
    client: FlaskClient, studio: Studio, leyla: Person, status: str
) -> None:
    people.sign_in(client, leyla)
    studio.set(status=status)
    token = people.csrf(client, studio.path)
    answer = client.post(f"{studio.path}/{studio.vacancy}/change", data={"csrf_token": token})
    assert answer.status_code == 409


def test_what_is_over_stands_among_the_closed(client: FlaskClient, studio: Studio, leyla: Person) -> None:
    people.sign_in(client, leyla)
    studio.set(expires_at=NOW - timedelta(seconds=1))
    page = pages.text(client.get(studio.path).text)
    assert "Closed · 1" in page
    assert "Open again" in page

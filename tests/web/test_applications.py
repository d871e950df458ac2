"""Following applications on one's own pages."""

import re

from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import applicants
from jobboard.services.application_mails import Notices
from jobboard.services.guest_links import GuestLinks
from jobboard.storage.models import Application, Person
from tests.statements import Statements
from tests.web import pages, people
from tests.web.applying import Ids, rows, send
from tests.web.conftest import NOW


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

"""Applications elsewhere, on one's own pages."""

from typing import Any

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.storage.models import OutsideApplication, Person
from tests.web import pages, people

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

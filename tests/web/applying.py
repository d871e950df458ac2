"""What Nigar does to apply, in a browser without scripts."""

import re
from collections.abc import Mapping
from typing import Any

from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from jobboard.storage.models import Application, OutboxItem
from tests.web import people

TOLD = {"name": "Nigar Quliyeva", "message": "I make reels.", "links": "https://nigar.example/a"}
Ids = Mapping[str, int]


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

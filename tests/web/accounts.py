"""What people do around their account, in a browser without scripts."""

import re
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from jobboard.storage.models import OutboxItem
from tests.web import people

PASSWORD = "dəniz küləyi 7 nar"


@pytest.fixture
def email() -> str:
    """An address that nobody has yet."""
    return f"nigar-{uuid4().hex[:10]}@paylas.example"


@pytest.fixture
def visitor(client: FlaskClient) -> "Visitor":
    return Visitor(client)


@pytest.fixture
def nigars(app: APIFlask, visitor: "Visitor", email: str) -> "Visitor":
    """A browser whose owner has a confirmed account with PASSWORD, and is signed out."""
    visitor.register(email)
    visitor.follow(link(mails(app, email)[0]))
    return visitor


@pytest.fixture
def inside(nigars: "Visitor", email: str) -> "Visitor":
    """Nigar, signed in by her password a moment ago."""
    nigars.sign_in(email)
    return nigars


@dataclass(frozen=True)
class Visitor:
    """A browser in one language."""

    client: FlaskClient
    lang: str = "az"

    def get(self, path: str) -> TestResponse:
        return self.client.get(f"/{self.lang}{path}")

    def send(self, path: str, *, to: str | None = None, **fields: Any) -> TestResponse:
        """Open the page of a form and send it, filled in; `to` where it goes elsewhere."""
        token = people.csrf(self.client, f"/{self.lang}{path}")
        return self.client.post(f"/{self.lang}{to or path}", data={"csrf_token": token, **fields})

    def register(self, email: str, password: str = PASSWORD) -> TestResponse:
        return self.send("/register", email=email, password=password)

    def sign_in(self, email: str, password: str = PASSWORD, **more: Any) -> TestResponse:
        return self.send("/login", email=email, password=password, **more)

    def follow(self, link: str, **fields: Any) -> TestResponse:
        """A link of a mail: its page, and the button there."""
        return self.send(link.partition(f"/{self.lang}")[2], **fields)

    @property
    def is_signed_in(self) -> bool:
        return self.get("/me/account").status_code == 200


def mails(app: APIFlask, email: str) -> list[dict[str, Any]]:
    """What waits to be sent to an address, oldest first."""
    with app.extensions["jobboard"].sessions() as session:
        payloads = session.scalars(select(OutboxItem.payload).order_by(OutboxItem.id))
        return [payload for payload in payloads if payload.get("to") == email]


def link(mail: dict[str, Any]) -> str:
    """The first address in a mail."""
    found = re.search(r"https?://\S+", mail["text"])
    assert found, mail["text"]
    assert found[0] in mail["html"]
    return found[0]

"""Making an account, confirming it, signing in and out, and getting back in."""

from uuid import uuid4

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from tests.web.accounts import Visitor, link, mails


@pytest.fixture
def email() -> str:
    return f"nigar-{uuid4().hex[:10]}@paylas.example"


@pytest.fixture
def visitor(client: FlaskClient) -> Visitor:
    return Visitor(client)


@pytest.fixture
def nigars(app: APIFlask, visitor: Visitor, email: str) -> Visitor:
    """A browser whose owner has a confirmed account, and is signed out."""
    visitor.register(email)
    visitor.follow(link(mails(app, email)[0]))
    return visitor


def test_nigar_registers_confirms_and_signs_in(app: APIFlask, visitor: Visitor, email: str) -> None:
    answer = visitor.register(email)
    assert answer.location == "/az/register/sent"
    (mail,) = mails(app, email)
    assert link(mail).startswith("https://paylas.example/az/confirm/")

    assert visitor.sign_in(email).status_code == 422, "not before the address is confirmed"
    assert visitor.follow(link(mail)).location == "/az/login"
    assert visitor.sign_in(email).location == "/az/me"
    assert visitor.is_signed_in

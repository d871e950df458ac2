"""People who use the pages signed in: Nigar the candidate, Leyla the employer, Orkhan another one."""

import time
from typing import Any
from uuid import uuid4

from apiflask import APIFlask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from jobboard.services import sign_ins
from jobboard.storage.models import Person
from jobboard.web.accounts.browser import TOKEN
from tests.services import people


def person(app: APIFlask, name: str = "Nigar", **columns: Any) -> Person:
    """A new account of that name; all tests share one database, so each has an address of its own."""
    house = app.extensions["jobboard"]
    with house.sessions() as session:
        email = f"{name.lower()}-{uuid4().hex[:12]}@paylas.example"
        made = people.person(session, **{"email": email, "name": name, **columns})
        session.commit()
        session.refresh(made, ["roles"])
        session.expunge(made)
    return made


def sign_in(client: FlaskClient, someone: Person) -> FlaskClient:
    """The client's browser from here on is signed in, without the second that a password takes."""
    house = client.application.extensions["jobboard"]
    with house.sessions() as session:
        token = sign_ins.begin(session, someone, "Chrome, Android", house.clock())
        session.commit()
    with client.session_transaction() as held:
        held.update({"_user_id": someone.fs_uniquifier, "_fresh": True, "fs_paa": time.time(), TOKEN: token})
    return client


def csrf(client: FlaskClient, path: str) -> str:
    """The token that the forms of this page carry."""
    page = client.get(path).text
    return page.partition('name="csrf_token" value="')[2].partition('"')[0]


def post(
    client: FlaskClient,
    page: str,
    path: str,
    *,
    back: str = "",
    headers: dict[str, str] | None = None,
    **fields: str,
) -> TestResponse:
    """Open a page and send one of its forms; `back` is where a browser says that it comes from."""
    referrer = back if not back.startswith("/") else f"http://localhost{back}"
    return client.post(
        path,
        data={"csrf_token": csrf(client, page), **fields},
        headers={"Referer": referrer, **(headers or {})},
    )

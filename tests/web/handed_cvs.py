"""Nigar hands a CV over, and a worker reads it."""

import io
from collections.abc import Callable
from typing import Any

from apiflask import APIFlask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from jobboard.core.candidate import Candidate
from jobboard.services import profiles
from jobboard.storage.models import Person
from tests.unit.cv import files
from tests.web import people

IMPORT = "/en/me/import"
Work = Callable[[], None]


def told(app: APIFlask, someone: Person) -> Candidate:
    with app.extensions["jobboard"].sessions() as session:
        return profiles.candidate(profiles.load(session, someone.id))


def upload(
    client: FlaskClient, content: bytes = files.pdf(), name: str = "cv.pdf", **fields: Any
) -> TestResponse:
    token = people.csrf(client, IMPORT)
    data = {"csrf_token": token, "file": (io.BytesIO(content), name), **fields}
    return client.post(f"{IMPORT}/file", data=data, content_type="multipart/form-data")


def post(client: FlaskClient, path: str, **fields: Any) -> TestResponse:
    return client.post(path, data={"csrf_token": people.csrf(client, IMPORT), **fields})

"""Nigar's profile page: its forms, and what is stored of them."""

from collections.abc import Callable
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from jobboard.core.candidate import Candidate
from tests.web import people

PROFILE = "/en/me/profile"
Told = Callable[[], Candidate]


def post(client: FlaskClient, part: str, /, **fields: Any) -> TestResponse:
    token = people.csrf(client, PROFILE)
    return client.post(f"{PROFILE}/{part}", data={"csrf_token": token, **fields})


WORK = {
    "url": "https://behance.example/nigar",
    "concept": "canva",
    "part": "Drew <b>12</b> posts",
    "result": "Reach grew",
    "since": "2026-03",
    "until": "05.2026",
    "may_be_shown": "y",
}

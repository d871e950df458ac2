"""Errors of the API, as tests look at them."""

from typing import Any

from werkzeug.test import TestResponse


def problem(answer: TestResponse, status: int) -> Any:
    assert answer.status_code == status, answer.text
    assert answer.mimetype == "application/problem+json"
    body = answer.get_json(force=True)
    assert body["status"] == status
    assert body["title"]
    return body

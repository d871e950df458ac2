"""Asking for new vacancies by mail."""

from typing import Any
from urllib.parse import urlsplit

from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import alerts
from tests.web import people
from tests.web.accounts import link, mails

NEW = "/en/alerts/new?tool=canva&pay_from=600"
QUERY = "tool=canva&pay_from=600"


def ask(client: FlaskClient, **fields: str) -> Any:
    return people.post(client, NEW, "/en/alerts/new", **{"query": QUERY, "frequency": "daily", **fields})


def path(mail: dict[str, Any]) -> str:
    return urlsplit(link(mail)).path


def confirmed(app: APIFlask, client: FlaskClient, email: str) -> str:
    """The page of the alerts of a guest, who has confirmed one."""
    ask(client, email=email)
    page = path(mails(app, email)[0])
    people.post(client, page, f"{page}/confirm")
    return page


def active(app: APIFlask, email: str) -> list[tuple[str, str, bool]]:
    with app.extensions["jobboard"].sessions() as session:
        found = alerts.of_address(session, email)
        return [(item.query, item.frequency, alerts.is_active(item)) for item in found]

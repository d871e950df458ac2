"""The way out of mails, by people and by mail programs (RFC 8058)."""

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from tests.web import pages
from tests.web.alerting import QUERY, active, confirmed


@pytest.fixture
def guests(app: APIFlask, client: FlaskClient, email: str) -> str:
    return confirmed(app, client, email)


def test_one_post_of_a_mail_program_ends_all_mails(
    app: APIFlask, client: FlaskClient, guests: str, email: str
) -> None:
    token = guests.rpartition("/")[2]
    elsewhere = {"Origin": "https://mail.example", "Sec-Fetch-Site": "cross-site"}
    page = client.get(f"/unsubscribe/{token}")
    assert "<form" in page.text
    assert active(app, email) == [(QUERY, "daily", True)]  # looking ends nothing
    program = app.test_client()
    for _twice in range(2):
        answer = program.post(
            f"/unsubscribe/{token}", data={"List-Unsubscribe": "One-Click"}, headers=elsewhere
        )
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers
        assert "These mails have ended" in pages.text(answer.text)
        assert active(app, email) == [(QUERY, "daily", False)]


@pytest.mark.parametrize("token", ["unknown", "ə" * 400, "%00", "<script>"])
def test_unknown_ways_out_look_the_same(client: FlaskClient, token: str) -> None:
    assert "No more mails" in pages.text(
        client.get(f"/unsubscribe/{token}", headers={"Accept-Language": "en"}).text
    )
    answer = client.post(f"/unsubscribe/{token}", headers={"Accept-Language": "en"})
    assert answer.status_code == 200
    assert "These mails have ended" in pages.text(answer.text)


def test_no_other_post_comes_from_elsewhere(client: FlaskClient, guests: str) -> None:
    elsewhere = {"Origin": "https://mail.example"}
    assert client.post(f"{guests}/confirm", headers=elsewhere).status_code == 403
    assert client.post("/en/unsubscribe/x", headers=elsewhere).status_code == 403

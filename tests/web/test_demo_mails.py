"""The mails of a demo are there for everybody who tries it, and nowhere else."""

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from jobboard.services.mailbox import Mailbox
from tests.web import pages
from tests.web.conftest import Build


@pytest.fixture
def demo(build: Build, tmp_path: Path) -> FlaskClient:
    mail = EmailMessage()
    mail["To"], mail["Subject"] = "nigar@paylas.example", "Salam <b>"
    mail.set_content("Keçid: https://paylas.example/az/confirm/abc <script>alert(1)</script>\n")
    Mailbox(tmp_path / "mail").put(mail, datetime(2026, 11, 23, tzinfo=UTC))
    return build(data=tmp_path, demo=True, page_limit="1000 per minute").test_client()


def test_a_mail_is_shown_as_text_with_its_links(demo: FlaskClient) -> None:
    listed = demo.get("/az/demo/mails").text
    assert "Salam <b>" in pages.text(listed)
    path = listed.partition('class="picks"')[2].partition('href="')[2].partition('"')[0]
    shown = demo.get(path).text
    assert 'href="https://paylas.example/az/confirm/abc"' in shown
    assert "<script>alert" not in shown
    assert pages.is_noindex(shown)


@pytest.mark.parametrize("name", ["nonsense", "..%2Fsecret", "20261123T000000000000-deadbeef"])
def test_other_names_are_no_mails(demo: FlaskClient, name: str) -> None:
    assert demo.get(f"/az/demo/mails/{name}").status_code == 404


def test_where_mails_are_sent_there_is_no_such_page(client: FlaskClient) -> None:
    assert client.get("/az/demo/mails").status_code == 404
    assert client.get("/az/demo/mails/20261123T000000000000-deadbeef").status_code == 404

"""Mails as they leave: by a real SMTP conversation, or into the folder of a demo."""

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from jobboard.jobs.mail import message, postman, sender
from jobboard.services.errors import NotFound
from jobboard.services.mailbox import Mailbox
from jobboard.settings import Settings

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PAYLOAD = {
    "to": "nigar@paylas.example",
    "subject": "Ünvanınızı təsdiqləyin",
    "text": "Keçid: https://paylas.example/az/confirm/abc\n",
    "html": '<p><a href="https://paylas.example/az/confirm/abc">Təsdiqlə</a></p>',
    "headers": {"List-Unsubscribe": "<https://paylas.example/u/1>"},
}


class Inbox:
    """A mail server that takes everything and keeps it."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.logins: list[bytes] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    def authenticate(self, *asked: Any) -> AuthResult:
        data = asked[-1]
        assert isinstance(data, LoginPassword)
        self.logins.append(data.password)
        return AuthResult(success=data.password == b"s e:cret")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def server(inbox: Inbox) -> Iterator[str]:
    controller = Controller(
        inbox,
        hostname="127.0.0.1",
        port=free_port(),
        authenticator=inbox.authenticate,
        auth_require_tls=False,
    )
    controller.start()
    yield f"{controller.hostname}:{controller.port}"
    controller.stop()


def settings(**given: Any) -> Settings:
    return Settings(mail_from="Paylaş <post@paylas.example>", **given)


def mail() -> EmailMessage:
    return message(PAYLOAD, sender(settings()), NOW)


def test_a_mail_goes_out_whole(inbox: Inbox, server: str) -> None:
    post = postman(settings(smtp_url=f"smtp://{server}"))
    assert post
    post(mail(), NOW)
    (arrived,) = inbox.mails
    assert arrived["Subject"] == PAYLOAD["subject"]
    assert arrived["From"] == "Paylaş <post@paylas.example>"
    assert arrived["To"] == PAYLOAD["to"]
    assert arrived["List-Unsubscribe"] == "<https://paylas.example/u/1>"
    assert arrived["Date"].datetime == NOW
    assert arrived["Message-ID"].endswith("@paylas.example>")
    bodies = [arrived.get_body((kind,)).get_content() for kind in ("plain", "html")]  # type: ignore[union-attr]
    assert [body.strip() for body in bodies] == [PAYLOAD["text"].strip(), PAYLOAD["html"]]  # type: ignore[attr-defined]


def test_name_and_password_may_hold_any_signs(inbox: Inbox, server: str) -> None:
    post = postman(settings(smtp_url=f"smtp://post:s%20e%3Acret@{server}"))
    assert post
    post(mail(), NOW)
    assert inbox.logins == [b"s e:cret"]
    assert len(inbox.mails) == 1


def test_a_server_that_is_not_there_is_an_error_for_the_outbox_to_note() -> None:
    post = postman(settings(smtp_url=f"smtp://127.0.0.1:{free_port()}"))
    assert post
    with pytest.raises(OSError, match="refused"):
        post(mail(), NOW)


def test_a_demo_keeps_its_mails_in_a_folder_and_any_other_site_lets_them_wait(tmp_path: Path) -> None:
    assert postman(settings(data=tmp_path)) is None
    post = postman(settings(data=tmp_path, demo=True))
    assert post
    post(mail(), NOW)
    (kept,) = Mailbox(tmp_path / "mail").newest()
    assert (kept.to, kept.subject, kept.text) == (PAYLOAD["to"], PAYLOAD["subject"], PAYLOAD["text"])
    assert Mailbox(tmp_path / "mail").get(kept.name) == kept


@pytest.mark.parametrize("name", ["../secret", "", "20261123T120000000000-deadbeef", "/etc/passwd"])
def test_a_mailbox_gives_out_its_mails_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.eml").write_text("Subject: no\n\n")
    with pytest.raises(NotFound):
        Mailbox(tmp_path / "mail").get(name)


def test_a_domain_in_any_letters_travels_in_ascii() -> None:
    to = message({**PAYLOAD, "to": "nigar@küçə.example"}, sender(settings()), NOW)["To"]
    assert to.addresses[0].domain.startswith("xn--")


def test_the_way_out_stays_one_piece_however_long() -> None:
    """Programs look for the link itself, not for an encoded word."""
    way = f"<https://{'a' * 60}.example/unsubscribe/AbCdEfGhIjKlMnOpQrStUv>"
    headers = {"List-Unsubscribe": way, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    made = message({**PAYLOAD, "headers": headers}, sender(Settings()), NOW)
    for written in (made.as_bytes(), made.as_bytes(policy=policy.SMTP)):
        assert f"List-Unsubscribe: {way}" in written.decode().splitlines()
    with pytest.raises(ValueError, match="cannot hold"):
        message({**PAYLOAD, "headers": {"X": "a\r\nBcc: x@y.az"}}, sender(Settings()), NOW)

"""Sends mails: by SMTP, or into a folder where the site is a demo without a server."""

import smtplib
import ssl
from collections.abc import Callable
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import Policy
from email.utils import format_datetime, make_msgid, parseaddr
from functools import partial
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from jobboard.services.mailbox import FOLDER, Mailbox
from jobboard.settings import Settings

Post = Callable[[EmailMessage, datetime], None]
_PATIENCE: Final = 20  # seconds for each step of a conversation with a server


def postman(settings: Settings) -> Post | None:
    """What sends mails in this installation. None: nothing can, so they wait for a server."""
    if settings.smtp_url:
        return partial(_by_smtp, settings.smtp_url)
    if settings.demo:
        return Mailbox(settings.data / FOLDER).put
    return None


class _Whole(str):
    """A header's value in one piece. Python would wrap an address of more than a line into an encoded
    word (RFC 2047), which programs that look for a link do not read.

    Raises ValueError for what no header can hold.
    """

    name: str

    def __new__(cls, name: str, value: str) -> "_Whole":
        if not (value.isascii() and value.isprintable()):
            raise ValueError(f"{name} cannot hold {value!r}")
        made = super().__new__(cls, value)
        made.name = name
        return made

    def fold(self, *, policy: "Policy[Any]") -> str:
        return f"{self.name}: {self}{policy.linesep}"


def message(payload: dict[str, Any], sender: Address, now: datetime) -> EmailMessage:
    """The mail that an item of the outbox describes, as text and HTML."""
    made = EmailMessage()
    made["From"] = sender
    made["To"] = _address(payload["to"])
    made["Subject"] = payload["subject"]
    made["Date"] = format_datetime(now)
    made["Message-ID"] = make_msgid(domain=sender.domain)
    made["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday note answers
    for header, value in payload["headers"].items():
        made[header] = _Whole(header, value)
    made.set_content(payload["text"])
    made.add_alternative(payload["html"], subtype="html")
    return made


def sender(settings: Settings) -> Address:
    """Whom mails come from; the site lends its name where none is set."""
    name, address = parseaddr(settings.mail_from)
    return _address(address, name or settings.site_name)


def _address(text: str, name: str = "") -> Address:
    """Domains travel in ASCII, whatever letters they are shown with."""
    local, _, domain = text.rpartition("@")
    return Address(name, local, domain.encode("idna").decode("ascii"))


def _by_smtp(url: str, mail: EmailMessage, _now: datetime) -> None:
    """Raises OSError or smtplib.SMTPException where the server cannot be reached or refuses."""
    parts = urlsplit(url)
    host, context = parts.hostname or "", ssl.create_default_context()
    if parts.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=_PATIENCE, context=context)
    else:
        server = smtplib.SMTP(host, parts.port or 25, timeout=_PATIENCE)
    with server:
        if parts.query == "starttls":
            server.starttls(context=context)
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.send_message(mail)

"""What the text of a setting must be, and what it becomes. Each raises ValueError saying what it is not."""

import re
from email.utils import parseaddr
from typing import Final
from urllib.parse import urlsplit

SHORTEST_SECRET: Final = 16  # characters; what we make ourselves has 43
_YES: Final = {"1", "true", "yes", "on"}
_NO: Final = {"0", "false", "no", "off"}
_RATE: Final = re.compile(r"[1-9]\d* per (second|minute|hour|day)")
_DATABASES: Final = {"sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg"}


def switch(text: str) -> bool:
    """On or off."""
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise ValueError("is neither 1 nor 0")


def count(text: str) -> int:
    """A number from 0."""
    if text.isascii() and text.isdigit():
        return int(text)
    raise ValueError("is not a whole number from 0")


def rate(text: str) -> str:
    """A limit of requests."""
    if _RATE.fullmatch(text):
        return text
    raise ValueError('is not a limit such as "120 per minute"')


def web_address(text: str) -> str:
    """An http or https address, without its last slash."""
    parts = urlsplit(text)
    if parts.scheme in {"http", "https"} and parts.netloc:
        return text.rstrip("/")
    raise ValueError("is not an http or https address")


def database(text: str) -> str:
    """A database that we know."""
    if text.partition("://")[0] in _DATABASES:
        return text
    raise ValueError("is not a sqlite or postgresql address")


def redis(text: str) -> str:
    """A Redis."""
    if text.partition("://")[0] in {"redis", "rediss", "unix"}:
        return text
    raise ValueError("is not a redis address")


def smtp(text: str) -> str:
    """A mail server; `?starttls` encrypts a conversation that begins in the open."""
    parts = urlsplit(text)
    if parts.scheme in {"smtp", "smtps"} and parts.hostname and parts.query in {"", "starttls"}:
        return text
    raise ValueError("is not an address such as smtp://name:password@host:587?starttls")


def secret(text: str) -> str:
    """Something too long to be guessed."""
    if len(text) >= SHORTEST_SECRET:
        return text
    raise ValueError(f"is shorter than {SHORTEST_SECRET} characters")


def sender(text: str) -> str:
    """A mail address, alone or as `Name <address>`."""
    local, at, domain = parseaddr(text)[1].rpartition("@")
    if local and at and domain:
        return text
    raise ValueError("is not a mail address, nor a name with one in angle brackets")

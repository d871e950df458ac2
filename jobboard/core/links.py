"""Addresses that people type as links to their work."""

import re
from contextlib import suppress
from typing import Final
from urllib.parse import quote, urlsplit, urlunsplit

LINK_LIMIT: Final = 500  # characters
_UNFIT: Final = re.compile(r"[^!-~]|[<>\"\\^`{|}]")  # not in an address by RFC 3986
_KEPT: Final = "".join(map(chr, range(0x21, 0x7F)))


def in_ascii(text: str) -> str:
    """An address as it goes over the wire: letters beyond ASCII encoded, and nothing else changed."""
    text = text.strip()
    with suppress(ValueError):  # UnicodeError is one
        parts = urlsplit(text)
        host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
        return quote(urlunsplit(parts._replace(netloc=host)), safe=_KEPT)
    return text


def is_web_address(text: str) -> bool:
    """Whether this is a link that may stand on a page: http or https, to a host with a dot in its name.

    A name before the host ("https://bank.az@elsewhere.example") only ever misleads, so it is refused.
    """
    if len(text) > LINK_LIMIT or _UNFIT.search(text):
        return False
    try:
        parts = urlsplit(text)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "@" not in parts.netloc and "." in host.strip(".")

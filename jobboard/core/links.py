"""Addresses that people type as links to their work."""

import re
from typing import Final
from urllib.parse import urlsplit

LINK_LIMIT: Final = 500  # characters
_UNFIT: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff<>\"\\]")


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

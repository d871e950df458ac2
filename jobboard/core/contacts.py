"""Phone numbers, addresses and handles of people: which of an ad's contacts nobody is shown."""

import re
from collections.abc import Iterable
from typing import Final

from jobboard.core.ad import Contact

_DOT: Final = "•"
_VISIBLE: Final = re.compile(r"\S")
# A link to a firm's own site is no contact of a person; one to a messenger, or with a number in it, is.
_PERSONAL: Final = re.compile(r"wa\.me|t\.me|telegram|whatsapp|viber|mailto:|tel:|@|\d{7}", re.IGNORECASE)


def hidden(text: str, contacts: Iterable[Contact]) -> list[tuple[int, int]]:
    """Where the contacts stand that are not shown."""
    return sorted(
        (contact.start, contact.end)
        for contact in contacts
        if contact.kind != "link" or _PERSONAL.search(text[contact.start : contact.end])
    )


def masked(text: str, contacts: Iterable[Contact]) -> str:
    """The text with a dot for each character of a contact: the same length, so evidence still fits."""
    pieces, at = [], 0
    for start, end in hidden(text, contacts):
        start = max(at, start)
        if end > start:
            pieces += [text[at:start], _VISIBLE.sub(_DOT, text[start:end])]
            at = end
    return "".join(pieces) + text[at:]

"""Where phone numbers, addresses and handles stand in an ad, so that pages can mask them.

They are looked for in the ad as given, not in its cleaned text: what hides in an attribute is masked too.
"""

import re
from collections.abc import Iterator
from typing import Final

from jobboard.core.ad import Contact, ContactKind
from jobboard.extract.page import Found, Page

_KINDS: Final[dict[ContactKind, str]] = {
    "email": r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
    "link": (
        r"(?:https?://|\bwww\.)[^\s<>\"'()\[\]{}|\\^]{3,400}"
        r"|(?<![\w@./-])(?:t\.me|wa\.me|telegram\.me|forms\.gle|bit\.ly"
        r"|(?:[a-z]{2,3}\.)?(?:instagram|facebook|linkedin|vk|tiktok)\.com)/[\w@.?=&%/+-]{1,200}"
    ),
    "phone": r"(?<![\w.,/:+-])\+?\(?\d(?:[ \u00a0().-]{0,3}\d){6,14}(?!\d)",
    "handle": r"(?<![\w@./+-])@[a-z][\w.]{2,31}",
}
# One pass over the text: the first alternative wins, so a handle is never cut out of an address.
_CONTACT: Final = re.compile("|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items()), re.IGNORECASE)
# Azerbaijan, Russia and Kazakhstan, Uzbekistan, Georgia, Ukraine, Belarus, Turkey, and all with their plus.
_NUMBER: Final = re.compile(
    r"\+\d{9,15}|994\d{9}|0[1-9]\d{8}|[78][3-9]\d{9}|998\d{9}|995\d{9}|380\d{9}|375\d{9}|90[25]\d{9}"
)
_CLOSING: Final = ".,;:!?»”…*_"  # belongs to the sentence, not to the address


def find(page: Page) -> list[Found]:
    """Where the contacts stand; `key` is their kind."""
    return [Found(contact.start, contact.end, "text", contact.kind) for contact in _contacts(page.given)]


def read(page: Page) -> list[Contact]:
    """The contacts in the order of the text."""
    return list(_contacts(page.given))


def _contacts(text: str) -> Iterator[Contact]:
    for match in _CONTACT.finditer(text):
        for kind in _KINDS:
            if match[kind] and (kind != "phone" or _NUMBER.fullmatch(re.sub(r"[^\d+]", "", match[0]))):
                yield Contact(kind, match.start(), match.start() + len(match[0].rstrip(_CLOSING)))

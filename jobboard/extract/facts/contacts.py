"""Where phone numbers, addresses and handles stand in an ad, so that pages can mask them.

They are looked for in the ad as given, not in its cleaned text: what hides in an attribute is masked too.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from jobboard.core.ad import Contact, ContactKind
from jobboard.core.text import fold
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import ANYWHERE, Found, Page

# Every match holds one of the stems (see `Page.search`); a phone number none but its figures.
_FORMS: Final[tuple[tuple[ContactKind, frozenset[str], re.Pattern[str]], ...]] = (
    ("email", stems("@"), re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
    (
        "link",
        stems("http|www.|t.me/|wa.me/|telegram.me/|.gle/|bit.ly/|.com/"),
        re.compile(
            r"(?:https?://|\bwww\.)[^\s<>\"'()\[\]{}|\\^]{3,400}"
            r"|(?<![\w@./-])(?:t\.me|wa\.me|telegram\.me|forms\.gle|bit\.ly"
            r"|(?:[a-z]{2,3}\.)?(?:instagram|facebook|linkedin|vk|tiktok)\.com)/[\w@.?=&%/+-]{1,200}"
        ),
    ),
    ("phone", ANYWHERE, re.compile(r"[+(03789](?<![\w.,/:+-].)(?:\(?\d)?(?:[ ().-]{0,3}\d){6,14}(?!\d)")),
    ("handle", stems("@"), re.compile(r"(?<![\w@./+-])@[a-z][\w.]{2,31}")),
)
STEMS: Final = frozenset().union(*(its_stems for _, its_stems, _ in _FORMS))
# Azerbaijan, Russia and Kazakhstan, Uzbekistan, Georgia, Ukraine, Belarus, Turkey, and all with their plus.
_NUMBER: Final = re.compile(
    r"\+\d{9,15}|994\d{9}|0[1-9]\d{8}|[78][3-9]\d{9}|998\d{9}|995\d{9}|380\d{9}|375\d{9}|90[25]\d{9}"
)
_NO_FIGURE: Final = re.compile(r"[^\d+]")
_CLOSING: Final = ".,;:!?»”…*_"  # belongs to the sentence, not to the address


def find(page: Page) -> list[Found]:
    """Where the contacts stand; `key` is their kind."""
    return [Found(contact.start, contact.end, "text", contact.kind) for contact in read(page)]


def read(page: Page) -> list[Contact]:
    """The contacts in the order of the text; of two that overlap the one that begins first."""
    # Addresses in attributes of tags, and those with two underscores, are not in the cleaned text.
    hidden = "<" in page.given or "__" in page.given
    given = replace(page, folded=fold(page.given), present=None) if hidden else page
    contacts: list[Contact] = []
    for contact in sorted(_contacts(given), key=lambda one: (one.start, -one.end)):
        if not contacts or contact.start >= contacts[-1].end:
            contacts.append(contact)
    return contacts


def _contacts(page: Page) -> Iterator[Contact]:
    for kind, its_stems, form in _FORMS:
        for hit in page.search_in(("text",), form, its_stems):
            written = hit.match[0]
            if kind != "phone" or _NUMBER.fullmatch(_NO_FIGURE.sub("", written)):
                yield Contact(kind, hit.match.start(), hit.match.start() + len(written.rstrip(_CLOSING)))

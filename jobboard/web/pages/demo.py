"""The mails of a demo."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta


@dataclass(frozen=True, slots=True)
class MailLink:
    subject: str
    to: str
    url: str


@dataclass(frozen=True, slots=True)
class MailsPage:
    meta: Meta
    mails: Sequence[MailLink]


@dataclass(frozen=True, slots=True)
class MailPage:
    meta: Meta
    subject: str
    to: str
    text: str
    back_url: str

"""Searches that write by mail: asking for one, and those one has."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.vacancies import FacetOption


@dataclass(frozen=True, slots=True)
class AlertForm:
    """Asks how often, and a visitor to which address."""

    meta: Meta
    words: str  # of the search
    list_url: str
    action: str
    query: str
    email: FormField | None  # None: to the address of the account
    address: str
    frequencies: Sequence[FacetOption]
    privacy_url: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class AlertRow:
    id: int
    words: str
    list_url: str
    active: bool
    since: str  # "since 3 days ago" without the word
    frequencies: Sequence[FacetOption]
    action: str


@dataclass(frozen=True, slots=True)
class AlertsPage:
    """All alerts of an address: of who is signed in, or of who followed a mailed link."""

    meta: Meta
    email: str
    items: Sequence[AlertRow]
    vacancies_url: str


@dataclass(frozen=True, slots=True)
class ConfirmPage:
    """Behind the mailed link: what it is about, and the button."""

    meta: Meta
    words: str
    frequency: str
    action: str | None  # None: the link is too old
    again_url: str


@dataclass(frozen=True, slots=True)
class AlertSentPage:
    meta: Meta
    vacancies_url: str
    mails_url: str | None  # in a demo


@dataclass(frozen=True, slots=True)
class UnsubscribePage:
    meta: Meta
    action: str | None  # None: it is done
    links: Sequence[Link]

"""What stands in the head of a page and around it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    url: str
    current: bool = False
    lang: str | None = None  # for hreflang and lang, where the target is in another language


@dataclass(frozen=True, slots=True)
class Meta:
    """The head of a page. `canonical` and `alternates` are absolute; no canonical: a page of a POST."""

    title: str
    description: str = ""
    canonical: str | None = None
    noindex: bool = False
    alternates: Sequence[Link] = ()  # lang: az, ru, en, x-default
    json_ld: str | None = None  # JSON, safe inside <script type="application/ld+json">


@dataclass(frozen=True, slots=True)
class Leaving:
    """When an account is deleted, and where it is kept after all."""

    day: str
    stay_url: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page (the template global `frame`)."""

    site_name: str
    home_url: str
    nav: Sequence[Link]
    languages: Sequence[Link]
    footer: Sequence[Link]
    account: Link  # of who is signed in, or to sign in
    own: Sequence[Link]  # pages of a signed-in person
    leaving: Leaving | None  # their account is about to be deleted
    merge_url: str | None  # where what their device kept goes
    how_we_read_url: str  # beside whatever was read
    sample: bool  # the site runs on sample vacancies


@dataclass(frozen=True, slots=True)
class ErrorPage:
    meta: Meta
    status: int
    title: str
    message: str
    links: Sequence[Link]

"""Posting a vacancy: paste, form, preview, publish; and the vacancies of an employer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from jobboard.web.pages.ads import AdText
from jobboard.web.pages.check import Option, PasteBox
from jobboard.web.pages.findings import FindingLine
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.room import Room


@dataclass(frozen=True, slots=True)
class PostStartPage:
    meta: Meta
    paste: PasteBox


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from: words of the ad (`anchor` leads to them), or nowhere in it."""

    said: str  # the words, or "Not in your text"
    key: str = ""
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class PostField:
    """One control; `kind` says which: text, number, date, select, radio or boxes."""

    kind: Literal["text", "number", "date", "select", "radio", "boxes"]
    name: str
    label: str
    value: str = ""
    options: Sequence[Option] = ()
    hint: str | None = None
    error: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class PostPart:
    """Fields that belong together."""

    id: str
    title: str
    lead: str | None
    fields: Sequence[PostField]


@dataclass(frozen=True, slots=True)
class PostFormPage:
    """The form. `missing` is what it lacks before it can be sent, each leading to its field."""

    meta: Meta
    action: str
    version: int
    heading: str
    title: PostField
    text: str
    text_error: str | None
    parts: Sequence[PostPart]
    ad: AdText
    findings: Sequence[FindingLine]
    missing: Sequence[Link]
    saved: str  # "Saved today at 14:05"
    conflict_url: str | None = None  # the other window's version, where two wrote at once


@dataclass(frozen=True, slots=True)
class Signature:
    """For whom a vacancy is published: the slug of a known employer; or "", and what a new one is called."""

    employer: str = ""
    name: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class PostPublishPage:
    """The last step. `employers` may be chosen; "" makes a new one. `errors` by the name of the field."""

    meta: Meta
    action: str
    title: str
    version: int
    missing: Sequence[Link]
    employers: Sequence[Option]
    signed: Signature
    rules_url: str
    back_url: str
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OwnVacancy:
    """A vacancy as its members see it. `actions`: what can be done, each with where its form goes."""

    title: str
    url: str | None
    facts: Sequence[str]
    actions: Sequence[tuple[str, str]]
    applicants_url: str


@dataclass(frozen=True, slots=True)
class OwnGroup:
    title: str
    items: Sequence[OwnVacancy]


@dataclass(frozen=True, slots=True)
class RoomVacanciesPage:
    meta: Meta
    room: Room
    groups: Sequence[OwnGroup]
    drafts: Sequence[Link]
    post_url: str | None

"""Following what was sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from jobboard.web.pages.apply import Area, To, View
from jobboard.web.pages.check import Option
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link, Meta

Tone = Literal["", "good", "warn"]


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of an application that was made."""

    label: str
    note: str | None
    day: str
    at: str  # ISO date
    last: bool


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """One application. `waiting` says what is to come; None: nothing."""

    meta: Meta
    to: To
    state: str
    tone: Tone
    steps: Sequence[StepLine]
    waiting: str | None
    view: View
    contacts: Sequence[str]
    named: str  # whether the employer knows them
    withdraw_url: str | None
    crumbs: Sequence[Link]


@dataclass(frozen=True, slots=True)
class ConfirmPage:
    """A guest looks once more at what they typed, and sends it."""

    meta: Meta
    to: To
    view: View
    contacts: Sequence[str]
    action: str
    withdraw_url: str
    who_sees: Sequence[str]
    privacy_url: str


@dataclass(frozen=True, slots=True)
class AskPage:
    """One question with a button that does it and a way back."""

    meta: Meta
    title: str
    text: str
    action: str
    yes: str
    back: Link


@dataclass(frozen=True, slots=True)
class Row:
    """An application in the list."""

    title: str
    employer: str
    url: str
    state: str
    tone: Tone
    day: str
    at: str
    waiting: str | None
    sample: bool = False
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class ApplicationsPage:
    meta: Meta
    here: Sequence[Row]
    elsewhere: Sequence[Row]
    add_url: str
    vacancies_url: str


@dataclass(frozen=True, slots=True)
class ElsewherePage:
    """The form of an application that was sent somewhere else."""

    meta: Meta
    title: str
    action: str
    fields: Sequence[FormField]
    statuses: Sequence[Option]
    note: Area
    back: Link
    delete_url: str | None
    problem: str | None = None

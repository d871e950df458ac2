"""Applying, and following what was sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from jobboard.web.pages.check import AskRow, Option
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link, Meta

Tone = Literal["", "good", "warn"]


@dataclass(frozen=True, slots=True)
class To:
    """The vacancy that an application goes to."""

    title: str
    employer: str
    url: str
    sample: bool
    lang: str | None  # of the title, where it is not the page's


@dataclass(frozen=True, slots=True)
class Area:
    """A field for longer words."""

    id: str
    name: str
    label: str
    value: str = ""
    hint: str | None = None
    error: str | None = None
    rows: int = 4


@dataclass(frozen=True, slots=True)
class ProofChoice:
    """A piece of work that may go along: a checkbox called `proof`."""

    value: str
    skill: str
    url: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ApplyPage:
    """`who_sees` is what sending agrees to, a sentence a line."""

    meta: Meta
    to: To
    action: str
    lead: str
    fields: Sequence[FormField]
    message: Area
    links: Area
    answers: Sequence[Area]
    skills: Sequence[AskRow]
    more_skills: Sequence[AskRow]
    proofs: Sequence[ProofChoice]
    who_sees: Sequence[str]
    privacy_url: str
    sign_in_url: str | None  # for guests
    answers_to: str | None  # the address of who is signed in
    problem: str | None = None  # why it was not sent, apart from its fields
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    name: str
    state: str  # have or learning


@dataclass(frozen=True, slots=True)
class Work:
    skill: str
    url: str
    words: Sequence[str]


@dataclass(frozen=True, slots=True)
class View:
    """What an employer sees first."""

    skills: Sequence[Mark]
    proofs: Sequence[Work]
    links: Sequence[str]
    message: str
    answers: Sequence[tuple[str, str]]

    @property
    def is_empty(self) -> bool:
        return not (self.skills or self.proofs or self.links or self.message or self.answers)


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """`hidden` carries what was typed to the next step: nothing is stored before it is sent."""

    meta: Meta
    to: To
    view: View
    action: str
    hidden: Sequence[tuple[str, str]]
    who_sees: Sequence[str]
    privacy_url: str


@dataclass(frozen=True, slots=True)
class SaidPage:
    """A page that says one thing and leads on."""

    meta: Meta
    title: str
    text: Sequence[str]
    ways: Sequence[Link]


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

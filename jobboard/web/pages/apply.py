"""Applying to a vacancy, and what its employer sees of somebody first."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.check import AskRow
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link, Meta


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

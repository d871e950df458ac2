"""What an employer's members see of those who applied."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.ads import Chip
from jobboard.web.pages.applications import StepLine, Tone
from jobboard.web.pages.apply import Area, View
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.profile import Select
from jobboard.web.pages.room import Room


@dataclass(frozen=True, slots=True)
class Row:
    """An applicant in the list. `pick` names them in the form below it; None: they have their answer."""

    name: str
    url: str
    pick: str | None
    picked: bool
    state: str
    tone: Tone
    musts: str
    sent: str
    sent_at: str  # ISO date
    answer_by: str | None
    late: bool


@dataclass(frozen=True, slots=True)
class Answers:
    """One answer to all who are picked: a refusal, or that it takes longer."""

    action: str
    cause: Select
    words: Area
    day: str  # ISO date of the new promise
    last_day: str


@dataclass(frozen=True, slots=True)
class Closing:
    """`action` closes the vacancy; None while somebody waits, as `text` says."""

    text: str
    action: str | None


@dataclass(frozen=True, slots=True)
class ApplicantsPage:
    meta: Meta
    room: Room
    crumbs: Sequence[Link]
    title: str
    filters: Sequence[Link]
    rows: Sequence[Row]
    answers: Answers | None  # for members who decide
    closing: Closing | None
    csv_url: str
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class StepButton:
    """A step that can be taken. `key` presses it; one that cannot be undone is only brought to the hand."""

    action: str
    label: str
    key: str
    opens: bool  # name and contacts


@dataclass(frozen=True, slots=True)
class Deciding:
    """The form of steps. `version` is that of the application as it is seen."""

    action: str
    version: int
    steps: Sequence[StepButton]
    refuses: bool
    cause: Select
    words: Area
    note: Area
    undo: str | None  # what the last step was and until when it can be undone
    undo_url: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    author: str
    text: str
    day: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """`mark` is one's own, `mean` that of all members who gave theirs."""

    name: str
    label: str
    mark: int | None
    mean: str | None


@dataclass(frozen=True, slots=True)
class Rating:
    action: str | None  # None for those who only look on
    criteria: Sequence[Criterion]
    members: str | None


@dataclass(frozen=True, slots=True)
class ApplicantPage:
    """One applicant; `view` None: withdrawn or deleted."""

    meta: Meta
    room: Room
    crumbs: Sequence[Link]
    name: str
    state: str
    tone: Tone
    dates: Sequence[str]
    before: str | None
    after: str | None
    musts: Sequence[Chip]
    musts_met: str
    view: View | None
    contacts: Sequence[str]
    deciding: Deciding | None
    notes: Sequence[NoteLine]
    rating: Rating
    steps: Sequence[StepLine]
    problem: str | None = None

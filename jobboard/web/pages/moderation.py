"""What moderators see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jobboard.web.pages.ads import AdText, ChipGroup, Fact
from jobboard.web.pages.check import Option
from jobboard.web.pages.findings import FindingLine
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.vacancies import Pager


@dataclass(frozen=True, slots=True)
class QueueItem:
    title: str
    url: str
    facts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for one reason. `empty` is said where nothing does."""

    key: str
    title: str
    empty: str
    items: Sequence[QueueItem]


@dataclass(frozen=True, slots=True)
class QueuesPage:
    meta: Meta
    tabs: Sequence[Link]
    queues: Sequence[Queue]


@dataclass(frozen=True, slots=True)
class Past:
    """A decision: what was done, when and by whom, by which rule, for which words."""

    done: str
    facts: Sequence[str]
    rule: str | None
    words: str
    note: str
    object: Link | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A report: its reason, the visitor's words, the day."""

    reason: str
    text: str
    day: str


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """`actions` are the buttons, the main one first; `asks` says that some of them take a rule and words."""

    action: str
    seen: int
    actions: Sequence[tuple[str, str]]
    asks: bool
    rules: Sequence[Option]
    words: str
    note: str
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ModeratedPage:
    """One vacancy to decide about."""

    meta: Meta
    tabs: Sequence[Link]
    title: str
    status: str
    public_url: str | None
    employer: Sequence[Fact]
    details: Sequence[Fact]
    ad: AdText
    groups: Sequence[ChipGroup]
    findings: Sequence[FindingLine]
    signals: Sequence[str]  # words that look like a fraud
    reports: Sequence[Said]
    keep_url: str
    form: DecisionForm | None
    history: Sequence[Past]


@dataclass(frozen=True, slots=True)
class LogPage:
    meta: Meta
    tabs: Sequence[Link]
    action: str
    kinds: Sequence[Option]
    entries: Sequence[Past]
    pager: Pager | None

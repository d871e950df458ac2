"""The skill check: paste, mark, result."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from jobboard.web.pages.ads import AdText, Chip, Fact, State
from jobboard.web.pages.frame import Meta
from jobboard.web.pages.openings import OpeningRow
from jobboard.web.pages.vacancies import VacancyCard

Answer = Literal["have", "learning", "no"]


@dataclass(frozen=True, slots=True)
class PasteBox:
    """The form that takes an ad's text (POST `action`, fields `text` and `title`)."""

    action: str
    text: str = ""
    title: str = ""
    error: str | None = None  # of the text
    title_error: str | None = None


@dataclass(frozen=True, slots=True)
class AskRow:
    """One asked concept with the answer: radios called `field`, values have, learning, no."""

    field: str  # "skill-canva"
    key: str
    name: str
    ask: str
    quotes: Sequence[str]
    answer: Answer | None  # None: not given yet


@dataclass(frozen=True, slots=True)
class AskGroup:
    ask: str
    title: str
    rows: Sequence[AskRow]


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    selected: bool = False


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A select called `field` with the reader's level; "" is none."""

    field: str  # "language-en"
    key: str
    name: str
    asked: str  # "B2, must have"
    ask: str
    quotes: Sequence[str]
    options: Sequence[Option]


@dataclass(frozen=True, slots=True)
class YearsRow:
    """A number input called `field`, 0 to 50, step 0.5."""

    field: str
    asked: str | None  # "from 1 year"
    value: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class CheckForm:
    """What the ad asks, to be marked. `hidden` carries the ad from step to step: nothing is stored."""

    action: str
    hidden: Sequence[tuple[str, str]]
    groups: Sequence[AskGroup]
    languages: Sequence[LanguageRow]
    years: YearsRow
    extra: Sequence[AskRow] = ()  # most asked elsewhere, offered where the ad said nothing


@dataclass(frozen=True, slots=True)
class CheckSource:
    """What is checked: a pasted ad, a vacancy, or the typical assistant."""

    label: str
    url: str | None
    sample: bool = False


@dataclass(frozen=True, slots=True)
class CheckPastePage:
    meta: Meta
    paste: PasteBox
    typical_url: str
    picks: Sequence[VacancyCard]  # newest vacancies; each card's url starts the check of it


@dataclass(frozen=True, slots=True)
class CheckMarkPage:
    meta: Meta
    source: CheckSource
    form: CheckForm
    ad: AdText | None
    read: Literal["ok", "thin", "none"]
    found: str  # "found 6 must-haves, 2 nice-to-haves, 4 duties"
    again_url: str


@dataclass(frozen=True, slots=True)
class PartRow:
    """One line of the score. Points of all lines add up to the score."""

    key: str
    name: str
    ask: str
    ask_label: str
    state: State
    state_label: str  # "have", "learning, counts half", "near: Figma"
    reason: str | None  # why a near concept counts
    points: str  # "12.5"
    of: str  # "12.5", the most this line can give


@dataclass(frozen=True, slots=True)
class CheckResult:
    headline: str  # "You have 4 of 6 must-haves"
    lead: str | None  # "With CapCut alone, 9 more vacancies open to you (n = 61)"
    met: int
    total: int
    score: str | None  # "68"; None: nothing asked was found
    parts: Sequence[PartRow]
    gap: Sequence[OpeningRow]  # what to learn, the most useful first
    plan_url: str
    missing: Sequence[Chip]
    flags: Sequence[Fact]  # place, schedule, pay: beside the score, never inside it
    ready: str | None  # "14 vacancies where you meet every must-have (n = 61)"
    sample: bool  # counted on sample vacancies
    pay_sample: bool  # a figure of pay is that of sample vacancies


@dataclass(frozen=True, slots=True)
class CheckResultPage:
    meta: Meta
    source: CheckSource
    form: CheckForm
    ad: AdText | None
    read: Literal["ok", "thin", "none"]
    result: CheckResult
    again_url: str

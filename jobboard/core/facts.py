"""The parts of what is read in an ad: each fact as stated, with the words that prove it."""

from dataclasses import dataclass
from typing import Any, Literal

Ask = Literal["required", "preferred", "duty"]
Source = Literal["text", "title"]
ReadState = Literal["ok", "thin", "none"]
AdLanguage = Literal["az", "ru", "en", "mixed"]
Period = Literal["hour", "day", "week", "month", "year", "project"]
Level = Literal["A1", "A2", "B1", "B2", "C1", "C2", "native"]
EducationLevel = Literal["secondary", "vocational", "higher"]
ContactKind = Literal["email", "phone", "link", "handle"]

ASKS: tuple[Ask, ...] = ("required", "preferred", "duty")  # the stronger first
LEVELS: tuple[Level, ...] = ("A1", "A2", "B1", "B2", "C1", "C2", "native")
EMPLOYMENT = ("full-time", "part-time", "internship", "freelance", "contract", "volunteer")
WORKPLACES = ("on-site", "remote", "hybrid")
RESTRICTIONS = ("gender", "age", "appearance", "family", "other")


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The words that prove something: `source[start:end] == text`."""

    start: int
    end: int
    text: str
    source: Source = "text"

    def to_json(self) -> dict[str, Any]:
        return {"start": self.start, "end": self.end, "text": self.text, "in": self.source}


Proof = tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept that the ad asks for."""

    ask: Ask
    evidence: Proof


@dataclass(frozen=True, slots=True)
class LanguageAsk:
    """A language (its ISO 639-1 code is the key in `ParsedAd.languages`); no level said is None."""

    ask: Literal["required", "preferred"]
    level: Level | None
    evidence: Proof


@dataclass(frozen=True, slots=True)
class Experience:
    """Years of work asked for; fractions are months. `min` 0 and `max` 0: none is needed."""

    min: float | None
    max: float | None
    evidence: Proof


@dataclass(frozen=True, slots=True)
class Salary:
    """Pay as stated: amounts for one period in one currency (ISO 4217). `gross` None: not said."""

    min: float | None
    max: float | None
    currency: str
    period: Period
    gross: bool | None
    evidence: Proof


@dataclass(frozen=True, slots=True)
class Education:
    level: EducationLevel
    ask: Literal["required", "preferred"]
    evidence: Proof


@dataclass(frozen=True, slots=True)
class Place:
    city: str | None
    district: str | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """`days` as written ("5/2", "1-5"), `hours` as "09:00-18:00"."""

    days: str | None
    hours: str | None


@dataclass(frozen=True, slots=True)
class Contact:
    """Where a contact stands in the text, so that pages can mask it."""

    kind: ContactKind
    start: int
    end: int

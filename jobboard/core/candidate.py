"""What a candidate tells about themselves, as plain values: what is stored, exported and imported."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any, Final, Literal, get_args

from jobboard.core.facts import EducationLevel, Level
from jobboard.core.profile import Profile

Mark = Literal["have", "learning", "not-yet"]
MARKS: Final[tuple[Mark, ...]] = get_args(Mark)


@dataclass(frozen=True, slots=True)
class Proof:
    """A piece of work that shows a skill: where it is, what of it the candidate did, what came of it.

    `may_be_shown`: to employers whom the candidate applies to, and to nobody else.
    """

    concept: str
    url: str
    part: str = ""
    result: str = ""
    since: date | None = None  # the first day of a month
    until: date | None = None
    may_be_shown: bool = False

    def to_json(self) -> dict[str, Any]:
        days = {name: day.isoformat() if day else None for name, day in self._days()}
        return {**asdict(self), **days}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Proof":
        days = {name: date.fromisoformat(data[name]) if data[name] else None for name in ("since", "until")}
        return cls(**{**data, **days})

    def _days(self) -> tuple[tuple[str, date | None], ...]:
        return ("since", self.since), ("until", self.until)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A whole profile. Nothing told is None or empty; `pay_from` is AZN a month, gross or after tax."""

    headline: str = ""
    years: float | None = None
    education: EducationLevel | None = None
    languages: Mapping[str, Level] = field(default_factory=dict)
    cities: tuple[str, ...] = ()
    workplace: tuple[str, ...] = ()
    employment: tuple[str, ...] = ()
    pay_from: int | None = None
    pay_gross: bool = False
    links: tuple[str, ...] = ()
    skills: Mapping[str, Mark] = field(default_factory=dict)
    proofs: tuple[Proof, ...] = ()

    def marked(self, mark: Mark) -> frozenset[str]:
        """The concepts with this mark."""
        return frozenset(id_ for id_, given in self.skills.items() if given == mark)

    @property
    def for_matching(self) -> Profile:
        """The part that is held against ads."""
        return Profile(
            have=self.marked("have"),
            learning=self.marked("learning"),
            languages=self.languages,
            years=self.years or 0.0,
            education=self.education,
        )

    def to_json(self) -> dict[str, Any]:
        """Every field, with plain lists and dates as ISO 8601."""
        plain = {name: list(value) if isinstance(value, tuple) else value for name, value in _fields(self)}
        return {**plain, "proofs": [proof.to_json() for proof in self.proofs]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Candidate":
        """The inverse of `to_json`; `data` comes from our own storage."""
        held: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in data.items()
        }
        held["proofs"] = tuple(map(Proof.from_json, data["proofs"]))
        return cls(**held)


def _fields(candidate: Candidate) -> Iterator[tuple[str, Any]]:
    return ((item.name, getattr(candidate, item.name)) for item in fields(candidate))

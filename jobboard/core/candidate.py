"""What a candidate tells about themselves, as plain values: what is stored, exported and imported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, get_args

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

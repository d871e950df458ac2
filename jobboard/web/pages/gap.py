"""What is missing, and what learning it opens."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.skills import LearningBox


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """A skill, or two to be learned together."""

    id: str  # of the skill, for a plan; empty: it cannot be planned for
    names: Sequence[Link]
    opens: str | None  # "opens 9 more vacancies"
    pay: str | None  # "median of stated pay 750 ₼ gross, n = 9"
    asked: str | None  # "asked in 30% of live vacancies (n = 61)"
    learning: LearningBox | None = None


@dataclass(frozen=True, slots=True)
class GapPage:
    """`others` open nothing alone and are asked most among the must-haves."""

    meta: Meta
    headline: str
    ready: str
    rows: Sequence[OpeningRow]
    more: Sequence[OpeningRow]
    pairs: Sequence[OpeningRow]
    others: Sequence[OpeningRow]
    plan_url: str
    most: int
    matches_url: str
    empty_profile: bool
    profile_url: str | None
    sample: bool
    pay_sample: bool

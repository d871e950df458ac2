"""What to learn, what that opens, how to begin."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Link


@dataclass(frozen=True, slots=True)
class LearningBox:
    """How to come to the basics of a skill."""

    hours: str  # "4–8 hours to the basics"
    first: str  # an exercise of 20 minutes
    proof: str
    question: str


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """A skill, or two to be learned together."""

    id: str  # of the skill, for a plan; empty: it cannot be planned for
    names: Sequence[Link]
    opens: str | None  # "opens 9 more vacancies"
    pay: str | None  # "median of stated pay 750 ₼ gross, n = 9"
    asked: str | None  # "asked in 30% of live vacancies (n = 61)"
    learning: LearningBox | None = None

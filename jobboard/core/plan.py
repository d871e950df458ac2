"""A week for up to three skills: each day one or two short tasks, at most 40 minutes.

The week is a beginning and says so: it holds what fits into seven evenings, while the basics of a skill take
the hours that `core/learning` estimates.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from jobboard.core.learning import Learning

Step = Literal["first", "practice", "proof", "question", "review"]

MOST_SKILLS: Final = 3
DAYS: Final = 7

# By the number of skills: the tasks of each day as (step, which skill, minutes). First exercises come early,
# the proof takes the middle of the week, what is learned is said aloud at its end. -1: all of them.
_WEEKS: Final[dict[int, tuple[tuple[tuple[Step, int, int], ...], ...]]] = {
    1: (
        (("first", 0, 20),),
        (("practice", 0, 40),),
        (("practice", 0, 40),),
        (("proof", 0, 40),),
        (("proof", 0, 40),),
        (("question", 0, 20),),
        (("review", -1, 20),),
    ),
    2: (
        (("first", 0, 20), ("first", 1, 20)),
        (("practice", 0, 40),),
        (("practice", 1, 40),),
        (("proof", 0, 40),),
        (("proof", 1, 40),),
        (("question", 0, 20), ("question", 1, 20)),
        (("review", -1, 20),),
    ),
    3: (
        (("first", 0, 20), ("first", 1, 20)),
        (("first", 2, 20), ("practice", 0, 20)),
        (("practice", 1, 20), ("practice", 2, 20)),
        (("proof", 0, 40),),
        (("proof", 1, 40),),
        (("proof", 2, 40),),
        (("question", 0, 10), ("question", 1, 10), ("question", 2, 10), ("review", -1, 10)),
    ),
}


@dataclass(frozen=True, slots=True)
class Task:
    """`learning` has the words of the step; None: it is about the whole week."""

    step: Step
    learning: Learning | None
    minutes: int


@dataclass(frozen=True, slots=True)
class Day:
    number: int  # 1 to 7
    on: date
    tasks: tuple[Task, ...]

    @property
    def minutes(self) -> int:
        return sum(task.minutes for task in self.tasks)


@dataclass(frozen=True, slots=True)
class Plan:
    """`hours` are what the basics of its skills take together, least and most; the week has `minutes`."""

    skills: tuple[Learning, ...]
    days: tuple[Day, ...]

    @property
    def minutes(self) -> int:
        return sum(day.minutes for day in self.days)

    @property
    def hours(self) -> tuple[int, int]:
        return sum(item.hours[0] for item in self.skills), sum(item.hours[1] for item in self.skills)


def week(skills: Sequence[Learning], start: date) -> Plan:
    """The plan of seven days from `start` on. Raises ValueError for no skill or more than three."""
    if not 0 < len(skills) <= MOST_SKILLS:
        raise ValueError(f"a plan is for 1 to {MOST_SKILLS} skills, not {len(skills)}")
    days = tuple(
        Day(
            number,
            start + timedelta(days=number - 1),
            tuple(Task(step, skills[at] if at >= 0 else None, minutes) for step, at, minutes in tasks),
        )
        for number, tasks in enumerate(_WEEKS[len(skills)], 1)
    )
    return Plan(tuple(skills), days)

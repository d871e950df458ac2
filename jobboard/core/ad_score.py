"""How much a posting tells a candidate: 0 to 100 in named points, each with what would earn the rest.

The weights are ours and add up to 100. Pay weighs most (20), as it decides whether anyone goes on reading.
What candidates ask next weighs 10 each: where the work is, its hours, when they will be answered, and no
more than seven must-haves, as each one more keeps fitting people away. Eight each: how much is to be made
a week (the usual surprise of SMM work), what kind of contract it is, and the duties. Tools weigh 6.
A readable length and wording that shuts nobody out are 5 each: they are seen to by other checks too.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

from jobboard.core import score_fixes
from jobboard.core.concept import Kind
from jobboard.core.posting import Posting
from jobboard.core.posting_checks import Fix

MUST_HAVES: Final = 7  # the most of a fair ad by our rules for posting; four more and no point is left
READABLE: Final = (400, 4000)  # characters: below it too much is left out, above it few read on
_FEW: Final = 3  # duties
_WEIGHTS: Final[Mapping[str, int]] = {
    "pay": 20,
    "place": 10,
    "hours": 10,
    "answer": 10,
    "must-haves": 10,
    "output": 8,
    "contract": 8,
    "duties": 8,
    "tools": 6,
    "length": 5,
    "wording": 5,
}


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that candidates want to know. `name` is the field to go to where no fix is offered."""

    key: str
    had: int
    possible: int
    name: str
    fixes: tuple[Fix, ...] = ()

    @property
    def missing(self) -> int:
        return self.possible - self.had


@dataclass(frozen=True, slots=True)
class AdScore:
    """The points in the order of their weight; `total` is their sum."""

    points: tuple[Point, ...]

    @property
    def total(self) -> int:
        return sum(point.had for point in self.points)

    @property
    def open(self) -> tuple[Point, ...]:
        """What is still to be had, the most first."""
        return tuple(sorted((one for one in self.points if one.missing), key=lambda one: -one.missing))


@dataclass(frozen=True, slots=True)
class Posted:
    """What is scored. `blocked` counts the words that may not be published; `kind` tells a concept's kind."""

    form: Posting
    text: str
    blocked: int
    kind: Callable[[str], Kind | None]

    def skills(self, wanted: Collection[str]) -> tuple[str, ...]:
        """What the form wants so, in its order."""
        return tuple(id_ for id_, asked in self.form.skills.items() if asked in wanted)


def score(posted: Posted) -> AdScore:
    """Score a posting; a form that was never filled has the points of its text alone."""
    return AdScore(
        tuple(
            Point(key, round(weight * _SHARES[key](posted)), weight, _FIELDS[key], _fixes(key, posted))
            for key, weight in _WEIGHTS.items()
        )
    )


def _fixes(key: str, posted: Posted) -> tuple[Fix, ...]:
    form = posted.form
    offered = {
        "pay": score_fixes.basis(form),
        "answer": score_fixes.answer(form),
        "must-haves": score_fixes.fewer_must_haves(form, MUST_HAVES),
        "contract": score_fixes.contract(form),
    }
    return tuple(offered.get(key, ()))


def _pay(posted: Posted) -> float:
    pay = posted.form.salary
    if pay is None or (pay.min is None and pay.max is None):
        return 0
    return 0.6 + (0.2 if pay.gross is not None else 0) + (0.2 if pay.min is not None else 0)


def _place(posted: Posted) -> float:
    form = posted.form
    found = form.place is not None or form.workplace == ("remote",)
    return (0.5 if form.workplace else 0) + (0.5 if found else 0)


def _hours(posted: Posted) -> float:
    schedule, job = posted.form.schedule, posted.form.job
    said = schedule is not None and bool(schedule.days or schedule.hours)
    return (
        (0.6 if said else 0)
        + (0.2 if job.weekends is not None else 0)
        + (0.2 if job.evenings is not None else 0)
    )


def _answer(posted: Posted) -> float:
    return float(posted.form.answer_days is not None)


def _must_haves(posted: Posted) -> float:
    count = len(posted.skills(("must",)))
    if not count:
        return 0
    return max(0.0, 1 - max(0, count - MUST_HAVES) / 4)


def _output(posted: Posted) -> float:
    job = posted.form.job
    said = [job.accounts is not None, job.posts is not None or job.videos is not None]
    return sum(said) / len(said)


def _contract(posted: Posted) -> float:
    return (bool(posted.form.employment) + (posted.form.job.contract is not None)) / 2


def _duties(posted: Posted) -> float:
    asked = [id_ for id_ in posted.skills(("must", "duty")) if posted.kind(id_) == "skill"]
    return min(1.0, len(asked) / _FEW)


def _tools(posted: Posted) -> float:
    return float(any(posted.kind(id_) == "tool" for id_ in posted.skills(("must", "nice", "duty", "teach"))))


def _length(posted: Posted) -> float:
    low, high = READABLE
    return float(low <= len(posted.text.strip()) <= high)


def _wording(posted: Posted) -> float:
    return float(bool(posted.text.strip()) and not posted.blocked)


_SHARES: Final[Mapping[str, Callable[[Posted], float]]] = {
    "pay": _pay,
    "place": _place,
    "hours": _hours,
    "answer": _answer,
    "must-haves": _must_haves,
    "output": _output,
    "contract": _contract,
    "duties": _duties,
    "tools": _tools,
    "length": _length,
    "wording": _wording,
}
_FIELDS: Final[Mapping[str, str]] = {
    "pay": "salary",
    "place": "place",
    "hours": "schedule",
    "answer": "answer_days",
    "must-haves": "skills",
    "output": "job",
    "contract": "employment",
    "duties": "text",
    "tools": "skills",
    "length": "text",
    "wording": "text",
}

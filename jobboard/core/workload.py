"""Whether a posting asks for several people in one: four families of jobs or more at an assistant's pay.

One or two families are an assistant's work and three are broad. What is only nice to have, or will be
taught, asks nobody to do the work.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from jobboard.core.facts import Salary
from jobboard.core.families import Families
from jobboard.core.pay import Pay
from jobboard.core.pay_limits import PayLimits
from jobboard.core.posting import Posting, Wanted
from jobboard.core.posting_checks import Fix, FormFinding

MOST: Final = 3  # families that one assistant can do
_ASKED: Final = ("must", "duty")


@dataclass(frozen=True, slots=True)
class Workload:
    """The families that a posting asks for, each with its skills; the one with most skills first."""

    families: Mapping[str, tuple[str, ...]]

    @property
    def too_many(self) -> bool:
        return len(self.families) > MOST

    @property
    def beyond(self) -> tuple[str, ...]:
        """Skills of the families past the most that one assistant can do: those that ask for least."""
        rest = list(self.families.values())[MOST:]
        return tuple(skill for own in rest for skill in own)


def workload(posting: Posting, families: Families) -> Workload:
    """The families of what a posting asks to be done."""
    return Workload(families.asked(id_ for id_, wanted in posting.skills.items() if wanted in _ASKED))


def check_workload(
    posting: Posting, families: Families, month: Pay | None, limits: PayLimits
) -> FormFinding | None:
    """A warning with three ways out: pay more, split it, teach a part; None where the work fits the pay.

    `month`: the stated pay as gross AZN a month (`PayChecks.month`); unknown pay is held against nothing.
    """
    load = workload(posting, families)
    if not load.too_many or month is None or month.middle >= limits.assistant:
        return None
    fixes = (
        _pay_more(posting, limits),
        Fix("split", _marked(posting, load.beyond, "no"), {"skills": load.beyond}),
        Fix("teach", _marked(posting, load.beyond, "teach"), {"skills": load.beyond}),
    )
    values = {"families": tuple(load.families), "pay": limits.assistant}
    return FormFinding("workload", "warn", "skills", values, fixes)


def _pay_more(posting: Posting, limits: PayLimits) -> Fix:
    """Pay at least what is no assistant's; in another unit than gross AZN a month only the field helps."""
    stated, least = posting.salary, limits.assistant
    if stated is None or (stated.currency, stated.period) != ("AZN", "month") or stated.gross is False:
        return Fix("pay-more", None, {"pay": least})
    return Fix("pay-more", replace(posting, salary=_from(stated, least)), {"pay": least})


def _from(stated: Salary, least: float) -> Salary:
    high = None if stated.max is None else max(stated.max, least)
    return replace(stated, min=max(stated.min or 0, least), max=high)


def _marked(posting: Posting, skills: tuple[str, ...], wanted: Wanted) -> Posting:
    return replace(posting, skills={**posting.skills, **dict.fromkeys(skills, wanted)})

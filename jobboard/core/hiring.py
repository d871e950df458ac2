"""What members decide about applicants: reasons for a refusal, marks, and how long a slip can be undone."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from statistics import fmean
from typing import Final

from jobboard.core.application import NAMED
from jobboard.core.wording import N_

UNDO_FOR: Final = timedelta(minutes=10)  # the candidate's mail waits as long
NOTE_LIMIT: Final = 2_000  # characters
WORDS_LIMIT: Final = 400  # of an employer's own words to a candidate
NEWS_WITHIN: Final = timedelta(days=14)  # the latest new promise to somebody who waits
BEST: Final = 5

# What a refusal can rest on. Each says something that the candidate can use, and none judges the person.
CAUSES: Final[Mapping[str, str]] = {
    "skills": N_("Some of the must-have skills were missing."),
    "experience": N_("Somebody had more experience in this kind of work."),
    "work": N_("We were looking for another style in the work shown."),
    "terms": N_("Hours, place or pay did not fit together."),
    "filled": N_("The place was given to somebody who applied earlier."),
    "stopped": N_("We are not hiring for this place any more."),
    "other": N_("We have decided for somebody else."),
}

# The same five for everyone, so that people are compared on one scale.
CRITERIA: Final[Mapping[str, str]] = {
    "skills": N_("Must-have skills"),
    "work": N_("Work shown"),
    "writing": N_("Writing"),
    "audience": N_("Feeling for the audience"),
    "care": N_("Care in the answers"),
}


def averages(marked: Sequence[Mapping[str, int]]) -> dict[str, float]:
    """The mean mark of each criterion, 1 to 5, over the members who gave one. Wants at least one of them."""
    return {name: fmean(marks[name] for marks in marked) for name in CRITERIA}


def reveals(status: str, *, known: bool) -> bool:
    """Whether a step to this status opens name and contacts. `known`: they are open already."""
    return status in NAMED and not known

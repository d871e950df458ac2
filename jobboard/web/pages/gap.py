"""What is missing, and what learning it opens."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta
from jobboard.web.pages.openings import OpeningRow


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

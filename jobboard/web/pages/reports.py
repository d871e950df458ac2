"""A visitor tells the moderators about a vacancy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jobboard.web.pages.check import Option
from jobboard.web.pages.frame import Link, Meta


@dataclass(frozen=True, slots=True)
class ReportPage:
    meta: Meta
    vacancy: Link
    employer: str
    action: str
    reasons: Sequence[Option]
    text: str
    limit: int
    errors: Mapping[str, str]

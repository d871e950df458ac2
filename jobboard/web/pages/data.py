"""A person's data: taking it along, and leaving."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta


@dataclass(frozen=True, slots=True)
class DataPage:
    meta: Meta
    resume_url: str
    archive_url: str
    leave_url: str


@dataclass(frozen=True, slots=True)
class LeavePage:
    """What leaving does, before it is done. `day`: when."""

    meta: Meta
    day: str
    consequences: Sequence[str]
    action: str
    back_url: str


@dataclass(frozen=True, slots=True)
class StayPage:
    """Where a mailed link leads: one button keeps the account."""

    meta: Meta
    day: str
    action: str

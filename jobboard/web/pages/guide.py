"""The guide: what the job is, what ads ask, what it pays, how to start."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta
from jobboard.web.pages.home import Count
from jobboard.web.pages.salaries import BandRow, ReferenceRow


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that ads ask for in our words, with the skills behind it and how often they are asked."""

    text: str
    counts: Sequence[Count]


@dataclass(frozen=True, slots=True)
class GuidePage:
    meta: Meta
    listed: Sequence[Asked]  # what ads list as the work
    skills: Sequence[Asked]
    asked_tools: Sequence[Count]
    asked_platforms: Sequence[Count]
    n: int
    bands: Sequence[BandRow]
    reference: Sequence[ReferenceRow]
    check_url: str
    skills_url: str
    plan_url: str
    salaries_url: str
    vacancies_url: str
    beginners_url: str
    safety_url: str
    sample: bool

"""A week's plan, and the choice of what it is for."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Link, Meta


@dataclass(frozen=True, slots=True)
class PlanTask:
    title: str  # "First exercise: Canva"
    text: str
    minutes: str  # "20 minutes"


@dataclass(frozen=True, slots=True)
class PlanDay:
    title: str  # "Day 1"
    on: str  # "Tuesday, 24 November"
    date: str  # ISO
    minutes: str
    tasks: Sequence[PlanTask]


@dataclass(frozen=True, slots=True)
class Week:
    days: Sequence[PlanDay]
    skills: Sequence[Link]
    minutes: str  # "3 hours 40 minutes in the week"
    hours: str  # what the basics take
    calendar_url: str


@dataclass(frozen=True, slots=True)
class SkillTick:
    value: str
    label: str
    hours: str
    selected: bool


@dataclass(frozen=True, slots=True)
class TickGroup:
    title: str
    ticks: Sequence[SkillTick]


@dataclass(frozen=True, slots=True)
class PlanPage:
    """A week, or the choice of skills for one."""

    meta: Meta
    title: str
    week: Week | None
    action: str
    groups: Sequence[TickGroup]
    error: str | None
    most: int

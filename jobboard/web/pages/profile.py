"""A candidate's profile, part by part, and its proofs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jobboard.web.pages.check import AskRow, Option
from jobboard.web.pages.frame import Link, Meta


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """Marked concepts of one kind; `not_yet` are folded away."""

    title: str
    rows: Sequence[AskRow]


@dataclass(frozen=True, slots=True)
class SkillSearch:
    """The box that finds concepts to mark, and what it found."""

    q: str
    rows: Sequence[AskRow]
    said: str | None  # "3 skills found", "Nothing is called so"; None: nothing was looked for
    suggested: Sequence[Link] = ()  # most asked of those not marked yet


@dataclass(frozen=True, slots=True)
class Select:
    """A choice of one, called `name`; the option "" is none."""

    name: str
    label: str
    options: Sequence[Option]


@dataclass(frozen=True, slots=True)
class Choices:
    """Boxes of one name, any of which may be ticked."""

    name: str
    title: str
    options: Sequence[Option]


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One proof as the profile shows it."""

    skill: str
    url: str
    host: str
    part: str
    result: str
    period: str | None
    shown: bool
    edit_url: str
    delete_url: str


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """`errors` by the name of the field; `saved`: the part that has just been saved."""

    meta: Meta
    search: SkillSearch
    groups: Sequence[SkillGroup]
    not_yet: Sequence[AskRow]
    languages: Sequence[Select]
    new_language: Select
    new_level: Select
    years: str
    education: Select
    cities: Sequence[str]
    known_cities: Sequence[str]
    workplace: Choices
    employment: Choices
    pay: str
    pay_bases: Sequence[Option]
    pay_note: str | None  # "≈ 700 ₼ gross"
    headline: str
    links: str
    proofs: Sequence[ProofRow]
    saved: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProofPage:
    """The form of one proof, new or to be changed."""

    meta: Meta
    title: str
    action: str
    skills: Sequence[tuple[str, Sequence[Option]]]  # groups of a select
    url: str
    part: str
    result: str
    since: str
    until: str
    shown: bool
    errors: Mapping[str, str] = field(default_factory=dict)

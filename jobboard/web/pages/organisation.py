"""Employers as their own people see them: which they are, and what each says of itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.apply import Area
from jobboard.web.pages.check import Option
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.room import Room


@dataclass(frozen=True, slots=True)
class Place:
    """An employer that one acts for. `role`: "owner", said in words."""

    room: Link
    role: str


@dataclass(frozen=True, slots=True)
class MyEmployersPage:
    meta: Meta
    title: str
    places: Sequence[Place]
    new_url: str


@dataclass(frozen=True, slots=True)
class OrganisationForm:
    """`alike`: employers of nearly the same name, which may be the one that is meant."""

    action: str
    lines: Sequence[FormField]
    field: Sequence[Option]
    size: Sequence[Option]
    about: Area
    agency: bool
    submit: str
    alike: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class NewEmployerPage:
    meta: Meta
    title: str
    form: OrganisationForm


@dataclass(frozen=True, slots=True)
class RoomAboutPage:
    meta: Meta
    room: Room
    title: str
    form: OrganisationForm

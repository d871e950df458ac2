"""The people of an employer, and an invitation to become one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.check import Option
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Meta
from jobboard.web.pages.room import Room


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member. `email` and the ways to change anything are for owners alone."""

    name: str
    email: str | None
    role: str
    roles: Sequence[Option] = ()
    change_url: str | None = None
    remove_url: str | None = None


@dataclass(frozen=True, slots=True)
class InvitationLine:
    email: str
    facts: str  # "Editor, until 30 November"
    take_back_url: str


@dataclass(frozen=True, slots=True)
class InviteForm:
    action: str
    email: FormField
    roles: Sequence[Option]


@dataclass(frozen=True, slots=True)
class TeamPage:
    meta: Meta
    room: Room
    members: Sequence[MemberLine]
    invited: Sequence[InvitationLine]
    invite: InviteForm | None  # None: not for this member
    leave_url: str


@dataclass(frozen=True, slots=True)
class InvitationPage:
    meta: Meta
    title: str
    role: str
    action: str

"""A decision that its employer can appeal, and an appeal that a moderator decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.ads import AdText
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.moderation import Past
from jobboard.web.pages.room import Room


@dataclass(frozen=True, slots=True)
class RulingPage:
    """`action` is where an appeal goes; None: there is nothing to appeal, or the reader may not."""

    meta: Meta
    room: Room
    title: str
    decision: Past
    action: str | None
    text: str
    error: str | None
    sent: str | None  # the appeal, once it is sent
    outcome: str | None


@dataclass(frozen=True, slots=True)
class AppealPage:
    """`actions` are where the buttons send the form, each with its name."""

    meta: Meta
    tabs: Sequence[Link]
    title: str
    employer: str
    text: str
    decision: Past
    ad: AdText
    actions: Sequence[tuple[str, str]]
    note: str
    error: str | None

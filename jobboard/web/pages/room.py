"""What stands around the pages in which an employer's members work."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Link


@dataclass(frozen=True, slots=True)
class Room:
    """`links` lead to the room's pages, the open one marked."""

    name: str
    links: Sequence[Link]

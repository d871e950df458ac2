"""An ad's text in pieces, and what it asks for as chips."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

State = Literal["have", "learning", "near", "missing"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of an ad's text. `keys` name what it proves; no keys: plain text.

    `anchors` are the element ids of the first words of a key, where a chip's link leads; a masked piece
    is a contact that we do not show.
    """

    text: str
    keys: Sequence[str] = ()
    anchors: Sequence[str] = ()
    ask: str | None = None  # the strongest ask among the keys: required, preferred, duty
    masked: bool = False


@dataclass(frozen=True, slots=True)
class AdText:
    title: Sequence[Segment]
    body: Sequence[Segment]
    lang: str | None  # None: mixed


@dataclass(frozen=True, slots=True)
class Chip:
    """Something an ad asks for, under the name it has in the reader's language."""

    key: str  # "skills.canva", "languages.en", "experience", "education"
    name: str
    ask: str | None = None
    anchor: str | None = None  # element id of its words in the ad on the same page
    url: str | None = None  # vacancies that ask for it
    quotes: Sequence[str] = ()
    state: State | None = None
    hit: bool = False  # it is what the reader searched for


@dataclass(frozen=True, slots=True)
class ChipGroup:
    ask: str  # required, preferred, duty
    title: str
    chips: Sequence[Chip]


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    key: str = ""  # names its words in the ad
    anchor: str | None = None

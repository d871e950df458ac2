"""A concept: one thing that an ad can ask for, what it is called and how ads say it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from jobboard.core.patterns import Pattern, Phrase

Kind = Literal["skill", "soft-skill", "tool", "platform"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
UI_LANGUAGES: Final = ("az", "ru", "en")
Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Near:
    """Having this concept counts in part for another, for a printed reason."""

    id: str
    because: Names


@dataclass(frozen=True, slots=True)
class Concept:
    """A skill, soft skill, tool or platform.

    `names` are spellings that are also everyday words (Later, Notion): they count only where the text
    shows that a name is meant, and never in a clause that says one of `unless` (Monday … Friday).
    `within` are words that show the field of work: a longer ad that says none of them asks for no such thing.
    """

    id: str
    kind: Kind
    under: str
    name: Names
    short: Names
    patterns: tuple[Pattern, ...]
    names: tuple[str, ...] = ()
    unless: tuple[Phrase, ...] = ()
    near: tuple[Near, ...] = ()
    within: tuple[Phrase, ...] = ()

"""What a candidate brings, as far as they have told."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from jobboard.core.ad import EducationLevel, Level


@dataclass(frozen=True, slots=True)
class Profile:
    """`have` and `learning` are concept ids, `languages` levels by ISO 639-1 code, `years` years of work.

    A concept in both sets is had. `education` None: not told, which is not the same as having none.
    """

    have: frozenset[str] = frozenset()
    learning: frozenset[str] = frozenset()
    languages: Mapping[str, Level] = field(default_factory=dict)
    years: float = 0.0
    education: EducationLevel | None = None

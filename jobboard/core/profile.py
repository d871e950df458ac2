"""What a candidate brings, as far as they have told."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

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

    def renamed(self, retired: Mapping[str, str | None]) -> "Profile":
        """With successors in the place of ids that went; what went without one is left out."""

        def now(ids: frozenset[str]) -> frozenset[str]:
            return frozenset(id_ for old in ids if (id_ := retired.get(old, old)) is not None)

        return replace(self, have=now(self.have), learning=now(self.learning))

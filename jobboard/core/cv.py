"""A CV on its way into a profile: what is taken, why one cannot be read, and what was found in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from jobboard.core.candidate import Candidate

FILE_LIMIT: Final = 5_000_000  # bytes
PAGES_LIMIT: Final = 30
TEXT_LIMIT: Final = 150_000  # characters: more than 30 close pages
PASTED_LIMIT: Final = 20_000  # characters

Reason = Literal[
    "empty",
    "wrong-type",
    "too-big",
    "too-many-pages",
    "encrypted",
    "scanned",  # pages, but no letters: pictures of text
    "broken",
    "nothing",  # it was read, and says nothing that we know
    "too-hard",  # it took more time or memory than one CV may
]


class CannotRead(ValueError):
    """Why nothing can be read from this."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Found:
    """What a CV says. Nothing of it counts before the candidate has confirmed it.

    `words` are the candidate's own, under the name of what they say: "skills.canva", "languages.en", "years",
    "education". A concept that has words and no mark in `told` is named in the CV, and no more.
    """

    told: Candidate = field(default_factory=Candidate)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def concepts(self) -> tuple[str, ...]:
        """Every concept that is named or marked, in the order of the CV."""
        return self._named("skills.", self.told.skills)

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that is named, its level said or not."""
        return self._named("languages.", self.told.languages)

    @property
    def is_empty(self) -> bool:
        return not self.words and self.told == Candidate()

    def to_json(self) -> dict[str, Any]:
        return {
            "told": self.told.to_json(),
            "words": {name: list(words) for name, words in self.words.items()},
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Found":
        """The inverse of `to_json`; `data` comes from our own storage."""
        words = {name: tuple(words) for name, words in data["words"].items()}
        return cls(Candidate.from_json(data["told"]), words)

    def _named(self, prefix: str, told: Mapping[str, Any]) -> tuple[str, ...]:
        named = [name.removeprefix(prefix) for name in self.words if name.startswith(prefix)]
        return tuple(dict.fromkeys([*named, *told]))

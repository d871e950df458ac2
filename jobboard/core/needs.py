"""What an ad asks of a person, one need after another: the common ground of match, gap and idf.

What an employer offers to teach is not a need: the reader does not report it as asked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from jobboard.core.ad import LEVELS, Ask, EducationLevel, Level, ParsedAd
from jobboard.core.levels import years_asked

NeedKind = Literal["skill", "language", "experience", "education"]
Wanted = Level | EducationLevel | float | None

LANGUAGE_STEPS: Final[Mapping[Level, int]] = {level: step for step, level in enumerate(LEVELS, 1)}
EDUCATION_STEPS: Final[Mapping[EducationLevel, int]] = {"secondary": 1, "vocational": 2, "higher": 3}
_STEPS: Final[Mapping[Any, int]] = {**LANGUAGE_STEPS, **EDUCATION_STEPS}


@dataclass(frozen=True, slots=True)
class Need:
    """One asked thing. `key` is a concept id, a language code, "experience" or "education".

    `skill` stands for every kind of concept. `wanted` is the level of a language (None: any), the years
    of experience or the level of education; None for a concept.
    """

    kind: NeedKind
    key: str
    ask: Ask
    wanted: Wanted = None

    @property
    def steps(self) -> float:
        """`wanted` as a number: years, or the level's place on its ladder; 1 where having it is enough."""
        return self.wanted if isinstance(self.wanted, float) else _STEPS.get(self.wanted, 1)

    @property
    def idf_key(self) -> str:
        """Its name among the document counts: languages must not meet concepts of the same name."""
        return f"language:{self.key}" if self.kind == "language" else self.key


def needs(ad: ParsedAd) -> tuple[Need, ...]:
    """Everything the ad asks for. No years, or an ad that only limits them to zero, is no need."""
    return tuple(_needs(ad))


def to_json(asked: Iterable[Need]) -> list[list[Any]]:
    """Needs as short lists, to be stored apart from the ad."""
    return [[need.kind, need.key, need.ask, need.wanted] for need in asked]


def from_json(stored: Iterable[Sequence[Any]], ask: Ask | None = None) -> tuple[Need, ...]:
    """The inverse of `to_json`; `stored` is our own. With `ask`, no others are even made."""
    return tuple(Need(*item) for item in stored if ask in (None, item[2]))


def _needs(ad: ParsedAd) -> Iterator[Need]:
    for id_, mention in ad.skills.items():
        yield Need("skill", id_, mention.ask)
    for code, language in ad.languages.items():
        yield Need("language", code, language.ask, language.level)
    if ad.experience and (years := years_asked(ad.experience.min, ad.experience.max)):
        yield Need("experience", "experience", "required", float(years))
    if ad.education:
        yield Need("education", "education", ad.education.ask, ad.education.level)

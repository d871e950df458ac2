"""What an ad asks of a person, one need after another: the common ground of match, gap and idf.

What an employer offers to teach is not a need: the reader does not report it as asked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from jobboard.core.ad import LEVELS, Ask, EducationLevel, Level, ParsedAd
from jobboard.core.levels import years_asked

NeedKind = Literal["skill", "language", "experience", "education"]

LANGUAGE_STEPS: Final[Mapping[Level, int]] = {level: step for step, level in enumerate(LEVELS, 1)}
EDUCATION_STEPS: Final[Mapping[EducationLevel, int]] = {"secondary": 1, "vocational": 2, "higher": 3}


@dataclass(frozen=True, slots=True)
class Need:
    """One asked thing. `key` is a concept id, a language code, "experience" or "education".

    `skill` stands for every kind of concept. `wanted` is the level of a language (None: any), the years
    of experience or the level of education; None for a concept. `steps` is the same as a number: years,
    or the place of the level on its ladder; 1 where having it at all is enough.
    """

    kind: NeedKind
    key: str
    ask: Ask
    wanted: Level | EducationLevel | float | None = None
    steps: float = 1

    @property
    def idf_key(self) -> str:
        """Its name among the document counts: languages must not meet concepts of the same name."""
        return f"language:{self.key}" if self.kind == "language" else self.key


def needs(ad: ParsedAd) -> tuple[Need, ...]:
    """Everything the ad asks for. No years, or an ad that only limits them to zero, is no need."""
    return tuple(_needs(ad))


def must_haves(ad: ParsedAd) -> tuple[Need, ...]:
    """The required concepts, languages, experience and education (DESIGN section 6)."""
    return tuple(need for need in _needs(ad) if need.ask == "required")


def _needs(ad: ParsedAd) -> Iterator[Need]:
    for id_, mention in ad.skills.items():
        yield Need("skill", id_, mention.ask)
    for code, language in ad.languages.items():
        steps = LANGUAGE_STEPS[language.level] if language.level else 1
        yield Need("language", code, language.ask, language.level, steps)
    if ad.experience and (years := years_asked(ad.experience.min, ad.experience.max)):
        yield Need("experience", "experience", "required", years, years)
    if ad.education:
        level = ad.education.level
        yield Need("education", "education", ad.education.ask, level, EDUCATION_STEPS[level])

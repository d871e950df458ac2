"""What a person marked in the skill check."""

from collections.abc import Mapping
from typing import Final, get_args

from jobboard.core.ad import LEVELS, EducationLevel, Level
from jobboard.core.profile import Profile
from jobboard.web.shapes.check import EDUCATION, LANGUAGE, SKILL, YEARS, Marks
from jobboard.web.words import _

MOST_YEARS: Final = 50
_EDUCATIONS: Final[tuple[EducationLevel, ...]] = get_args(EducationLevel)


def marks(fields: Mapping[str, str]) -> Marks:
    """The posted marks. A choice that the page does not offer counts as none; unknown concept ids stay,
    for the service to refuse by name.
    """
    typed = fields.get(YEARS, "").strip()
    years, error = typed_years(typed)
    education = fields.get(EDUCATION)
    profile = Profile(
        have=_marked(fields, "have"),
        learning=_marked(fields, "learning"),
        languages=_languages(fields),
        years=years or 0.0,
        education=next((level for level in _EDUCATIONS if level == education), None),
    )
    return Marks(profile, typed, error)


def _marked(fields: Mapping[str, str], answer: str) -> frozenset[str]:
    return frozenset(
        name.removeprefix(SKILL)
        for name, value in fields.items()
        if name.startswith(SKILL) and value == answer
    )


def _languages(fields: Mapping[str, str]) -> dict[str, Level]:
    levels: dict[str, Level] = {level: level for level in LEVELS}
    return {
        name.removeprefix(LANGUAGE): levels[value]
        for name, value in fields.items()
        if name.startswith(LANGUAGE) and value in levels
    }


def typed_years(typed: str) -> tuple[float | None, str | None]:
    """Years (None: nothing was typed), and what is wrong with them. Az and ru write the point as a comma."""
    if not typed.strip():
        return None, None
    try:
        years = float(typed.replace(",", "."))
    except ValueError:
        years = -1
    if 0 <= years <= MOST_YEARS:
        return years, None
    return None, _("Write the years as a number from 0 to %(most)s, such as 1.5.", most=MOST_YEARS)

"""Ads and profiles in short, for the tests of matches and gaps."""

from collections.abc import Mapping

from jobboard.core.ad import (
    Ask,
    Education,
    EducationLevel,
    Evidence,
    Experience,
    LanguageAsk,
    Level,
    Mention,
    ParsedAd,
)
from jobboard.core.needs import Need, needs
from jobboard.core.profile import Profile

PROOF = (Evidence(0, 1, "x"),)


def ad(
    required: str = "",
    duty: str = "",
    preferred: str = "",
    languages: Mapping[str, Level | None] | None = None,
    years: tuple[float | None, float | None] | None = None,
    education: EducationLevel | None = None,
) -> ParsedAd:
    asks: list[tuple[str, Ask]] = [(required, "required"), (duty, "duty"), (preferred, "preferred")]
    return ParsedAd(
        "en",
        "ok",
        "1",
        skills={id_: Mention(ask, PROOF) for ids, ask in asks for id_ in ids.split()},
        languages={code: LanguageAsk("required", level, PROOF) for code, level in (languages or {}).items()},
        experience=Experience(*years, PROOF) if years else None,
        education=Education(education, "required", PROOF) if education else None,
    )


def knows(have: str = "", learning: str = "", **more: object) -> Profile:
    return Profile(frozenset(have.split()), frozenset(learning.split()), **more)  # type: ignore[arg-type]


def musts(*ads: ParsedAd) -> list[list[Need]]:
    """The must-haves of each ad."""
    return [[need for need in needs(each) if need.ask == "required"] for each in ads]

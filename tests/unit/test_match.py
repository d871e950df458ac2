"""The match, worked by hand: weights, shares, counts, and what each part of the score is."""

from collections.abc import Mapping

import pytest

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
from jobboard.core.gap import gap, ready, unlocks
from jobboard.core.match import Match, match
from jobboard.core.profile import Profile
from jobboard.core.taxonomy import Near

PROOF = (Evidence(0, 1, "x"),)
BECAUSE = {"az": "a", "ru": "b", "en": "c"}


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


def states(result: Match) -> dict[str, tuple[str, float]]:
    return {part.key: (part.state, part.share) for part in result.parts}


def test_the_score_is_the_weighted_share_of_what_is_asked() -> None:
    asked = ad(required="canva reels", duty="reporting", preferred="figma")
    idf = {"canva": 1.0, "reels": 2.0, "reporting": 1.5}
    result = match(knows("reels", learning="reporting"), asked, idf)
    # Weights 1, 2, 0.7 x 1.5 and 0.3 x 1 (not counted: 1); had 2 in full and 1.05 by half.
    assert result.score == pytest.approx(100 * (2 + 0.525) / 4.35)
    assert [(part.key, part.weight) for part in result.parts] == [
        ("reels", 2.0),
        ("canva", 1.0),
        ("reporting", pytest.approx(1.05)),
        ("figma", 0.3),
    ]
    assert sum(part.points for part in result.parts) == pytest.approx(result.score, abs=1e-9)
    assert sum(part.possible for part in result.parts) == pytest.approx(100, abs=1e-9)


def test_must_haves_count_only_when_met_in_full() -> None:
    asked = ad(required="canva reels capcut", duty="reporting", languages={"en": "B2"}, years=(2, None))
    near = {"canva": (Near("figma", BECAUSE),)}
    profile = knows("figma capcut", learning="reels", languages={"en": "B1"}, years=2)
    result = match(profile, asked, near=near)
    assert (result.met, result.total, result.basis) == (2, 5, "must")
    assert states(result) == {
        "canva": ("near", 0.6),
        "reels": ("learning", 0.5),
        "capcut": ("have", 1.0),
        "reporting": ("missing", 0.0),
        "en": ("near", 0.75),
        "experience": ("have", 1.0),
    }
    assert [part.key for part in result.missing] == ["en", "canva", "reels"]


def test_without_must_haves_the_duties_are_counted() -> None:
    result = match(knows("stories"), ad(duty="stories reporting", preferred="figma"))
    assert (result.met, result.total, result.basis) == (1, 2, "duty")


def test_nice_to_haves_alone_are_scored_but_not_counted() -> None:
    result = match(knows("figma"), ad(preferred="figma canva"))
    assert (result.score, result.met, result.total) == (50, 0, 0)


def test_an_ad_that_asks_nothing_has_no_score() -> None:
    for asked in (ad(), ad(years=(0, 0)), ad(years=(0, 2)), ad(years=(None, None))):
        result = match(knows("canva"), asked)
        assert (result.score, result.met, result.total, result.parts) == (None, 0, 0, ())


def test_everything_had_is_exactly_100() -> None:
    ids = [f"skill-{i}" for i in range(37)]
    asked = ad(required=" ".join(ids), languages={"az": "native", "en": None}, years=(1.5, 3))
    idf = {id_: 1 + i / 7 for i, id_ in enumerate(ids)}
    result = match(knows(" ".join(ids), languages={"az": "native", "en": "A1"}, years=1.5), asked, idf)
    assert result.score == 100
    assert result.met == result.total == 40
    assert result.missing == ()


def test_a_near_tool_counts_in_part_and_is_named() -> None:
    near = {"canva": (Near("figma", BECAUSE), Near("photoshop", BECAUSE))}
    [part] = match(knows("photoshop", learning="canva"), ad(required="canva"), near=near).parts
    assert (part.state, part.share, part.near_id) == ("near", 0.6, "photoshop")
    [part] = match(knows("canva photoshop"), ad(required="canva"), near=near).parts
    assert (part.state, part.near_id) == ("have", None)
    [part] = match(knows(learning="photoshop"), ad(required="canva"), near=near).parts
    assert part.state == "missing"


@pytest.mark.parametrize(
    ("asked", "held", "share"),
    [
        ("B2", "C1", 1),
        ("B2", "B2", 1),
        ("B2", "A2", 0.5),
        ("native", "C2", 6 / 7),
        ("B2", None, 0),
        (None, "A1", 1),
        (None, None, 0),
    ],
)
def test_languages_count_by_the_ratio_of_levels(
    asked: Level | None, held: Level | None, share: float
) -> None:
    profile = knows(languages={"en": held} if held else {})
    assert match(profile, ad(languages={"en": asked})).parts[0].share == pytest.approx(share)


@pytest.mark.parametrize(
    ("asked", "years", "share"),
    [((2, None), 1, 0.5), ((2, 5), 2, 1), ((None, 4), 1, 0.25), ((0.5, None), 0, 0), ((1, None), 30, 1)],
)
def test_experience_counts_by_the_ratio_of_years(
    asked: tuple[float | None, float | None], years: float, share: float
) -> None:
    assert match(knows(years=years), ad(years=asked)).parts[0].share == pytest.approx(share)


@pytest.mark.parametrize(
    ("asked", "held", "met"),
    [("higher", "higher", 1), ("vocational", "higher", 1), ("higher", "vocational", 0)],
)
def test_education_that_is_told_is_met_or_not(asked: EducationLevel, held: EducationLevel, met: int) -> None:
    result = match(knows(education=held), ad(education=asked))
    assert (result.score, result.met, result.total) == (100 * met, met, 1)


def test_education_that_is_not_told_is_named_and_not_scored() -> None:
    result = match(knows("canva"), ad(required="canva", education="higher"))
    assert (result.score, result.met, result.total) == (100, 1, 1)
    assert [need.wanted for need in result.untold] == ["higher"]


ADS = [
    ad(required="canva"),
    ad(required="canva capcut"),
    ad(required="canva reels", years=(3, None)),
    ad(required="canva reels", duty="reporting"),
    ad(required="capcut canva", languages={"en": "B1"}),
    ad(duty="canva"),
    ad(required="figma capcut"),
]


def test_an_ad_is_unlocked_by_the_last_must_have_alone() -> None:
    found = unlocks(knows("canva", learning="reels"), ADS)
    # Not the third (years are missing too), nor the fifth (English), nor the seventh (two are missing).
    assert [(item.concept, item.ads, item.n) for item in found] == [("capcut", (1,), 1), ("reels", (3,), 1)]
    found = unlocks(knows("canva", languages={"en": "B2"}, years=5), ADS)
    assert [(item.concept, item.ads) for item in found] == [("capcut", (1, 4)), ("reels", (2, 3))]


def test_ads_are_ready_when_every_must_have_is_met() -> None:
    assert ready(knows("canva"), ADS) == 1
    assert ready(knows("canva capcut reels", years=3), ADS) == 4
    assert ready(knows(), [ad(education="higher"), ad()]) == 0


def test_the_gap_is_sorted_by_what_it_unlocks_then_by_weight() -> None:
    profile = knows("canva", learning="reels", languages={"en": "B2"}, years=5)
    result = match(
        profile,
        ad(required="canva reels figma", duty="capcut", preferred="trello", languages={"en": "C1"}),
        {"figma": 3.0},
    )
    assert [(item.concept, item.ask, item.state, item.n) for item in gap(result, unlocks(profile, ADS))] == [
        ("reels", "required", "learning", 2),
        ("capcut", "duty", "missing", 2),
        ("figma", "required", "missing", 0),
        ("trello", "preferred", "missing", 0),
    ]

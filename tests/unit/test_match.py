"""The match, worked by hand: weights, shares, counts, and what each part of the score is."""

import pytest

from jobboard.core.ad import EducationLevel, Level
from jobboard.core.match import Match, match
from jobboard.core.taxonomy import Near
from tests.unit.people import ad, knows

BECAUSE = {"az": "a", "ru": "b", "en": "c"}


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

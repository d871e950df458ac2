"""What learning one thing opens: which ads, in which order, worked by hand."""

from jobboard.core.gap import gap, pairs, ready, unlocks
from jobboard.core.match import match
from tests.unit.people import ad, knows, musts

ADS = musts(
    ad(required="canva"),
    ad(required="canva capcut"),
    ad(required="canva reels", years=(3, None)),
    ad(required="canva reels", duty="reporting"),
    ad(required="capcut canva", languages={"en": "B1"}),
    ad(duty="canva"),
    ad(required="figma capcut"),
)


def test_an_ad_is_unlocked_by_the_last_must_have_alone() -> None:
    found = unlocks(knows("canva", learning="reels"), ADS)
    # Not the third (years are missing too), nor the fifth (English), nor the seventh (two are missing).
    assert [(item.concept, item.ads, item.n) for item in found] == [("capcut", (1,), 1), ("reels", (3,), 1)]
    found = unlocks(knows("canva", languages={"en": "B2"}, years=5), ADS)
    assert [(item.concept, item.ads) for item in found] == [("capcut", (1, 4)), ("reels", (2, 3))]


def test_ads_are_ready_when_every_must_have_is_met() -> None:
    assert ready(knows("canva"), ADS) == 1
    assert ready(knows("canva capcut reels", years=3), ADS) == 4
    assert ready(knows(), musts(ad(education="higher"), ad())) == 0


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


def test_a_pair_opens_what_each_alone_opens_and_what_needs_both() -> None:
    # With Canva: reels alone opens the fourth, capcut alone the second, figma with capcut the seventh.
    found = pairs(knows("canva"), ADS, limit=5)
    assert [(item.concepts, item.ads, item.together) for item in found] == [(("capcut", "figma"), (1, 6), 1)]
    assert pairs(knows("canva"), ADS, limit=0) == ()


def test_a_pair_with_anything_else_missing_opens_nothing() -> None:
    asked = musts(
        ad(required="a b c"), ad(required="a b", years=(2, None)), ad(required="a b"), ad(required="b")
    )
    [found] = pairs(knows(), asked, limit=5)
    assert (found.concepts, found.ads, found.n, found.together) == (("a", "b"), (2, 3), 2, 1)


def test_of_equal_pairs_the_one_that_needs_both_comes_first() -> None:
    asked = musts(ad(required="a b"), ad(required="a"), ad(required="c d"), ad(required="c d"))
    assert [item.concepts for item in pairs(knows(), asked, limit=5)] == [("c", "d"), ("a", "b")]

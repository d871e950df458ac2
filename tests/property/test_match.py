"""What must hold for any profile and any ad."""

import json
from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations
from math import fsum

from hypothesis import given
from hypothesis import strategies as st

from jobboard.core.ad import ASKS, LEVELS, Education, Evidence, Experience, LanguageAsk, Mention, ParsedAd
from jobboard.core.gap import pairs, ready, unlocks
from jobboard.core.match import NearBy, match
from jobboard.core.needs import from_json, needs, to_json
from jobboard.core.profile import Profile
from jobboard.core.ranking import ranked
from jobboard.core.taxonomy import Near

Idf = Mapping[str, float]

CONCEPTS = [f"c{i}" for i in range(12)]
PROOF = (Evidence(0, 1, "x"),)
CONCEPT = st.sampled_from(CONCEPTS)
YEARS = st.none() | st.floats(0, 20)
EDUCATION = st.sampled_from(["secondary", "vocational", "higher"])
SOFT_ASK = st.sampled_from(["required", "preferred"])
LANGUAGE_ASKS = st.builds(LanguageAsk, SOFT_ASK, st.none() | st.sampled_from(LEVELS), st.just(PROOF))
ADS = st.builds(
    ParsedAd,
    lang=st.just("en"),
    read=st.just("ok"),
    taxonomy_version=st.just("1"),
    skills=st.dictionaries(CONCEPT, st.builds(Mention, st.sampled_from(ASKS), st.just(PROOF))),
    languages=st.dictionaries(st.sampled_from(["az", "ru", "en"]), LANGUAGE_ASKS),
    experience=st.none() | st.builds(Experience, YEARS, YEARS, st.just(PROOF)),
    education=st.none() | st.builds(Education, EDUCATION, SOFT_ASK, st.just(PROOF)),
)
PROFILES = st.builds(
    Profile,
    have=st.frozensets(CONCEPT),
    learning=st.frozensets(CONCEPT),
    languages=st.dictionaries(st.sampled_from(["az", "ru", "en"]), st.sampled_from(LEVELS)),
    years=st.floats(0, 30),
    education=st.none() | EDUCATION,
)
IDF = st.dictionaries(CONCEPT, st.floats(1, 3))
NEAR = st.dictionaries(
    CONCEPT, st.lists(st.builds(Near, CONCEPT, st.just({"en": "why"})), max_size=3).map(tuple), max_size=6
)


@given(PROFILES, ADS, IDF, NEAR)
def test_the_score_is_from_0_to_100_and_its_parts_add_up(
    profile: Profile, ad: ParsedAd, idf: Idf, near: NearBy
) -> None:
    result = match(profile, ad, idf, near)
    assert 0 <= result.met <= result.total
    if result.score is None:
        assert result.parts == ()
        return
    assert 0 <= result.score <= 100
    assert abs(fsum(part.points for part in result.parts) - result.score) < 1e-9
    assert abs(fsum(part.possible for part in result.parts) - 100) < 1e-9


@given(PROFILES, ADS, IDF, NEAR, CONCEPT)
def test_learning_or_having_one_more_concept_never_lowers_anything(
    profile: Profile, ad: ParsedAd, idf: Idf, near: NearBy, concept: str
) -> None:
    before = match(profile, ad, idf, near)
    learns = replace(profile, learning=profile.learning | {concept})
    has = replace(profile, have=profile.have | {concept})
    for after in (match(learns, ad, idf, near), match(has, ad, idf, near)):
        assert (after.score or 0) >= (before.score or 0)
        assert after.met >= before.met
        assert after.total == before.total


@given(ADS, IDF, NEAR)
def test_everything_had_is_exactly_100(ad: ParsedAd, idf: Idf, near: NearBy) -> None:
    profile = Profile(
        frozenset(ad.skills), languages=dict.fromkeys(ad.languages, "native"), years=20, education="higher"
    )
    result = match(profile, ad, idf, near)
    assert result.score in (100, None)
    assert result.met == result.total


@given(PROFILES, ADS, IDF, NEAR)
def test_the_order_of_what_an_ad_asks_does_not_matter(
    profile: Profile, ad: ParsedAd, idf: Idf, near: NearBy
) -> None:
    turned = replace(
        ad,
        skills=dict(reversed(list(ad.skills.items()))),
        languages=dict(reversed(list(ad.languages.items()))),
    )
    assert match(profile, turned, idf, near) == match(profile, ad, idf, near)


@given(PROFILES, st.lists(ADS, max_size=8))
def test_what_is_said_to_unlock_does_unlock(profile: Profile, ads: list[ParsedAd]) -> None:
    musts = [[need for need in needs(ad) if need.ask == "required"] for ad in ads]
    for item in unlocks(profile, musts):
        opened = [musts[position] for position in item.ads]
        learned = replace(profile, have=profile.have | {item.concept})
        assert ready(profile, opened) == 0
        assert ready(learned, opened) == item.n


@given(PROFILES, st.lists(ADS, max_size=8), IDF, NEAR)
def test_a_ranking_is_what_scoring_each_ad_gives(
    profile: Profile, ads: list[ParsedAd], idf: Idf, near: NearBy
) -> None:
    scores = [match(profile, ad, idf, near).score for ad in ads]
    order = sorted(range(len(ads)), key=lambda i: (scores[i] is None, -(scores[i] or 0), i))
    found = ranked(profile, map(needs, ads), idf, near)
    assert [(fit.position, fit.score) for fit in found] == [(i, scores[i]) for i in order]


@given(PROFILES, st.lists(ADS, max_size=8), IDF, NEAR, CONCEPT)
def test_learning_one_more_concept_lowers_no_score_in_a_ranking(
    profile: Profile, ads: list[ParsedAd], idf: Idf, near: NearBy, concept: str
) -> None:
    asked = [needs(ad) for ad in ads]
    before = {fit.position: fit.score for fit in ranked(profile, asked, idf, near)}
    learned = replace(profile, have=profile.have | {concept})
    for fit in ranked(learned, asked, idf, near):
        assert (fit.score or 0) >= (before[fit.position] or 0)


@given(PROFILES, st.lists(ADS, max_size=8), CONCEPT)
def test_learning_one_more_concept_closes_no_vacancy_that_was_open(
    profile: Profile, ads: list[ParsedAd], concept: str
) -> None:
    musts = [[need for need in needs(ad) if need.ask == "required"] for ad in ads]
    opened = {item.concept: item.n for item in unlocks(profile, musts)}.get(concept, 0)
    learned = replace(profile, have=profile.have | {concept})
    assert ready(learned, musts) == ready(profile, musts) + opened


@given(PROFILES, st.lists(ADS, max_size=10))
def test_the_best_pairs_are_those_that_trying_every_pair_finds(profile: Profile, ads: list[ParsedAd]) -> None:
    musts = [[need for need in needs(ad) if need.ask == "required"] for ad in ads]
    alone = {item.concept: item.n for item in unlocks(profile, musts)}
    tried = {}
    for pair in combinations(CONCEPTS, 2):
        gained = ready(replace(profile, have=profile.have | set(pair)), musts) - ready(profile, musts)
        together = gained - sum(alone.get(concept, 0) for concept in pair if concept not in profile.have)
        if together:
            tried[tuple(sorted(pair))] = (gained, together)
    found = pairs(profile, musts, limit=len(CONCEPTS) ** 2)
    assert {item.concepts: (item.n, item.together) for item in found} == tried
    assert [item.n for item in found] == sorted((item.n for item in found), reverse=True)


@given(ADS)
def test_needs_come_back_from_json_as_they_were(ad: ParsedAd) -> None:
    stored = json.loads(json.dumps(to_json(needs(ad))))
    assert from_json(stored) == needs(ad)
    for ask in ASKS:
        assert from_json(stored, ask) == tuple(need for need in needs(ad) if need.ask == ask)

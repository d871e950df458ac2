"""Honest about limits: other trades are asked for what they ask for, and what is no ad asks for nothing.

The ads of `unrelated.jsonl` are full of false friends: the "съёмка" of land, cable reels, "montaj" of pipes.
`not_ads.jsonl` holds texts in other languages, news, recipes, poems, letters, code and emptiness.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest

from jobboard.extract.reader import Reader

HERE: Final = Path(__file__).parent
# What the trades of `unrelated.jsonl` are asked for beside traits; anything else belongs to SMM.
COMMON: Final = frozenset(
    "1c client-communication excel html-css jira ms-office".split()
    + "order-taking presentation reporting sales word".split()
)
MOST_INVENTED: Final = 4  # traits and skills nobody asked for, in all 46 ads together
LEAST_FOUND: Final = 0.85  # share of what is asked


def _lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


ADS: Final = _lines("unrelated.jsonl")
NOT_ADS: Final = _lines("not_ads.jsonl")


@pytest.fixture(scope="module")
def claims(reader: Reader) -> dict[str, set[str]]:
    """By the id of an ad: the concepts that the reader says are asked."""
    return {ad["id"]: set(reader.read(ad["text"], ad["title"]).skills) for ad in ADS}


def test_there_are_enough_ads_of_other_trades_in_each_language(reader: Reader) -> None:
    assert min(Counter(ad["lang"] for ad in ADS).values()) >= 15
    assert len({ad["title"] for ad in ADS}) == len(ADS)
    assert all(id_ in reader.taxonomy for ad in ADS for id_ in ad["asked"])


@pytest.mark.parametrize("ad", ADS, ids=[ad["id"] for ad in ADS])
def test_other_trades_are_asked_for_no_skill_of_smm(
    reader: Reader, claims: dict[str, set[str]], ad: dict[str, Any]
) -> None:
    skills = {id_ for id_ in claims[ad["id"]] if reader.taxonomy.get(id_).kind != "soft-skill"}
    assert skills - COMMON == set()


def test_hardly_anything_is_invented(claims: dict[str, set[str]]) -> None:
    invented = [(ad["id"], id_) for ad in ADS for id_ in claims[ad["id"]] - set(ad["asked"])]
    assert len(invented) <= MOST_INVENTED, invented


def test_what_is_asked_is_found(claims: dict[str, set[str]]) -> None:
    asked = [(ad["id"], id_) for ad in ADS for id_ in ad["asked"]]
    missed = [(ad, id_) for ad, id_ in asked if id_ not in claims[ad]]
    assert len(missed) <= (1 - LEAST_FOUND) * len(asked), missed


@pytest.mark.parametrize("text", NOT_ADS, ids=[text["id"] for text in NOT_ADS])
def test_what_is_no_ad_is_not_read_as_one(reader: Reader, text: dict[str, Any]) -> None:
    ad = reader.read(text["text"])
    assert ad.read == ("thin" if ad.skills or ad.experience else "none")
    assert set(ad.skills) <= set(text["may_say"])
    assert (ad.salary, ad.education, dict(ad.languages)) == (None, None, {})


def test_most_texts_that_are_no_ads_ask_for_nothing_at_all(reader: Reader) -> None:
    assert sum(reader.read(text["text"]).read == "none" for text in NOT_ADS) >= 0.75 * len(NOT_ADS)

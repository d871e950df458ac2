"""The labelled ads of our own are well formed: a slip in a label would be counted as the reader's fault."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from jobboard.core.ad import ASKS, EMPLOYMENT, LEVELS, RESTRICTIONS, WORKPLACES
from jobboard.core.labels import Label

OWN = Path(__file__).parents[1] / "eval" / "own.jsonl"
ADS: list[dict[str, Any]] = [json.loads(line) for line in OWN.read_text(encoding="utf-8").splitlines()]


def _evidence(ad: dict[str, Any]) -> Iterator[str]:
    for group in ("skills", "languages"):
        for mention in ad[group].values():
            assert mention["evidence"], ad["id"]
            yield from mention["evidence"]
    for name in ("experience", "salary", "education"):
        if ad[name]:
            yield ad[name]["evidence"]


def test_there_are_enough_ads_in_each_language() -> None:
    counts = Counter(ad["lang"] for ad in ADS)
    assert counts["az"] >= 30
    assert counts["ru"] >= 20
    assert counts["en"] >= 20
    assert len({ad["id"] for ad in ADS}) == len(ADS)


@pytest.mark.parametrize("ad", ADS, ids=[ad["id"] for ad in ADS])
def test_every_piece_of_evidence_stands_in_its_ad(ad: dict[str, Any]) -> None:
    missing = [words for words in _evidence(ad) if words not in ad["text"] and words not in ad["title"]]
    assert missing == []


@pytest.mark.parametrize("ad", ADS, ids=[ad["id"] for ad in ADS])
def test_labels_keep_to_the_words_of_the_contract(ad: dict[str, Any]) -> None:
    assert Label.from_json(ad).id == ad["id"]
    assert {mention["ask"] for mention in ad["skills"].values()} <= set(ASKS)
    assert {asked["level"] for asked in ad["languages"].values()} <= {*LEVELS, None}
    assert set(ad["employment"]) <= set(EMPLOYMENT)
    assert set(ad["workplace"]) <= set(WORKPLACES)
    assert set(ad["restrictions"]) <= set(RESTRICTIONS)
    assert ad["deadline"] is None or date.fromisoformat(ad["deadline"])

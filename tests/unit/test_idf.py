from math import log

import pytest

from jobboard.core.ad import Evidence, LanguageAsk, Mention, ParsedAd
from jobboard.core.idf import CEILING, FLOOR, counts, idf
from jobboard.core.needs import needs

PROOF = (Evidence(0, 1, "x"),)


@pytest.mark.parametrize(
    ("count", "n", "weight"),
    [
        (99, 99, FLOOR),
        (49, 99, log(2) + 1),
        (0, 99, CEILING),
        (1, 99, CEILING),
        (120, 99, FLOOR),  # a count of another hour than n
        (0, 0, FLOOR),
    ],
)
def test_the_rarer_a_thing_is_the_more_it_weighs_within_limits(count: int, n: int, weight: float) -> None:
    assert idf({"canva": count}, n) == {"canva": pytest.approx(weight)}


def test_each_ad_counts_a_thing_once_and_languages_apart_from_concepts() -> None:
    ad = ParsedAd(
        "en",
        "ok",
        "1",
        skills={"x": Mention("required", PROOF * 3)},
        languages={"x": LanguageAsk("required", None, PROOF)},
    )
    assert counts([needs(ad), needs(ad)]) == {"x": 2, "language:x": 2}

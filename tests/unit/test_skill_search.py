"""A concept is found however it is typed."""

import pytest

from jobboard.core.skill_search import find
from jobboard.core.taxonomy import Taxonomy


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Canva", "canva"),
        ("canv", "canva"),
        ("kanva", "canva"),
        ("CAP CUT", "capcut"),
        ("capkut", "capcut"),
        ("foto redakte", "photo-editing"),
        ("QISA VİDEO", "short-video"),
        ("инстаграм", "instagram"),
        ("copywr", "copywriting"),
        ("short video", "short-video"),
    ],
)
def test_the_concept_meant_comes_first(taxonomy: Taxonomy, typed: str, first: str) -> None:
    heard = ("instagram",) if typed == "инстаграм" else ()
    assert find(taxonomy, typed, heard)[0].id == first


@pytest.mark.parametrize("typed", ["", " ", "qqqqqq", "'; --", "x" * 100_000])
def test_what_names_nothing_finds_nothing(taxonomy: Taxonomy, typed: str) -> None:
    assert find(taxonomy, typed) == []


def test_a_concept_that_the_reader_heard_is_found_by_none_of_its_names(taxonomy: Taxonomy) -> None:
    assert [concept.id for concept in find(taxonomy, "zzzz zzzz", heard=("canva", "gone"))] == ["canva"]


def test_no_more_are_given_than_asked_for(taxonomy: Taxonomy) -> None:
    assert len(find(taxonomy, "a", limit=3)) == 3

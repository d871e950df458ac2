"""Looking first which stems an ad holds changes the cost of its facts, never the facts."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobboard.extract.facts import (
    STEMS,
    experience,
    languages,
    place,
    read_facts,
    restrictions,
    schedule,
    workplace,
)
from jobboard.extract.facts.presence import Presence, stems
from jobboard.extract.page import Page

WORDS = (
    "2 il təcrübə", "üç il", "от года опыта", "rus dili", "İngilis-", "Bakı,", "(Nəsimi rayonu)", "ofisdə\n",
    "удалённо", "hybrid!", "5/2", "09:00-18:00", "yaş 20-35", "yalnız\nxanım", "tələbə", "m. Gənclik", "...",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("canva, figma", {"canva", "figma"}),
        ("(Canvada".lower(), {"canva"}),
        ("ofisde tam is gunu", {"tam is"}),
        ("tam\tis", {"tam is"}),
        ("", set()),
    ],
)
def test_the_stems_of_a_text_are_known(text: str, held: set[str]) -> None:
    assert Presence(stems("canva|figma|tam is|- x")).of(text) == held


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=20), st.sampled_from(" \n"))
def test_every_fact_is_the_same_as_without_looking_first(words: list[str], glue: str) -> None:
    page = Page.of(glue.join(words))
    facts = read_facts(replace(page, present=Presence(STEMS).of(page.folded)))
    assert facts.experience == experience.read(page)
    assert facts.languages == languages.read(page)
    assert facts.place == place.read(page)
    assert facts.schedule == schedule.read(page)
    assert facts.workplace == workplace.read(page)
    assert facts.restrictions == restrictions.read(page)

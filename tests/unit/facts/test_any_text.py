"""Whatever the text: nothing raises, every offset is exact, and the cost grows with the length only."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobboard.core.ad import Evidence
from jobboard.extract.facts import Facts, read_facts
from jobboard.extract.page import Page

PARTS = (
    "Əmək haqqı",
    "500-600",
    "AZN",
    "1 500",
    "от",
    "до",
    "лет",
    "опыта",
    "2 il",
    "təcrübə",
    "ingilis",
    "rus dili",
    "B2",
    "arzuolunandır",
    "ali təhsil",
    "высшее образование",
    "удалённо",
    "hybrid",
    "full-time",
    "yalnız xanım",
    "yaş 20-35",
    "Bakı",
    "Nəsimi rayonu",
    "5/2",
    "09:00-18:00",
    "son tarix",
    "3 sentyabr 2026",
    "Company:",
    "Blue Kite",
    "<b>",
    "</p>",
    "&nbsp;",
    "**",
    "😀",
    "İ",
    "\r\n",
    "\n\n",
    "•",
    "- ",
    ";",
    ",",
    ".",
    "(",
    ")",
    "+994501234567",
    "a@b.az",
)
HARD = (
    "1",
    "[",
    "a",
    " ",
    "\n",
    "<",
    "1 ",
    "1-",
    "$1 ",
    "1 il ",
    "yaş 20 ",
    "rus ",
    "bakı ",
    "A ",
    "5/2 ",
    "20 may ",
    "ofis ",
)


def _evidence(facts: Facts) -> list[Evidence]:
    found: list[Evidence] = []
    for single in (facts.experience, facts.salary, facts.education):
        found += single.evidence if single else ()
    for ask in facts.languages.values():
        found += ask.evidence
    for kinds in (facts.employment, facts.workplace, facts.restrictions):
        found += [evidence for proof in kinds.values() for evidence in proof]
    for pair in (facts.place, facts.schedule, facts.deadline, facts.employer):
        found += pair[1] if pair else ()
    return found


def _check(text: str, title: str) -> None:
    facts = read_facts(Page.of(text, title))
    for evidence in _evidence(facts):
        source = text if evidence.source == "text" else title
        assert evidence.text
        assert source[evidence.start : evidence.end] == evidence.text
    for contact in facts.contacts:
        assert 0 <= contact.start < contact.end <= len(text)


@given(st.text(), st.text(max_size=30))
def test_any_text_is_read(text: str, title: str) -> None:
    _check(text, title)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(PARTS), max_size=40),
    st.lists(st.sampled_from(PARTS), max_size=5),
    st.sampled_from((" ", "")),
)
def test_any_heap_of_real_parts_is_read(parts: list[str], title: list[str], glue: str) -> None:
    _check(glue.join(parts), glue.join(title))


@pytest.mark.parametrize("seed", HARD)
def test_the_cost_is_linear(seed: str) -> None:
    def cost(length: int) -> float:
        page = Page.of((seed * length)[:length])
        started = time.process_time()
        read_facts(page)
        return time.process_time() - started

    short, long = min(cost(5_000) for _ in range(2)), cost(20_000)
    assert long < 10 * short + 0.2  # 4 times when linear, 16 when quadratic

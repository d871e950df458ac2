"""A page finds what it is asked for, and says where it stands."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobboard.core.ad import Evidence
from jobboard.extract.page import Found, Page

WORDS = st.lists(st.sampled_from(["canva", "figma", "söz", "\n", "canvacanva", "x" * 60]), max_size=60)


@given(WORDS)
def test_searching_around_stems_finds_what_searching_everywhere_does(words: list[str]) -> None:
    page = Page.of(" ".join(words), " ".join(words[:3]))
    pattern = re.compile(r"\bcanva\w{0,5}|figma")
    everywhere = [(hit.source, hit.match.span()) for hit in page.search(pattern)]
    assert [
        (hit.source, hit.match.span()) for hit in page.search(pattern, frozenset({"canva", "figma"}))
    ] == everywhere


def test_evidence_is_cut_out_of_the_ad_as_given() -> None:
    page = Page.of("**SMM** &nbsp; təcrübəsi ")
    assert page.evidence(0, len(page.text)) == Evidence(2, 24, "SMM** &nbsp; təcrübəsi", "text")


def test_all_forms_of_a_page_have_one_length() -> None:
    page = Page.of("<b>İŞ</b> — Bakı\r\n😀", "İş &amp; güc")
    assert len(page.given) == len(page.text) == len(page.folded)
    assert len(page.given_title) == len(page.title) == len(page.folded_title)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Birinci. İkinci canva ilə. Üçüncü", " ikinci canva ile"),
        ("bir\ncanva\niki", "canva"),
        ("bir; canva; iki", " canva"),
        ("• bir • canva • iki", " canva "),
        ("2.5 il canva", "2.5 il canva"),
    ],
)
def test_a_clause_is_a_sentence_a_line_or_a_bullet(text: str, clause: str) -> None:
    page = Page.of(text)
    start = page.folded.index("canva")
    assert page.around(Found(start, start + 5, "text")) == clause


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Üstünlük:\n- figma\n- canva", "ustunluk:"),
        ("Nice to have\n\n* canva", "nice to have"),
        ("Mətn\ncanva", ""),
        ("- canva", ""),
    ],
)
def test_an_item_has_the_heading_of_its_list(text: str, heading: str) -> None:
    page = Page.of(text)
    start = page.folded.index("canva")
    assert page.heading(Found(start, start + 5, "text")) == heading

"""The wording check on texts put together at random: it points into the text, and one click settles it."""

from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jobboard.core.findings import Finding, apply, blocking
from jobboard.core.text import fold
from jobboard.core.wording_rules import WordingRules
from jobboard.extract.wording import Wording

SKILLS_DATA: Final = Path(__file__).parents[2] / "skills_data"
PIECES: Final = (
    "xanım", "bəy namizədlər", "25-35 yaş", "yaş həddi: 20-30", "gənc", "komanda", "üçün", "auditoriya",
    "qadın geyimləri", "tələb olunur", "yalnız", "üstünlük verilir", "subay", "xoş görünüş", "Canva bilmək",
    "SMM mütəxəssisi", "və s.", "девушка", "ищем", "до 35 лет", "возраст 20-30", "женщин", "для", "контент",
    "молодой", "коллектив", "носитель языка", "без детей", "приятная внешность", "опыт от 1 года",
    "продавщица", "нужна", "и т.д.", "female", "candidates", "aged 20-30", "we need", "our customers",
    "native English speaker", "young", "team", "only", "no bad habits", "2 years of experience", "etc.",
    "WhatsApp-a yazın", "+994 50 123 45 67", "TƏCİLİ İŞƏ", "!!!",
)  # fmt: skip
JOINTS: Final = (" ", ", ", ". ", "\n", "\n- ", ": ", " (", ") ", "; ", " - ", " 😀 ")

texts = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(JOINTS)), min_size=1, max_size=8).map(
    lambda parts: "".join(piece + joint for piece, joint in parts)
)
thoroughly = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording(WordingRules.load(SKILLS_DATA))


def classes(findings: tuple[Finding, ...]) -> list[tuple[str, str, int]]:
    return [(finding.kind, finding.severity, finding.start) for finding in findings]


@thoroughly
@given(text=st.text(max_size=200) | texts, title=st.text(max_size=40) | texts)
def test_findings_point_into_what_was_given_and_never_overlap(
    wording: Wording, text: str, title: str
) -> None:
    last: dict[str, int] = {}
    for finding in wording.check(text, title):
        given_text = text if finding.source == "text" else title
        assert last.get(finding.source, 0) <= finding.start < finding.end <= len(given_text)
        assert given_text[finding.start : finding.end].strip()
        last[finding.source] = finding.end


@thoroughly
@given(text=texts)
def test_one_click_brings_no_more_to_stop_than_there_was(wording: Wording, text: str) -> None:
    before = wording.check(text)
    after = blocking(wording.check(apply(text, blocking(before))))
    assert len(after) <= len(blocking(before))


@thoroughly
@given(text=texts)
def test_clicking_until_nothing_changes_comes_to_an_end_with_nothing_to_stop(
    wording: Wording, text: str
) -> None:
    for _ in range(6):
        findings = wording.check(text)
        if not blocking(findings):
            break
        text = apply(text, blocking(findings))
    assert not blocking(wording.check(text))


@thoroughly
@given(text=texts)
def test_letters_do_not_matter_to_what_is_stopped(wording: Wording, text: str) -> None:
    plain, loud = wording.check(text), wording.check(fold(text))
    kinds = {kind for kind, severity, _ in classes(plain) if severity == "block"}
    assert kinds == {kind for kind, severity, _ in classes(loud) if severity == "block"}

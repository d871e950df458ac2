"""Schemes are noticed, honest ads are let be, and the words shown are those of the ad."""

import pytest

from jobboard.core.wording_rules import SCAM as FILE
from jobboard.core.wording_rules import WordingRules
from jobboard.extract.scam import Scam
from jobboard.resources import SKILLS_DATA
from tests.unit.extract.scam_phrases import INNOCENT, SCAM


@pytest.fixture(scope="module")
def scam() -> Scam:
    return Scam(WordingRules.load(SKILLS_DATA, FILE))


@pytest.mark.parametrize(
    ("signal", "phrase"), [(signal, one) for signal, all_ in SCAM.items() for one in all_]
)
def test_the_words_of_a_scheme_are_noticed(scam: Scam, signal: str, phrase: str) -> None:
    found = scam.check(f"Biz kiçik komandayıq.\n{phrase}\n")
    assert signal in {one.kind for one in found}, phrase


@pytest.mark.parametrize("phrase", INNOCENT)
def test_honest_words_are_let_be(scam: Scam, phrase: str) -> None:
    assert scam.check(f"Biz kiçik komandayıq.\n{phrase}\n") == ()


def test_the_words_are_found_where_they_stand(scam: Scam) -> None:
    title, text = "Asan qazanc 😀", "😀 Salam! Yalnız WhatsApp-a yazın. Kart nömrənizi göndərin."
    found = scam.check(text, title)
    sources = {"title": title, "text": text}
    assert [(one.source, sources[one.source][one.start : one.end], one.kind) for one in found] == [
        ("title", "Asan qazanc", "easy-money"),
        ("text", "Yalnız WhatsApp-a yazın", "messenger"),
        ("text", "Kart nömrənizi göndərin", "card"),
    ]


def test_every_signal_has_phrases_and_holds_without_blocking(scam: Scam) -> None:
    assert scam.signals == set(SCAM)
    found = [one for phrases in SCAM.values() for phrase in phrases for one in scam.check(phrase)]
    assert {(one.severity, one.suggestion) for one in found} == {("ask", None)}


def test_nothing_is_found_in_nothing(scam: Scam) -> None:
    assert scam.check("") == ()


def test_a_long_text_of_signals_is_read_in_a_moment(scam: Scam) -> None:
    text = "kart nömrəsi göndərin pul ödəyin " * 600  # no sentence
    assert scam.check(text)

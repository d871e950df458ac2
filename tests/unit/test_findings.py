"""Suggestions put into a text: what remains reads as if a person had written it."""

import pytest

from jobboard.core.findings import Finding, apply, blocking


def found(text: str, words: str, suggestion: str | None = "") -> Finding:
    start = text.index(words)
    return Finding(start, start + len(words), "sex", "block", "sex", suggestion)


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        ("xanım satıcı tələb olunur", "xanım", "satıcı tələb olunur"),
        ("Xanım satıcı tələb olunur", "Xanım", "Satıcı tələb olunur"),
        ("Satıcı (qız) axtarırıq", "qız", "Satıcı axtarırıq"),
        ("Canva, 25-35 yaş, Instagram", "25-35 yaş", "Canva, Instagram"),
        ("Canva, Instagram, 25-35 yaş", "25-35 yaş", "Canva, Instagram"),
        ("Canva, Instagram, 25-35 yaş.", "25-35 yaş", "Canva, Instagram."),
        ("Canva və 25-35 yaş", "25-35 yaş", "Canva"),
        ("Tələblər:\n- 25-35 yaş\n- Canva", "25-35 yaş", "Tələblər:\n- Canva"),
        ("Tələblər:\n- Canva\n- 25-35 yaş", "25-35 yaş", "Tələblər:\n- Canva\n"),
        ("Tələblər:\n- 25-35 yaş, Canva", "25-35 yaş", "Tələblər:\n- Canva"),
        ("25-35 yaş", "25-35 yaş", ""),
        ("25-35 yaş. Canva", "25-35 yaş", "Canva"),
        ("Reels. 25-35 yaş. Canva", "25-35 yaş", "Reels. Canva"),
        ("Reels. Canva. 25-35 yaş.", "25-35 yaş", "Reels. Canva. "),
    ],
)
def test_words_that_go_take_their_comma_bracket_or_line_with_them(text: str, words: str, left: str) -> None:
    assert apply(text, [found(text, words)]) == left


def test_a_suggestion_has_a_capital_where_a_sentence_begins() -> None:
    text = "Девушка нужна. Ищем девушку"
    changed = apply(text, [found(text, "Девушка", "кандидат"), found(text, "девушку", "кандидата")])
    assert changed == "Кандидат нужна. Ищем кандидата"


def test_what_only_the_employer_can_say_stays() -> None:
    text = "auditoriya: qadınlar"
    assert apply(text, [found(text, "qadınlar", None)]) == text


def test_of_two_that_overlap_the_first_is_taken() -> None:
    text = "gənc xanım satıcı"
    assert apply(text, [found(text, "gənc xanım"), found(text, "xanım satıcı", "x")]) == "satıcı"


def test_blocking_are_those_that_stop_publishing() -> None:
    stop, ask = found("a", "a"), Finding(0, 1, "audience", "ask", "audience", None)
    assert blocking([ask, stop]) == [stop]

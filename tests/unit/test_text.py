"""Folding keeps offsets and makes what people type comparable."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobboard.core.text import fold, fold_word, is_cyrillic


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Əmək haqqı", "emek haqqi"),
        ("İNSTAGRAM", "instagram"),
        ("ŞƏKİL çəkilişi", "sekil cekilisi"),
        ("Ёлка", "елка"),
        ("й", "й"),
        ("600–800 “AZN”", '600-800 "azn"'),
        ("a\u00a0b", "a b"),
    ],
)
def test_folds(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_every_code_point_folds_to_exactly_one() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    assert len(fold(every)) == len(every)


@pytest.mark.parametrize(
    ("written", "word"),
    [("Сanva", "canva"), ("кoнтент", "контент"), ("s\u0327əkil", "sekil"), ("И\u0306", "й")],
)
def test_a_word_is_put_in_one_script(written: str, word: str) -> None:
    assert fold_word(written) == word


def test_script_is_told_by_most_letters() -> None:
    assert is_cyrillic("посты")
    assert not is_cyrillic("post")


@given(st.text(max_size=60), st.integers(0, 60))
def test_a_long_text_folds_as_its_letters_do(text: str, place: int) -> None:
    long = ("İş" + "x" * 120)[:place] + text + "ƏΣς – «Ъ»" * 20
    assert fold(long) == "".join(map(fold, long))
    assert len(fold(long)) == len(long)


def test_a_text_of_many_rare_letters_folds_as_well() -> None:
    rare = "".join(chr(code) for code in range(0x4E00, 0x4F00)) + "ＡＢＣ"
    assert fold(rare) == "".join(map(fold, rare))

"""Markup goes, letters stay where they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobboard.extract.clean import blank

CASES = [
    ("<p>Salam</p>", "Salam"),
    ("<b>SMM</b> menecer", "SMM menecer"),
    ("bir<br/>iki", "bir iki"),
    ("<ul><li>Canva</li><li>CapCut</li></ul>", "Canva CapCut"),
    ("a < b və c > d", "a < b və c > d"),
    ("<3 sosial media", "<3 sosial media"),
    ("<Sizin ad> yazın", "<Sizin ad> yazın"),
    ("R&amp;D&nbsp;komandası", "R& D komandası"),
    ("t&#601;l&#601;b", "tə lə b"),
    ("Tom & Jerry", "Tom & Jerry"),
    ("&yoxdur; qalır", "&yoxdur; qalır"),
    ("<script>var il = 5</script>Mətn", "Mətn"),
    ("<style>p{color:red}</style>Mətn", "Mətn"),
    ("<script>bitmir 5 il", ""),
    ("<!-- gizli -->açıq", "açıq"),
    ("**Tələblər**", "Tələblər"),
    ("## Requirements", "Requirements"),
    ("#smm #işelanı", "#smm #işelanı"),
    ("> sitat", "sitat"),
    (r"\- Canva \+ Figma", "- Canva + Figma"),
    ("* bənd", "* bənd"),
    ("sətir\r\nsətir", "sətir sətir"),
    ("\u200bgörünməz\ufeff", "görünməz"),
    ("<p", "<p"),
]


@pytest.mark.parametrize(("text", "words"), CASES)
def test_markup_becomes_spaces(text: str, words: str) -> None:
    assert blank(text).split() == words.split()


def test_block_tags_part_lines_and_inline_tags_do_not() -> None:
    assert "\n" in blank("bir<br>iki")
    assert "\n" not in blank("bir<b>iki</b>")
    assert blank("bir\r\niki") == "bir \niki"


@given(st.text())
def test_no_text_changes_its_length(text: str) -> None:
    assert len(blank(text)) == len(text)


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<script>", "</script>", "<", ">", "&amp;", "**", "# ", "\r\n", "ş", "😀"]
        )
    )
)
def test_no_markup_changes_the_length(parts: list[str]) -> None:
    text = "".join(parts)
    assert len(blank(text)) == len(text)

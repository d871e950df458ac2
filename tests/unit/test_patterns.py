"""The language of patterns: what it says and what it refuses."""

import pytest

from jobboard.core.patterns import GAP, Language, PatternError, Phrase, parse_pattern

GROUPS = {"create": (Phrase(("create",), "en"), Phrase(("создать",), "ru"))}


def phrases(text: str) -> list[list[str]]:
    """The alternatives of each part, as text."""
    return [[" ".join(p.words) for p in part.phrases] for part in parse_pattern(text, "en", GROUPS).parts]


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("content plan", [["content plan"]]),
        ("@create + content", [["create"], ["content"]]),
        ("(write | edit) text", [["write text", "edit text"]]),
        ("a | (b | c) d + e", [["a", "b d", "c d"], ["e"]]),
        ("(a (b | c) | d) e", [["a b e", "a c e", "d e"]]),
        ("kreativ*", [["kreativ*"]]),
        ("=SEO", [["=SEO"]]),
        ("A/B test", [["A/B test"]]),
    ],
)
def test_parts_and_alternatives(pattern: str, parts: list[list[str]]) -> None:
    assert phrases(pattern) == parts


def test_a_group_stands_for_the_language_of_its_list_and_in_any_for_all() -> None:
    def words(lang: Language) -> list[str]:
        return [phrase.words[0] for phrase in parse_pattern("@create", lang, GROUPS).parts[0].phrases]

    assert (words("ru"), words("any")) == (["создать"], ["create", "создать"])


def test_conditions_and_gap() -> None:
    pattern = parse_pattern("design + post !designer ?(page | account) /3", "en", GROUPS)
    assert [part.role for part in pattern.parts] == ["take", "take", "forbid", "need"]
    assert (pattern.gap, pattern.ordered) == (3, False)


def test_order_and_the_usual_gap() -> None:
    pattern = parse_pattern("write > text", "en", GROUPS)
    assert (pattern.ordered, pattern.gap) == (True, GAP)


@pytest.mark.parametrize(
    ("pattern", "complaint"),
    [
        ("@nothing + text", "no group @nothing"),
        ("a + b > c", "mixes"),
        ("(a | b", "brackets"),
        ("a | b)", "brackets"),
        ("(a + b) c", "is not a word"),
        ("a + ", "empty part"),
        ("!a", "takes nothing"),
        ("a, b", "is not a word"),
        ("a | ", "empty alternative"),
    ],
)
def test_a_bad_pattern_is_refused_by_name(pattern: str, complaint: str) -> None:
    with pytest.raises(PatternError, match=complaint):
        parse_pattern(pattern, "en", GROUPS)

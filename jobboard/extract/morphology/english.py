"""English inflection by rule and, where it has none, by table; nothing that makes another word."""

import re
from collections.abc import Callable, Iterator
from typing import Final

_VOWEL: Final = re.compile("[aeiouy]")
# One syllable, one short vowel, one consonant: doubles it before -ing and -ed ("plan", not "come").
_DOUBLING: Final = re.compile("[^aeiou]*[aeiou][^aeiouwxy]")
_SIBILANT: Final = ("s", "x", "z", "ch", "sh", "o")
# Verbs of advertisements whose forms no rule gives.
_IRREGULAR: Final = {
    form: base
    for base, *forms in map(
        str.split,
        (
            "write wrote written", "rewrite rewrote rewritten", "make made", "shoot shot", "lead led",
            "build built", "keep kept", "run ran", "grow grew grown", "draw drew drawn", "drive drove driven",
            "take took taken", "give gave given", "bring brought", "teach taught", "think thought",
            "find found", "speak spoke spoken", "sell sold", "tell told", "hold held", "know knew known",
            "understand understood", "meet met", "get got gotten", "do did done does", "go went gone",
            "see saw seen", "send sent", "spend spent", "show showed shown", "choose chose chosen",
            "begin began begun", "oversee oversaw overseen", "come came", "become became", "win won",
            "buy bought", "hear heard", "feel felt", "say said", "pay paid", "undertake undertook undertaken",
            "child children", "person people", "woman women", "man men", "analysis analyses",
            "criterion criteria",
            "catalog catalogue catalogues", "dialog dialogue dialogues", "program programme programmes",
        ),
    )
    for form in forms
}  # fmt: skip


def bases(word: str) -> Iterator[str]:
    """What a folded word may be an inflection of, the surest first ("planning" → plan, "stories" → story)."""
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    if word.endswith("s") and len(word) > 3:
        yield from _singulars(word)
    if word.endswith("ied") and len(word) > 4:
        yield word[:-3] + "y"
    for suffix in ("ing", "ed"):
        rest = word.removesuffix(suffix)
        if rest != word and len(rest) > 1 and _VOWEL.search(rest):
            yield from _verbs(rest)


def _singulars(word: str) -> Iterator[str]:
    if word.endswith("ies") and len(word) > 4:
        yield word[:-3] + "y"
    if not word.endswith("ss"):
        yield word[:-1]
    if word.endswith("es") and word[:-2].endswith(_SIBILANT):
        yield word[:-2]


def _verbs(rest: str) -> Iterator[str]:
    """The infinitives before -ing or -ed: edit+ing, creat+ing, plan+n+ing; but com+ing is of come alone."""
    if not _DOUBLING.fullmatch(rest):
        yield rest
    yield rest + "e"
    if len(rest) > 3 and rest[-1] == rest[-2]:
        yield rest[:-1]


def strip(word: str, known: Callable[[str], int], english: int) -> str | None:
    """The known English stem that `word` is a form of, or None."""
    return next((base for base in bases(word) if known(base) & english), None)

"""Human languages asked for, with the level and whether they are required.

The name of a language is also the name of a people, a market, a course: it counts beside "dil", "язык" or
"language", beside a word for knowing it, or as a piece of a list of what one must have.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from jobboard.core.ad import LanguageAsk, Level
from jobboard.extract.facts import language_words as words
from jobboard.extract.facts.cues import wished
from jobboard.extract.facts.language_levels import level
from jobboard.extract.facts.language_names import NAMES
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Page

STEMS: Final = frozenset().union(*(stems(beginnings) for beginnings, _ in NAMES.values()))
_NAME: Final = r"\b(?:" + "|".join(forms for _, forms in NAMES.values()) + ")"
_CODES: Final = tuple(
    (re.compile(rf"\b(?:{forms})"), stems(beginnings), code) for code, (beginnings, forms) in NAMES.items()
)
_DIL: Final = r"(?:-?\s?dil(?:i|leri?|lerin|ler|ini|inde)?\b)?"
_JOINT: Final = (
    r"(?:\s{0,2}[,/&+]\s{0,2}|\s{1,2})(?:(?:ve|ve ya|ya|ya da|hem de|и|или|либо|and|or|and/or|и/или)\s{1,2})?"
)
_LIST: Final = re.compile(rf"{_NAME}(?:{_DIL}{_JOINT}{_NAME}){{0,7}}")
_CUT: Final = re.compile(r"[,;]")
_CUT_BEFORE: Final = re.compile(r"[,;()]")
_WORD_FOR_IT: Final = re.compile(r"\s?(?:dil\w{0,9}|язык\w{0,3}|languages?)")
_LAST_DIL: Final = re.compile(r"\sdil\w*\s?,\s?(?=[^,]*$)")
_LAST: Final = re.compile(r"\s?,\s?(?=[^,]*$)")
_WISH_IN_BRACKETS: Final = re.compile(
    r"(?:\s?dil\w{0,5})?\s?\([^()\n]{0,20}(?:arzu|ustunlu|желат|плюс|преимущ|prefer|plus|desir|advantage)"
)
# What follows the comma is said of languages that have no name: "English, other languages a plus".
_OF_OTHERS: Final = re.compile(
    r"\W{0,3}(?:any |a |an |knowledge of |знание |любо\w{1,3} )?(?:other|another|second|additional|foreign"
    r"|други\w|друго\w{1,2}|diger|basqa)\b"
)
# "fluent Azerbaijani, Russian an advantage", "rus dili, ingilis dili üstünlükdür"
_WISH_FOR_ONE: Final = re.compile(
    r"(?: dili(?:ni|nin)?(?: bil\w{2,8})?| язык\w{0,2})?\s(?:-\s)?(?:(?:is )?"
    r"(?:an? (?:\w+ )?(?:asset|advantage|plus)|desirable|preferred)\b|arzu|ustunlu|желательн|приветств"
    r"|(?:будет )?(?:плюс|преимущ))"
)
# "русский и азербайджанский, английский — B1"
_LEVEL_OF_ONE: Final = re.compile(r"\s-\s")
_AND: Final = re.compile(r"\b(?:and|or|ve|и|или)\b")
_COUNTRIES: Final = ("azerbaycan",)  # names of a country as well: no language by itself
_BESIDE: Final = 12
_REACH: Final = 110  # characters of a clause that can speak of one list of languages


@dataclass(frozen=True, slots=True)
class _Mention:
    codes: tuple[str, ...]
    ask: Literal["required", "preferred"]
    level: Level | None
    found: Found


def find(page: Page) -> list[Found]:
    """Where languages are asked for; `key` holds the first code of a list."""
    return [mention.found for mention in _mentions(page)]


def read(page: Page) -> dict[str, LanguageAsk]:
    """Each language once: required beats preferred, and the first level said holds."""
    asks: dict[str, LanguageAsk] = {}
    for mention in _mentions(page):
        for code in mention.codes:
            new = LanguageAsk(mention.ask, mention.level, (page.proof(mention.found),))
            asks[code] = _stronger(asks[code], new) if code in asks else new
    return asks


def _stronger(old: LanguageAsk, new: LanguageAsk) -> LanguageAsk:
    ask: Literal["required", "preferred"] = "required" if "required" in (old.ask, new.ask) else "preferred"
    return LanguageAsk(ask, old.level or new.level, (*old.evidence, *new.evidence))


def _mentions(page: Page) -> Iterator[_Mention]:
    for source in page.sources:
        text = page.in_folded(source)
        spans = [span for hit in page.search_in((source,), _LIST, STEMS) for span in _spans(hit.match)]
        for index, (first, last) in enumerate(spans):
            codes = _codes(page, text, first, last)
            found = Found(first, last, source, codes[0])
            start, end = page.clause(found)
            start = max(start, first - _REACH, spans[index - 1][1] if index else 0)
            stop = spans[index + 1][0] if index + 1 < len(spans) else len(text)
            before, after = text[start:first], text[last : min(end, stop, last + _REACH)]
            if _asked(page, found, before, after, text):
                yield _mention(page, found, codes, before, after)


def _spans(names: re.Match[str]) -> list[tuple[int, int]]:
    """A list is one ask, unless what follows is said of its last language alone."""
    start, end = names.span()
    comma = None
    wish = _WISH_IN_BRACKETS.match(names.string, end)
    if wish and not _LIST.search(wish[0]):
        comma = _LAST_DIL.search(names[0]) or _LAST.search(names[0])
    elif _is_of_last(names):
        comma = _LAST.search(names[0])
    return [(start, start + comma.start()), (start + comma.end(), end)] if comma else [(start, end)]


def _is_of_last(names: re.Match[str]) -> bool:
    wish = _WISH_FOR_ONE.match(names.string, names.end())
    level_said = _LEVEL_OF_ONE.match(names.string, names.end())
    joined, joined_before = _AND.search(names[0]), _AND.search(names[0].rpartition(",")[0])
    return bool((wish and not joined) or (level_said and joined_before))


def _codes(page: Page, text: str, first: int, last: int) -> tuple[str, ...]:
    """The languages named in a stretch of text; what a name needs beside it may stand after the end."""
    places = [
        (name.start(), code)
        for form, its_stems, code in _CODES
        if not page.lacks(its_stems)
        for name in form.finditer(text, first, last + _BESIDE)
        if name.start() < last
    ]
    return tuple(dict.fromkeys(code for _, code in sorted(places)))


def _asked(page: Page, found: Found, before: str, after: str, text: str) -> bool:
    if words.NOT_AFTER.match(after) or words.NOT_BEFORE.search(before):
        return False
    lead = text[max(0, found.start - 60) : found.start]
    if page.section(found) in ("about", "offer", "apply"):
        return bool(words.FIRM_AFTER.match(after) or words.FIRM_BEFORE.search(lead))
    return bool(
        text[found.start : found.end].endswith(("ca", "ce"))
        or words.AFTER.match(after)
        or words.BEFORE.search(lead)
        or words.WISHED_LIST.search(before)
        or _is_piece(page, found)
    )


def _is_piece(page: Page, found: Found) -> bool:
    """Whether nothing but the names stands between two commas, as in a list of what one must have."""
    text = page.in_folded(found.source)
    start, end = page.clause(found)
    before = text[start : found.start]
    return bool(
        found.source == "text"
        and text[found.start : found.end] not in _COUNTRIES
        and words.PIECE_BEFORE.search(before)
        and words.PIECE_AFTER.match(text[found.end : end])
        and not words.NOT_PIECE.search(before)
    )


def _mention(page: Page, found: Found, codes: tuple[str, ...], before: str, after: str) -> _Mention:
    own_after = _CUT.split(after, maxsplit=1)[0]
    near_before = _CUT_BEFORE.split(before)[-1]
    near_after = own_after
    if not own_after.strip() and not _OF_OTHERS.match(after.lstrip(" ,")):
        near_after = _CUT.split(after.lstrip(" ,"), maxsplit=1)[0]
    said = level(own_after) or level(near_before) or level(near_after)
    widened = Found(found.start, found.end + _tail(after), found.source, found.key)
    return _Mention(codes, wished(page, found, before, near_after), said, widened)


def _tail(after: str) -> int:
    """The word for language belongs to the evidence."""
    word = _WORD_FOR_IT.match(after)
    return word.end() if word else 0

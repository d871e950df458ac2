"""Human languages asked for, with the level and whether they are required.

The name of a language is also the name of a people, a market, a course: it counts beside "dil", "язык" or
"language", or a word for knowing it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from jobboard.core.ad import LanguageAsk, Level
from jobboard.extract.facts.cues import wished
from jobboard.extract.facts.language_names import NAMES
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Page

STEMS: Final = frozenset().union(*(stems(beginnings) for beginnings, _ in NAMES.values()))
_NAME: Final = r"\b(?:" + "|".join(forms for _, forms in NAMES.values()) + ")"
_CODES: Final = tuple((re.compile(rf"\b(?:{forms})"), code) for code, (_, forms) in NAMES.items())
_DIL: Final = r"(?:\s?dil(?:i|leri?|lerin|ler|ini|inde)?\b)?"
_JOINT: Final = (
    r"(?:\s{0,2}[,/&+]\s{0,2}|\s{1,2})(?:(?:ve|ve ya|ya|ya da|hem de|и|или|либо|and|or|and/or|и/или)\s{1,2})?"
)
_LIST: Final = re.compile(rf"{_NAME}(?:{_DIL}{_JOINT}{_NAME}){{0,7}}")

# Beside the name: the word for language itself, or for knowing one.
_AFTER: Final = re.compile(
    r"\s{0,2}[(/-]?\s?(?:ve ya diger xarici )?(?:dil(?!li\b|li\s)\w{0,9}|язык\w{0,3}|яз\b|language|speak"
    r"|fluen|native"
    r"|proficien|level\b|skills\b|communication|(?:written|verbal|spoken|writing)\b"
    r"|на (?:уровне|высок|хорош)|не ниже|уровн|(?:от )?[abcавс][12]\b|upper|intermediate|advanced|свободн"
    r"|selis|serbest"
    r"|bilik|bilen|bilme|arzu|ustunlu|будет плюс|обязател|желательн|c1|is (?:a )?(?:must|plus|required))"
)
_BEFORE: Final = re.compile(
    r"(?:dil(?:ler)? ?bili\w{1,6}|\bdiller\w{0,3}|xarici dil\w{0,5}|языки?\b|языков\b|языках\b|знани[еяюй]"
    r"|владени[еяю]|владее"
    r"|владеть|уровень|грамотн\w{2,3}|разговорн\w{2,3}|languages?\b|fluen\w{1,5}|proficien\w{2,4}|native"
    r"|command of|knowledge of"
    r"|spoken|written|speaks?|level of|skills in|writ\w{1,5} in|\bin|good|excellent|strong|advanced"
    r"|perfect|на двух языках)"
    r"[\s(:;,-]{0,4}(?:и |and |in |of |both |the |one of the following |на |biliyi |уровень |ve |1 "
    r"|- )?(?:\w{2,12} ){0,2}\(?$"
)
# Courses, teachers, audiences, CVs and translations.
_NOT_BEFORE: Final = re.compile(
    r"(?:обучени\w|изучени\w|курс\w{0,2}|урок\w{0,2}|занят\w{2,4}|школ\w{1,3}|преподавател\w{0,3}"
    r"|учител\w{0,3}|репетитор\w{0,3}"
    r"|lessons?|courses?|learn|teach\w{0,3}|аудитори\w)[\s:]{1,3}(?:\w{2,9} )?$"
)
_NOT_AFTER: Final = re.compile(
    r"\s?(?:dil\w{0,6} )?(?:kurs|muellim|ders\b|tedris|fakult|bolme|sektor)|\s?dil\w{1,8} (?:terc|hazirlan"
    r"|tertib|yazilmis)"
    r"|[^.;\n]{0,40}(?:\bcv\b|резюме|resume\b|rezume)|\s(?:course|lesson|class|teacher|market|audience)"
    r"|\s(?:язык\w{0,2} )?(?:для сотрудник|за счет|бесплатн|со скидк)"
)

_LEVELS: Final[tuple[tuple[Level | None, re.Pattern[str]], ...]] = (
    ("B2", re.compile(r"\bupper")),
    (None, re.compile(r"pre.?inter")),
    (
        "C1",
        re.compile(
            r"selis|serbest|fluen|свободн|\bбегл|excellent|advanced|\bela\b|отличн|yuksek sev|native or"
        ),
    ),
    ("native", re.compile(r"\bana dil|\bnative|родн\w{2}|носител")),
    ("C2", re.compile(r"mukemmel|совершенств|perfect")),
    ("B2", re.compile(r"\byaxsi|\bgood\b|хорош")),
    ("B1", re.compile(r"\borta\b|intermediate|средн")),
)
_CEFR: Final = re.compile(r"(?<![a-zа-я])([abcавс])-?([12])(?!\d)")
_LATIN: Final = str.maketrans("авс", "abc")
_CUT: Final = re.compile(r"[,;]")
_LAST_DIL: Final = re.compile(r"\sdil\w*\s?,\s?(?=[^,]*$)")
_WISH_IN_BRACKETS: Final = re.compile(r"(?:\s?dil\w{0,5})?\s?\([^()\n]{0,20}(?:arzu|ustunlu)")
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
            codes = _codes(text[first:last])
            found = Found(first, last, source, codes[0])
            start, end = page.clause(found)
            start = max(start, first - _REACH, spans[index - 1][1] if index else 0)
            stop = spans[index + 1][0] if index + 1 < len(spans) else len(text)
            before, after = text[start:first], text[last : min(end, stop, last + _REACH)]
            if _asked(page, found, before, after, text):
                yield _mention(page, found, codes, before, after)


def _spans(names: re.Match[str]) -> list[tuple[int, int]]:
    """A list is one ask, but "Azərbaycan dili, rus dili (arzuolunandır)" only wishes for the last."""
    comma = _LAST_DIL.search(names[0])
    if not comma or not _WISH_IN_BRACKETS.match(names.string, names.end()):
        return [names.span()]
    return [(names.start(), names.start() + comma.start()), (names.start() + comma.end(), names.end())]


def _codes(names: str) -> tuple[str, ...]:
    places = [(name.start(), code) for form, code in _CODES for name in form.finditer(names)]
    return tuple(dict.fromkeys(code for _, code in sorted(places)))


def _asked(page: Page, found: Found, before: str, after: str, text: str) -> bool:
    if (
        page.section(found) in ("about", "offer", "apply")
        or _NOT_AFTER.match(after)
        or _NOT_BEFORE.search(before)
    ):
        return False
    if text[found.start : found.end].endswith(("ca", "ce")):
        return True
    lead = text[max(0, found.start - 60) : found.start]
    return bool(_AFTER.match(after) or _BEFORE.search(lead))


def _mention(page: Page, found: Found, codes: tuple[str, ...], before: str, after: str) -> _Mention:
    near_after = _CUT.split(after.lstrip(" ,"), maxsplit=1)[0]
    near_before = re.split(r"[,;()]", before)[-1]
    widened = Found(found.start, found.end + _tail(after), found.source, found.key)
    level = _level(near_after) or _level(near_before)
    return _Mention(codes, wished(page, found, before, near_after), level, widened)


def _tail(after: str) -> int:
    """The word for language belongs to the evidence."""
    word = re.match(r"\s?(?:dil\w{0,9}|язык\w{0,3}|languages?)", after)
    return word.end() if word else 0


def _level(words: str) -> Level | None:
    if cefr := _CEFR.search(words):
        level: Level = (cefr[1].translate(_LATIN) + cefr[2]).upper()  # type: ignore[assignment]
        return level
    return next((level for level, form in _LEVELS if form.search(words)), None)

"""The last day to apply. A date without its year is no date: nobody knows when the ad was written."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from jobboard.core.ad import Proof
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Hit, Page

_MONTHS: Final = (
    r"yanvar\w{0,4}|января|январь|january|jan",
    r"fevral\w{0,4}|февраля|февраль|february|feb",
    r"mart\w{0,4}|марта?|march|mar",
    r"aprel\w{0,4}|апреля|апрель|april|apr",
    r"may(?:in|a|adek)?|мая|май",
    r"iyun\w{0,4}|июня|июнь|june|jun",
    r"iyul\w{0,4}|июля|июль|july|jul",
    r"avqust\w{0,4}|августа?|august|aug",
    r"sentyabr\w{0,4}|сентября|сентябрь|september|sept|sep",
    r"oktyabr\w{0,4}|октября|октябрь|october|oct",
    r"noyabr\w{0,4}|ноября|ноябрь|november|nov",
    r"dekabr\w{0,4}|декабря|декабрь|december|dec",
)
_MONTH: Final = "(?:" + "|".join(_MONTHS) + r")\b\.?"
_NUMBERS: Final = tuple(re.compile(names) for names in _MONTHS)
STEMS: Final = stems("201|202|203")
_YEAR: Final = r"20[123]\d(?!\d)"
_DATE: Final = re.compile(
    rf"(?<!\d)(?P<day1>\d{{1,2}})(?:-?(?:ci|cu|st|nd|rd|th|го"
    rf"|ое))?\s{{1,2}}(?P<month1>{_MONTH}),?\s{{1,2}}(?P<year1>{_YEAR})"
    rf"|\b(?P<month2>{_MONTH})\s{{1,2}}(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}(?P<year2>{_YEAR})"
    rf"|(?<![\d.])(?P<day3>\d{{1,2}})[./-](?P<month3>\d{{1,2}})[./-](?P<year3>{_YEAR})"
    rf"|(?<![\d.-])(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)(?!\d)"
)
_CUE: Final = re.compile(
    r"son (?:tarix|muraciet|muddet|gun|qebul)|bitme tarixi|muraciet (?:muddeti|ucun son)|deadline"
    r"|apply (?:by|before|until)|closing date"
    r"|applications? (?:due|close)|valid until|срок (?:подачи|отклика)|(?:подать|отклик\w{0,5}"
    r"|заявк\w{1,2}|резюме|прием\w?|ваканси\w|набор)[^\n]{0,40}\bдо\b"
    r"|последний день|дедлайн|крайний срок|действительн\w{1,2} до|актуальн\w{1,3} до"
)
_CUE_AFTER: Final = re.compile(
    r"\s?(?:-?ci il |-?cu il |-?ci |-?cu |г\.? |года )?(?:tarixine|tarixinedek|tarixe|-?dek\b|-?e qeder"
    r"|-?a qeder|qeder)[^\n]{0,60}"
)
# "До 20.05.2026." by itself says until when.
_ALONE: Final = re.compile(r"\W{0,6}(?:до|until|by)\s{1,2}")
_APPLY: Final = re.compile(r"\bcv|muraciet|gonder|vakansiya|rezume|ise qebul")
_NOT: Final = re.compile(r"qiymet|endirim|kampaniya|скидк|price")


def find(page: Page) -> list[Found]:
    """Where a last day is said."""
    return [found for found, _ in _days(page)]


def read(page: Page) -> tuple[date, Proof] | None:
    """The first last day that is a day of the calendar."""
    return next(((day, (page.proof(found),)) for found, day in _days(page)), None)


def _days(page: Page) -> Iterator[tuple[Found, date]]:
    for hit in page.search(_DATE, STEMS):
        day = _day(hit.match)
        if day and _last(page, hit):
            yield hit.found(), day


def _last(page: Page, hit: Hit) -> bool:
    """Whether the words around a date make it the end of something."""
    text = page.in_folded(hit.source)
    start, end = hit.match.span()
    before, after = text[max(0, start - 70) : start], text[end : end + 80]
    if _NOT.search(page.around(hit.found())):
        return False
    if _ALONE.fullmatch(text[page.clause(hit.found())[0] : start]):
        return True
    close = _CUE_AFTER.match(after)
    return bool(_CUE.search(before) or (close and _APPLY.search(before + close[0])))


def _day(match: re.Match[str]) -> date | None:
    for form in "1234":
        if match[f"year{form}"]:
            try:
                return date(
                    int(match[f"year{form}"]), _month(match[f"month{form}"]), int(match[f"day{form}"])
                )
            except ValueError:
                return None
    return None


def _month(written: str) -> int:
    if written.isdigit():
        return int(written)
    return next(number for number, names in enumerate(_NUMBERS, 1) if names.match(written))

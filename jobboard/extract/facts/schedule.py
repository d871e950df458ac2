"""Working days and hours: "5/2", "1-5", "09:00-18:00"."""

import re
from collections.abc import Iterator
from typing import Final

from jobboard.core.ad import Proof, Schedule
from jobboard.extract.facts import weekdays
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Page

# The first figure leads, so that a search jumps from figure to figure.
_HOURS: Final = re.compile(
    r"(?P<h1>\d(?<![\d:.,]\d)\d?)(?:[:.-](?P<m1>[0-5]\d))?\s?(?:(?P<am>am|a\.m\.)\s?)?"
    r"(?:-?\s?(?:dan|den))?\s{0,2}"
    r"(?:-|до|to|\b(?<=[ae]n ))\s{0,2}(?P<h2>[01]?\d|2[0-4])(?:[:.-](?P<m2>[0-5]\d))?(?![\d/%])(?!\.\d)"
    r"(?!\s?(?:час|saat(?!l)|hours?|hrs|раз|дн|gun|days?|лет|год|azn|манат|-?ci\b))\s?(?P<pm>pm|p\.m\.)?"
)
# With minutes, with "am" and "pm", or beside a word for time.
_STEMS: Final = stems(
    ":0|:1|:3|:4|.00|.30|.15|.45|-00|-30|a.m|p.m|график|режим|рабоч|врем|час|schedule|hours|saat|qrafik|rejim"
    "|vaxt| с 8| с 9| с 1"
) | frozenset(f"{figure}{noon}" for figure in range(10) for noon in ("am", "pm", " am", " pm"))
STEMS: Final = _STEMS | weekdays.STEMS
_CUE: Final = re.compile(
    r"(?:график|режим|рабоч|врем\w|час\w{0,2}|schedule|hours|saat\w{0,4}|qrafik\w{0,3}|rejim\w{0,2}"
    r"|vaxti?)\W{0,4}(?:[\w/]{1,9}\W{1,3}){0,3}с?\s?$"
)
_SINCE: Final = re.compile(r"\bс\s$")  # "с 10 до 19" is a day's work when it is long enough
_SHIFT: Final = 4
_NOT_BEFORE: Final = re.compile(
    r"(?:nahar|fasile|обед|перерыв|lunch|break|начал\w|начало рабочего дня|(?<!ertesi )\bsenbe"
    r"|\b6-?ci gun\w{0,3}|\bсб|суббот\w|saturday|sat)[^\n\d]{0,22}$"
)


def find(page: Page) -> list[Found]:
    """Where days and hours are said; `key` tells which."""
    return [found for found, _ in (*weekdays.days(page), *_hours(page))]


def read(page: Page) -> tuple[Schedule, Proof] | None:
    """The first days and the first hours that are not the lunch or the Saturday."""
    days, hours = next(weekdays.days(page), None), next(_hours(page), None)
    if not days and not hours:
        return None
    schedule = Schedule(days[1] if days else None, hours[1] if hours else None)
    return schedule, tuple(page.proof(part[0]) for part in (days, hours) if part)


def _hours(page: Page) -> Iterator[tuple[Found, str]]:
    for hit in page.search(_HOURS, _STEMS):
        before = weekdays.before(hit, 40)
        if _NOT_BEFORE.search(before) or not _is_time(hit.match, before):
            continue
        match = hit.match
        first, last = int(match["h1"]), _afternoon(match)
        if first != last and first <= 24:
            yield hit.found("hours"), f"{first:02}:{match['m1'] or '00'}-{last:02}:{match['m2'] or '00'}"


def _is_time(match: re.Match[str], before: str) -> bool:
    """Whether two figures are hours: by their minutes, by "pm", or by the words before them."""
    if (match["m1"] and match["m2"]) or match["pm"]:
        return True
    if weekdays.PAIR.fullmatch(match[0]):
        return False
    long = _afternoon(match) - int(match["h1"]) >= _SHIFT
    return bool(_CUE.search(before) or (long and "до" in match[0] and _SINCE.search(before)))


def _afternoon(match: re.Match[str]) -> int:
    last = int(match["h2"])
    return last + 12 if match["pm"] and last < 12 else last

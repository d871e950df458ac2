"""Working days and hours: "5/2", "1-5", "09:00-18:00"."""

import re
from collections.abc import Iterator
from typing import Final

from jobboard.core.ad import Proof, Schedule
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Hit, Page

_CUE: Final = re.compile(r"график|режим|смен|рабоч|schedule|shift|qrafik|rejim|novbe|is gun|is saat|is vaxt")
# These pairs are working weeks wherever they stand; others only beside a word for a schedule.
_PLAIN: Final = ("5/2", "6/1", "2/2")
_PAIR: Final = re.compile(
    r"(?<![\d/.,-])(?P<on>[1-7])\s?[/-]\s?(?P<off>[0-4])(?![\d/:-]|[.,]\d|\s?(?:il|год|лет|year|ay\b|мес|azn"
    r"|час|saat|hour|%))"
)
# Every way to say days and hours holds one of these (see `Page.search`).
_PAIR_STEMS: Final = stems("/|5-2|6-1|2-2|5 -|6 -|2 -")
_DAY_STEMS: Final = stems(
    "gun|ertesi|i - v|i-v|пн|понедельник|mon|пятидн|шестидн|дней в|day a|day per|days a|days per"
)
_HOUR_STEMS: Final = stems(
    ":0|:1|:3|:4|.00|.30|.15|.45|-00|-30|am|pm|p.m|график|режим|рабоч|врем|час|schedule|hours|saat|qrafik|rejim|vaxt"
)
STEMS: Final = _PAIR_STEMS | _DAY_STEMS | _HOUR_STEMS
_WORDS: Final = (
    ("1-5", r"\b1\s?-\s?5(?:-ci)? gun|\bi\s?-\s?v gun|bazar ?ertesi\s?-\s?cume\b|\bпн\.?\s?-\s?пт\b"
        r"|понедельник\w? по пятниц|mon(?:day)?\s?(?:-|to|through)\s?fri"),
    ("1-6", r"\b1\s?-\s?6(?:-ci)? gun|\bi\s?-\s?vi gun|bazar ?ertesi\s?-\s?senbe|\bпн\.?\s?-\s?сб\b"
        r"|mon(?:day)?\s?(?:-|to|through)\s?sat"),
    ("5/2", r"hefte(?:nin|de|lik| ici| erzinde)? 5 (?:is )?gun|\b5 ?gunluk|\bпятидневн|\bпятидневк"
        r"|\b5 days? (?:a|per) week|\b5 дней в неделю|\b5 is gunu"),
    ("6/1", r"hefte(?:nin|de|lik| ici| erzinde)? 6 (?:is )?gun|\b6 ?gunluk|\bшестидневн|\bшестидневк"
        r"|\b6 days? (?:a|per) week|\b6 дней в неделю|\b6 is gunu"),
)  # fmt: skip
_DAYS: Final = tuple((days, re.compile(words)) for days, words in _WORDS)

_TIME: Final = r"(?:[01]?\d|2[0-4])"
_HOURS: Final = re.compile(
    rf"(?<![\d:.,])(?P<h1>{_TIME})(?:[:.-](?P<m1>[0-5]\d))?\s?(?P<am>am|a\.m\.)?\s?(?:-?\s?(?:dan"
    rf"|den))?\s{{0,2}}"
    rf"(?:-|до|to"
    rf"|\b(?<=[ae]n ))\s{{0,2}}(?P<h2>{_TIME})(?:[:.-](?P<m2>[0-5]\d))?(?![\d/%])(?!\.\d)(?!\s?(?:час"
    rf"|saat(?!l)|hours?|hrs|раз|дн|gun|days?|-?ci\b))\s?(?P<pm>pm|p\.m\.)?"
)
_HOURS_CUE: Final = re.compile(
    r"(?:график|режим|рабоч|врем\w|час\w{0,2}|schedule|hours|saat\w{0,4}|qrafik\w{0,3}|rejim\w{0,2}"
    r"|vaxti?)\W{0,4}(?:[\w/]{1,9}\W{1,3}){0,3}с?\s?$"
)
_NOT_BEFORE: Final = re.compile(
    r"(?:nahar|fasile|обед|перерыв|lunch|break|начал\w|начало рабочего дня|(?<!ertesi )\bsenbe"
    r"|\b6-?ci gun\w{0,3}|\bсб|суббот\w|saturday|sat)[^\n\d]{0,22}$"
)


def find(page: Page) -> list[Found]:
    """Where days and hours are said; `key` tells which."""
    return [found for found, _ in (*_days(page), *_hours(page))]


def read(page: Page) -> tuple[Schedule, Proof] | None:
    """The first days and the first hours that are not the lunch or the Saturday."""
    days, hours = next(_days(page), None), next(_hours(page), None)
    if not days and not hours:
        return None
    schedule = Schedule(days[1] if days else None, hours[1] if hours else None)
    return schedule, tuple(page.proof(part[0]) for part in (days, hours) if part)


def _days(page: Page) -> Iterator[tuple[Found, str]]:
    for hit in page.search(_PAIR, _PAIR_STEMS):
        written = f"{hit.match['on']}/{hit.match['off']}"
        slash = "/" in hit.match[0]
        cue = _CUE.search(_before(hit, 40))
        if (slash and written in _PLAIN) or (cue and (slash or written in _PLAIN)):
            yield hit.found("days"), written
    for days, words in _DAYS:
        for hit in page.search(words, _DAY_STEMS):
            yield hit.found("days"), days


def _hours(page: Page) -> Iterator[tuple[Found, str]]:
    for hit in page.search(_HOURS, _HOUR_STEMS):
        match = hit.match
        before = _before(hit, 40)
        minutes = match["m1"] and match["m2"]
        if _NOT_BEFORE.search(before) or not (minutes or match["pm"] or _HOURS_CUE.search(before)):
            continue
        first, last = (
            int(match["h1"]),
            int(match["h2"]) + (12 if match["pm"] and int(match["h2"]) < 12 else 0),
        )
        is_days = not minutes and _PAIR.fullmatch(match[0])
        if first != last and not is_days:
            yield hit.found("hours"), f"{first:02}:{match['m1'] or '00'}-{last:02}:{match['m2'] or '00'}"


def _before(hit: Hit, reach: int) -> str:
    start = hit.match.start()
    return hit.match.string[max(0, start - reach) : start].rsplit("\n", 1)[-1]

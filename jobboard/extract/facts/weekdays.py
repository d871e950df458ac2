"""Working days as a short form: "5/2" for five days on and two off, "1-5" for Monday to Friday."""

import re
from collections.abc import Iterator
from typing import Final

from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Hit, Page

_CUE: Final = re.compile(r"график|режим|смен|рабоч|schedule|shift|qrafik|rejim|novbe|is gun|is saat|is vaxt")
# These pairs are working weeks wherever they stand; others only beside a word for a schedule.
_PLAIN: Final = ("5/2", "6/1", "2/2")
PAIR: Final = re.compile(
    r"(?P<on>[1-7])(?<![\d/.,-][1-7])\s?[/-]\s?(?P<off>[0-4])"
    r"(?![\d/:-]|[.,]\d|\s?(?:il|год|лет|year|ay\b|мес|azn|час|saat|hour|%))"
)
_PAIR_STEMS: Final = frozenset(f"{day}{mark}" for day in range(1, 8) for mark in ("/", " /")) | stems(
    "5-2|6-1|2-2|5 -|6 -|2 -"
)
# Names from Monday on; the Azerbaijani ones that begin others come after them.
_NAMES: Final = (
    (1, r"bazar ?ertesi\w{0,5}|понедельник\w{0,2}|пн\b|mon(?:day)?\b"),
    (2, r"cersenbe axsami\w{0,5}|вторник\w{0,2}|вт\b|tue(?:sday)?\b"),
    (4, r"cume axsami\w{0,5}|четверг\w{0,2}|чт\b|thu(?:rsday)?\b"),
    (3, r"cersenbe\w{0,5}|сред\w|ср\b|wed(?:nesday)?\b"),
    (5, r"cume\w{0,6}|пятниц\w{1,2}|пт\b|fri(?:day)?\b"),
    (6, r"senbe\w{0,6}|суббот\w{1,2}|сб\b|sat(?:urday)?\b"),
    (7, r"bazar\w{0,5}|воскресень\w{1,2}|вс\b|sun(?:day)?\b"),
)
_NAME: Final = "|".join(names for _, names in _NAMES)
_NUMBERS: Final = tuple((number, re.compile(names)) for number, names in _NAMES)
_RANGE: Final = re.compile(
    rf"\b(?P<first>{_NAME})\.?(?:\s?-\s?|\s(?:to|through|по|до)\s|(?<=[dn][ae]n)\s)(?P<last>{_NAME})"
)
_RANGE_STEMS: Final = stems(
    "ertesi|cersenbe|cume|пн-|пн.|пн -|пн по|пн до|вт-|вт -|вт по|ср-|ср -|понедельник|вторник|сред|monday"
    "|tuesday|wednesday|mon-|mon -|mon to|tue-|tue -|wed-|wed -|wed to"
)
_NUMBERED: Final = re.compile(r"\b[1i]\s?-\s?(?P<last>5|6|vi?)(?:-ci)? gun")
_NUMBERED_STEMS: Final = stems("1-5|1-6|1 -|i-v|i - v|1- 5|1- 6")
# Some days of a week: five or six.
_COUNT: Final = re.compile(
    r"\bhefte(?:nin|de|lik| ici| erzinde)? [56] (?:is )?gun|\b[56] ?gunluk"
    r"|\b[56] is gunu|\b[56] дней в неделю|\b[56] days? (?:a|per) week"
    r"|\b(?P<five>пятидневн|пятидневк)|\bшестидневн|\bшестидневк"
)
_COUNT_STEMS: Final = stems(
    "5 gun|6 gun|5gun|6gun|5 is gun|6 is gun|пятидн|шестидн|дней в|day a|day per|days a|days per"
)
STEMS: Final = _PAIR_STEMS | _RANGE_STEMS | _NUMBERED_STEMS | _COUNT_STEMS


def days(page: Page) -> Iterator[tuple[Found, str]]:
    """Where working days are said, the surest way of saying them first."""
    for hit in page.search(PAIR, _PAIR_STEMS):
        written = f"{hit.match['on']}/{hit.match['off']}"
        slash = "/" in hit.match[0]
        cue = _CUE.search(before(hit, 40))
        if (slash and written in _PLAIN) or (cue and (slash or written in _PLAIN)):
            yield hit.found("days"), written
    for hit in page.search(_RANGE, _RANGE_STEMS):
        first, last = _number(hit.match["first"]), _number(hit.match["last"])
        if last - first > 1:
            yield hit.found("days"), f"{first}-{last}"
    for hit in page.search(_NUMBERED, _NUMBERED_STEMS):
        yield hit.found("days"), "1-6" if hit.match["last"] in ("6", "vi") else "1-5"
    for hit in page.search(_COUNT, _COUNT_STEMS):
        yield hit.found("days"), "5/2" if "5" in hit.match[0] or hit.match["five"] else "6/1"


def before(hit: Hit, reach: int) -> str:
    """The words of the line before a match, `reach` letters at most."""
    start = hit.match.start()
    return hit.match.string[max(0, start - reach) : start].rsplit("\n", 1)[-1]


def _number(name: str) -> int:
    return next(number for number, names in _NUMBERS if names.match(name))

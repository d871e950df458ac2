"""Years of experience asked for.

Figures of years are everywhere in ads: ages, the company's own history, trial periods, contracts. One
counts when the words around it speak of experience, and not of the employer's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Experience
from jobboard.extract.facts import experience_words as words
from jobboard.extract.facts.numbers import ENDING, FIGURES, IN_WORDS, SMALL, WORDS, small
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Hit, Page

MOST: Final = 20  # years; above it a figure is an age or the company's history
_MOST_WITHOUT_WORD: Final = 10

_MONTH: Final = r"(?:ay(?:liq|dan|a|adek)?\b|месяц(?:а|ев)?\b|мес\b|months?(?!ly))"
_IN_MONTHS: Final = re.compile(_MONTH)
_OF_DOING: Final = re.compile(r"\s?(?:or more )?of \w+ing\b")
_UNIT: Final = (
    rf"(?:il(?:lik|den|e|edek|i|dir)?\b|год(?:а|ов|у)?\b|лет(?![а-я])|years?(?!ly)|yrs?\b|{_MONTH})"
)
_PLUS: Final = r"\s?(?:\+|plus\b|or more\b)"
_REST: Final = (
    rf"{ENDING}(?P<plus>{_PLUS})?(?:\s?(?P<lowunit>{_UNIT}))?"
    rf"(?:\s{{0,2}}(?P<sep>-|до|to|or|или|ve ya|ya"
    rf"|(?<=[ne]))\s{{0,2}}(?P<high>{SMALL}){ENDING}"
    rf"(?P<plus2>{_PLUS})?)?"
    rf"[\s-]{{0,2}}(?P<unit>{_UNIT})(?P<plus3>{_PLUS})?"
)
_FIGURE: Final = re.compile(rf"(?P<low>{FIGURES}){_REST}")
_FIGURE_IN_WORDS: Final = re.compile(rf"(?P<low>{IN_WORDS}){_REST}")
# A year without its figure: "опыт от года", "опыт хотя бы год", "опыт год и больше", "с опытом до полугода".
_BARE: Final = re.compile(
    r"\b(?P<lead>от|до|не менее|более|больше)\s(?P<bare>полугода|года)\b"
    r"|опыт\w{0,2}(?: работы)?[\s:-]{1,3}(?:хотя бы |минимум |min )?(?P<one>полгода|год)\b"
)
_HALF: Final = ("полгода", "полугода")
# Boards cut their summaries: "Опыт работы в SMM от 1" and nothing after it.
_CUT: Final = re.compile(r"\bот\s(?P<cut>\d)[\s.…]{0,9}\Z")

_UNIT_STEMS: Final = stems("год|лет|year|yr|мес|month| il| ay|-il|-ay|+il|+ay|)il|)ay|\nil|\nay") | frozenset(
    f"{figure}{unit}" for figure in range(10) for unit in ("il", "ay")
)
_NUMBER_STEMS: Final = frozenset(WORDS)
_BARE_STEMS: Final = stems("год|полгода|полугода")
_CUT_STEMS: Final = stems("от ")
_NONE_STEMS: Final = stems(
    "без опыта|без большого опыта|не требу|нетребу|не нуж|необязател|не обязател|не важ|неважн|нет опыта"
    "|no experience|no prior|no previous|no work|is not|deyil|olunmur|edilmir|olmayan|olmasa|tecrubesiz"
    "|tecrubesi siz|olmadan"
)
STEMS: Final = _UNIT_STEMS | _NUMBER_STEMS | _BARE_STEMS | _CUT_STEMS | _NONE_STEMS
_OPENINGS: Final = ("", "от", "не менее", "более", "minimum", "min", "en azi", "en az", "at least")
_BLANK_LINE: Final = re.compile(r"\n[ \t]{0,9}\n")


@dataclass(frozen=True, slots=True)
class _Ask:
    min: float | None
    max: float | None
    found: Found
    rank: int  # the smallest is believed


def find(page: Page) -> list[Found]:
    """Where years, or that none are needed, are said."""
    return [ask.found for ask in _asks(page)]


def read(page: Page) -> Experience | None:
    """The first plain requirement; failing that "none needed", a wish, a board's own footer."""
    best = min(_asks(page), key=_order, default=None)
    return Experience(best.min, best.max, (page.proof(best.found),)) if best else None


def _order(ask: _Ask) -> tuple[int, bool, int]:
    return ask.rank, ask.found.source == "text", ask.found.start


def _asks(page: Page) -> Iterator[_Ask]:
    for hit in (*page.search(_FIGURE, _UNIT_STEMS), *page.search_from(_FIGURE_IN_WORDS, _NUMBER_STEMS)):
        yield from _figure(page, hit)
    for hit in page.search(_BARE, _BARE_STEMS):
        yield from _bare(page, hit)
    for hit in page.search(_CUT, _CUT_STEMS):
        if words.WORD.search(page.around(hit.found())):
            yield _Ask(float(hit.match["cut"]), None, hit.found(), 0)
    for hit in page.search(words.NONE, _NONE_STEMS):
        yield _Ask(0, 0, hit.found(), 1)


def _figure(page: Page, hit: Hit) -> Iterator[_Ask]:
    low, high = _bounds(hit.match)
    if max(low or 0, high or 0) > MOST:
        return
    rank = _rank(page, hit)
    if rank is not None:
        yield _Ask(low, high, hit.found(), rank)


def _bare(page: Page, hit: Hit) -> Iterator[_Ask]:
    match = hit.match
    years = 0.5 if (match["bare"] or match["one"]) in _HALF else 1.0
    if match["one"] or words.WORD.search(page.around(hit.found())):
        yield _Ask(0, years, hit.found(), 0) if match["lead"] == "до" else _Ask(years, None, hit.found(), 0)


def _bounds(match: re.Match[str]) -> tuple[float | None, float | None]:
    before, after = (
        match.string[max(0, match.start() - 24) : match.start()],
        match.string[match.end() : match.end() + 16],
    )
    low = _years(match["low"], match["lowunit"] or match["unit"])
    least = _plus(match) or words.LEAST.search(before) or words.LEAST_AFTER.match(after)
    if match["high"]:
        between = match["sep"] == "до" or match["lowunit"]
        return low, None if least and not between else _years(match["high"], match["unit"])
    if not least and words.BELOW_AFTER.match(after):
        return 0, low
    if match["unit"] in ("iledek", "ayadek") or words.MOST.search(before) or words.MOST_AFTER.match(after):
        return None, low
    return low, None


def _years(number: str, unit: str) -> float:
    value = small(number)
    return round(value / 12, 2) if _IN_MONTHS.match(unit) else value


def _rank(page: Page, hit: Hit) -> int | None:
    """How far a figure is to be believed, None when it is no experience asked of anyone."""
    found = hit.found()
    text = page.in_folded(found.source)
    start, end = page.clause(found)
    if words.NOT_BEFORE.search(text[max(0, found.start - 16) : found.start]):
        return None
    clause = text[max(start, found.start - 120) : min(end, found.end + 120)]
    told = page.section(found) == "about" and not words.TO_YOU.search(text[start : found.start])
    if told or words.THEIRS.search(clause) or (_in_months(hit) and words.LENGTH.search(clause)):
        return None
    if words.WORD.search(clause):
        return 2 if words.WISHED.search(text[found.end : end]) else 0
    lead = text[max(0, found.start - 80) : found.start].rstrip()
    if not text[start : found.start].strip() and words.HEADING.search(lead):
        return 3
    if _goes_on(text, found, start) or _stands_alone(
        page, hit, text[start : found.start], text[found.end : end]
    ):
        return 0
    return None


def _goes_on(text: str, found: Found, start: int) -> bool:
    """Whether the sentence of a bare figure began before its clause, with a word for experience."""
    if text[start : found.start].strip(" (") not in _OPENINGS:
        return False
    before = text[max(0, start - 120) : start]
    if before.endswith("\n"):
        return bool(words.WORD.search(_BLANK_LINE.split(before)[-1]))
    return before.endswith(";") and bool(words.WORD.search(before[-30:]))


def _stands_alone(page: Page, hit: Hit, before: str, after: str) -> bool:
    """Whether years ask by themselves: "3+ years in SMM", "min. 2 years", "three years of writing"."""
    match = hit.match
    if small(match["high"] or match["low"]) > _MOST_WITHOUT_WORD or _in_months(hit):
        return bool(words.OPENS.search(before) and _OF_DOING.match(after))
    bounded = match["high"] or _plus(match) or words.LEAST.search(before) or words.LEAST_AFTER.match(after)
    if bounded and page.section(hit.found()) == "requirements":
        return True
    if words.SPENT_ANYHOW.search(before[-60:] + " " + after[:60]):
        return bool(bounded)
    spent = words.SPENT.match(after)
    if not spent or not words.OPENS.search(before):
        return False
    lines_above = match.string[max(0, match.start() - 160) : match.start()]
    return bool(bounded or (spent[0].strip(" .,;)") and not words.STORY.search(lines_above)))


def _in_months(hit: Hit) -> bool:
    return _IN_MONTHS.match(hit.match["unit"]) is not None


def _plus(match: re.Match[str]) -> str | None:
    return match["plus"] or match["plus2"] or match["plus3"]

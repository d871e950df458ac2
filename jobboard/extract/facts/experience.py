"""Years of experience asked for.

Figures of years are everywhere in ads: ages, the company's own history, trial periods, contracts. One
counts when the words around it speak of experience, and not of the employer's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Experience
from jobboard.extract.facts.numbers import ENDING, FIGURES, IN_WORDS, SMALL, WORDS, small
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Hit, Page

MOST: Final = 20  # years; above it a figure is an age or the company's history

_MONTH: Final = r"(?:ay(?:liq|dan|a|adek)?\b|месяц(?:а|ев)?\b|мес\b|months?(?!ly))"
_UNIT: Final = (
    rf"(?:il(?:lik|den|e|edek|i|dir)?\b|год(?:а|ов|у)?\b|лет(?![а-я])|years?(?!ly)|yrs?\b|{_MONTH})"
)
_PLUS: Final = r"\s?(?:\+|plus\b)"
_REST: Final = (
    rf"{ENDING}(?P<plus>{_PLUS})?(?:\s?(?P<lowunit>{_UNIT}))?"
    rf"(?:\s{{0,2}}(?P<sep>-|до|to|or|или|ve ya|ya"
    rf"|(?<=[ne]))\s{{0,2}}(?P<high>{SMALL}){ENDING}"
    rf"(?P<plus2>{_PLUS})?)?"
    rf"[\s-]{{0,2}}(?P<unit>{_UNIT})(?P<plus3>{_PLUS})?"
)
_FIGURE: Final = re.compile(rf"(?P<low>{FIGURES}){_REST}")
_FIGURE_IN_WORDS: Final = re.compile(rf"(?P<low>{IN_WORDS}){_REST}")
_BARE: Final = re.compile(r"\b(?:от|не менее|более|больше)\s(?P<bare>года|полугода)\b")
# Boards cut their summaries: "Опыт работы в SMM от 1" and nothing after it.
_CUT: Final = re.compile(r"\bот\s(?P<cut>\d)[\s.…]{0,9}\Z")

_LEAST: Final = re.compile(
    r"(?:minimum|minimal|minumum|min|en azi?|azi|asagi|от|не менее|не меньше|минимум|минимально|at least"
    r"|over|more"
    r" than|свыше|более|больше|from)[\s.:(-]{0,3}(?:of |чем |olaraq )?\(?$"
)
_MOST: Final = re.compile(r"(?:\bдо|up to|maximum|maksimum|не более)[\s(]{1,3}$")
_LEAST_AFTER: Final = re.compile(
    r"[\s)-]{0,3}(?:(?:den|dan) )?(?:\+|az olma|cox|yuxari|artiq|uzeri|ve daha|и более|и выше|и больше"
    r"|or more|and"
    r" more|and above|and up|minimum)"
)
_MOST_AFTER: Final = re.compile(r"\s?qeder")

_WORD: Final = re.compile(r"tecrub|\bstaj|(?<!без )опыт|стаж|experience|\bexp\b|background|track record")
_HEADING: Final = re.compile(
    r"(?:tecrube\w*|staj\w*|опыт(?: работы)?|стаж(?: работы)?|experience)[\s:.*-]{0,9}$"
)
# The employer's own years.
_THEIRS: Final = re.compile(
    r"tecrubemiz|tecrubesi ile\b|tecrubeye malik (?:sirket|komanda|muellim|mutexessisler)|bazarda"
    r"|fealiyyet goster"
    r"|на рынке|нашей команд|компани\w{1,2} с опытом|летним опытом|\bwe have\b|\bwe've\b|our (?:company"
    r"|team|firm)\b|we are an?\b"
    r"|with over\b|in business|years old|age of\b|years of age|испытательн|probation|sinaq"
    r"|months? of employment|уже более|в среднем|yas\b|возраст"
)
_NOT_BEFORE: Final = re.compile(
    r"(?:\bwithin|\bthe first|\bfor the|\bпосле|\bчерез|\bза|\bпервые|\bilk|\bпоследние|\bна)[\s(]{1,3}$"
)
_WISHED: Final = re.compile(
    r"ustunlu|arzu ?o|arzuol|желательн|будет (?:плюс|преимущ)|приветств|prefer|a plus|nice to have|desir"
)
_NONE: Final = re.compile(
    r"\bбез опыта\b|(?<!-)\bопыт\w{0,2}(?: работы)?(?: в продажах)?(?: приветствуется, но)?[\s:-]{1,3}"
    r"(?:не ?(?:требуется|нужен|обязателен|обязательно|важен|важно)|необязателен|без опыта)"
    r"|\b(?:если )?нет опыта[^.;\n]{0,20}(?:ничего|не проблема|не беда|не страшно|научим|обучим)"
    r"|\bno (?:prior |previous |work )?experience(?: is)? (?:needed|required|necessary|at all)"
    r"|(?:\b(?:prior|previous|work)\s|[.\n!•][ \t]{0,3})experience is not (?:needed|required|necessary"
    r"|essential)"
    r"|\btecrube(?:si|nin olmasi|li olmaq)?[\s:-]{1,3}(?:teleb (?:olunmur|edilmir)|vacib deyil|sert deyil"
    r"|mutleq deyil)"
    r"|\btecrubesi? ?(?:olmayan(?:lar)?|siz)\b(?!\s[^.\n]{0,60}(?:etmesin|etmemel|xahis))"
    r"|\btecrube(?:siz|si olmadan)\b(?!\s[^.\n]{0,60}(?:etmesin|etmemel|xahis))"
)
_NUMBER_STEMS: Final = frozenset(WORDS)
_BARE_STEMS: Final = stems("года|полугода")
_CUT_STEMS: Final = stems("от ")
_NONE_STEMS: Final = stems("опыт|experience|tecrube")
STEMS: Final = _NUMBER_STEMS | _BARE_STEMS | _CUT_STEMS | _NONE_STEMS
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
    for hit in (*page.search(_FIGURE), *page.search(_FIGURE_IN_WORDS, _NUMBER_STEMS)):
        yield from _figure(page, hit)
    for hit in (*page.search(_BARE, _BARE_STEMS), *page.search(_CUT, _CUT_STEMS)):
        yield from _bare(page, hit)
    for hit in page.search(_NONE, _NONE_STEMS):
        yield _Ask(0, 0, hit.found(), 1)


def _figure(page: Page, hit: Hit) -> Iterator[_Ask]:
    low, high = _bounds(hit.match)
    if max(low or 0, high or 0) > MOST:
        return
    rank = _rank(page, hit.found())
    if rank is not None:
        yield _Ask(low, high, hit.found(), rank)


def _bare(page: Page, hit: Hit) -> Iterator[_Ask]:
    written = hit.match[1]
    years = {"года": 1.0, "полугода": 0.5}.get(written) or float(written)
    if re.search(r"опыт|стаж", page.around(hit.found())):
        yield _Ask(years, None, hit.found(), 0)


def _bounds(match: re.Match[str]) -> tuple[float | None, float | None]:
    before, after = (
        match.string[max(0, match.start() - 24) : match.start()],
        match.string[match.end() : match.end() + 16],
    )
    low = _years(match["low"], match["lowunit"] or match["unit"])
    least = (
        _LEAST.search(before)
        or _LEAST_AFTER.match(after)
        or match["plus"]
        or match["plus2"]
        or match["plus3"]
    )
    if match["high"]:
        between = match["sep"] == "до" or match["lowunit"]
        return low, None if least and not between else _years(match["high"], match["unit"])
    if match["unit"] in ("iledek", "ayadek") or _MOST.search(before) or _MOST_AFTER.match(after):
        return None, low
    return low, None


def _years(number: str, unit: str) -> float:
    value = small(number)
    return round(value / 12, 2) if re.match(_MONTH, unit) else value


def _rank(page: Page, found: Found) -> int | None:
    """How far a figure is to be believed, None when it is no experience asked of anyone."""
    text = page.in_folded(found.source)
    start, end = page.clause(found)
    if _NOT_BEFORE.search(text[max(0, found.start - 16) : found.start]):
        return None
    clause = text[max(start, found.start - 120) : min(end, found.end + 120)]
    if _THEIRS.search(clause) or page.section(found) == "about":
        return None
    if _WORD.search(clause):
        return 2 if _WISHED.search(text[found.end : end]) else 0
    lead = text[max(0, found.start - 80) : found.start].rstrip()
    if not text[start : found.start].strip() and _HEADING.search(lead):
        return 3
    return 0 if _without_word(page, found, text, start) else None


def _without_word(page: Page, found: Found, text: str, start: int) -> bool:
    """A bare figure still asks when its sentence began on the line before, or among requirements."""
    before = text[max(0, start - 120) : start]
    opens = before.endswith("\n") and text[start : found.start].strip(" (") in ("", "от", "не менее", "более")
    if opens and _WORD.search(_BLANK_LINE.split(before)[-1]):
        return True
    return page.section(found) == "requirements" and bool(
        _LEAST.search(text[max(0, found.start - 24) : found.start])
    )

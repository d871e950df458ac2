"""The city of the work, and the district where the city is Bakı."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Place, Proof
from jobboard.extract.facts.places import CITIES, DISTRICTS, ENDING, SETTLEMENTS, STATIONS
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Page


@dataclass(frozen=True, slots=True)
class _Where:
    """A form of a place; `sure` needs no word for an address beside it. For `stems` see `Page.search`."""

    city: str
    district: str | None
    stems: frozenset[str]
    form: re.Pattern[str]
    sure: bool


# Streets and squares bear the names of districts.
_NO_STREET: Final = r"(?!\s?(?:kuc|k\.|pros?p|xiyab|meydan|ул|street|st\b|ave))"


def _district(name: str, forms: tuple[str, ...]) -> _Where:
    kind = r"\s?(?:rayon\w{0,4}|ray\.|r-nu|r\.|район\w{0,2}|р-н\w?|district)"
    names = "|".join(forms)
    form = re.compile(
        rf"\b(?:{names})\w{{0,4}}{kind}|\b(?:baki|баку|baku),? (?:{names})\w{{0,4}}\b{_NO_STREET}"
    )
    return _Where("Bakı", name, frozenset(forms), form, sure=True)


def _city(name: str, forms: tuple[str, ...]) -> _Where:
    return _Where(name, None, frozenset(forms), re.compile(rf"\b(?:{'|'.join(forms)}){ENDING}\b"), sure=False)


_METRO: Final = r"metro\w{0,6}|m/s|m/st|m\.|метро"
_PLACES: Final = (
    *(_district(name, stems) for name, stems in DISTRICTS.items()),
    _Where(
        "Bakı",
        None,
        stems("metro|m/s|m.|метро"),
        re.compile(rf"\b(?:{STATIONS})\w?\s?(?:{_METRO})|(?:\b(?:metro|m/s|m\.)|метро)\s?(?:{STATIONS})\b"),
        sure=True,
    ),
    _Where(
        "Bakı",
        None,
        stems("qes|пос."),
        re.compile(rf"\b(?:{SETTLEMENTS})\s?(?:qes\w{{0,6}}|пос\.)"),
        sure=True,
    ),
    *(_city(name, stems) for name, stems in CITIES.items()),
)
STEMS: Final = frozenset().union(*(where.stems for where in _PLACES))
_BEFORE: Final = re.compile(
    r"(?:unvan\w{0,5}|is yeri|is ?yeri|location|address|based in|адрес\w?|место работы|локация|\bг\."
    r"|город\w?|офис\w{0,2} (?:в|находится)|ofis\w{0,5}|filial\w{0,3}|seher|erazi|region|регион|работы? в"
    r"|ищем в|\bв городе|\bв)"
    r"[^\n]{0,24}$"
)
_ADDRESS: Final = re.compile(r"(?:unvan\w{0,5}|is ?yeri|address|адрес|место работы)[\s:,-]{0,4}$")
_AFTER: Final = re.compile(
    r"\s?(?:seher|ş\.|s\.,|rayonu|sehri|ofisi|filial|erazisinde|yerles|city|office|,? ?(?:azerbaycan"
    r"|azerbaijan|азербайджан|казахстан|россия|ул\.|улица))"
)
_NOT: Final = re.compile(
    r"(?:правительств|партнер|qeydiyyat|yasayan|yasayis|taniyan|tanima|yaxsi bil|клиент|основана|основан\b"
    r"|мы работаем в|филиалы? в|проект|рынк|conference|universit|dovlet|mektebi|bank of|по мск"
    r"|(?<!\w)мск время|жк\b|авиа)"
)
_ALONE: Final = re.compile(r"[\s●•|,*()#-]{0,12}$")
_LAST_PIECE: Final = re.compile(r"[,)]\s$")


def find(page: Page) -> list[Found]:
    """Where the place of the work is named; `key` is its city."""
    return [found for _, found, _ in sorted(_found(page), key=lambda item: item[0])]


def read(page: Page) -> tuple[Place, Proof] | None:
    """The surest place named; a district of the same city is added to it."""
    ranked = sorted(_found(page), key=lambda item: (item[0], item[1].start))
    if not ranked:
        return None
    _, found, where = ranked[0]
    same = [item for item in ranked if item[2].city == where.city and item[2].district]
    district = same[0][2].district if same else None
    proof = (
        (page.proof(found),)
        if not same or same[0][1] == found
        else (page.proof(found), page.proof(same[0][1]))
    )
    return Place(where.city, district), proof


def _found(page: Page) -> Iterator[tuple[int, Found, _Where]]:
    held = page.held(STEMS)
    if not held:
        return
    for where in _PLACES:
        if where.stems.isdisjoint(held):
            continue
        for hit in page.search(where.form, where.stems):
            found = hit.found(where.city)
            rank = _rank(page, found, where)
            if rank is not None:
                yield rank, found, where


def _rank(page: Page, found: Found, where: _Where) -> int | None:
    """0 for an address, 1 in the title, 2 alone on a line, 3 last in one; None when it is only spoken of."""
    text = page.in_folded(found.source)
    start, end = page.clause(found)
    before, after = (
        text[max(start, found.start - 50) : found.start],
        text[found.end : min(end, found.end + 40)],
    )
    if _NOT.search(before + " | " + after):
        return None
    if page.section(found) == "about":
        return 0 if _ADDRESS.search(before) else None
    if where.sure or _AFTER.match(after) or _BEFORE.search(before):
        return 0
    if found.source == "title":
        return 1
    if _ALONE.fullmatch(before):
        return 2 if len(after) < 25 else None
    return 3 if _LAST_PIECE.search(before) and not after.strip() else None

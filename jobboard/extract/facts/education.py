"""The schooling asked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from jobboard.core.ad import Education, EducationLevel
from jobboard.extract.facts.cues import wished
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Page

_ORDER: Final[tuple[EducationLevel, ...]] = ("secondary", "vocational", "higher")
_STEMS: Final[dict[EducationLevel, frozenset[str]]] = {
    "higher": stems(
        "tehsil|ali derece|doctoral|ali ve|ali, ve|bakalavr|magistr|высш|образован|в/о|бакалавр|магистр"
        "|окончи|bachelor|master|degree|higher edu|ba/"
        "|ba /|ba or|ba and|bs/|bs /|bs or|bs and|b.a|b.s|bsc|msc|mba|phd|ph.d"
    ),
    "vocational": stems("ixtisas|pese tehsil|kollec|texnikum|texniki tehsil|средн|vocational|associate"),
    "secondary": stems("orta|средн|образование|high school|secondary|ged"),
}
STEMS: Final = frozenset().union(*_STEMS.values())
_LEVELS: Final[tuple[tuple[EducationLevel, re.Pattern[str]], ...]] = (
    (
        "higher",
        re.compile(
            # Glued to the word before in text that lost its line ends: "…skillsBachelor's degree".
            r"bachelor'?s?\b|university'?s? degree|\b(?:"
            r"ali (?:\([^()\n]{1,40}\) )?(?:\w{2,16} ){0,4}(?:tehsil|derece)\w{0,5}"
            r"|\btehsil\w{0,4}\s?[:;-]{0,2}\s?ali\b|\bali,? (?:ve|ve ?/ ?ve) ?ya|\bbakalavr\w{0,2}"
            r"|\bmagistr(?:atura)?\b"
            r"|\bвысш\w{2,3} (?:\([^()\n]{1,30}\) ?)?(?:[а-я,/-]{1,40}\s{1,2}){0,6}образован\w{2}"
            r"|\bобразование\s?[:-]{0,2}\s?высшее|\bв/о\b|\bбакалавр\w{0,2}\b|\bмагистр\w{0,2}\b"
            r"|\bвысшее\b(?=\s?(?:[,/(]|или| в | по ))"
            r"|окончи\w{1,3} (?:вуз|университет|институт)|\bb\.s\.(?=\s)"
            r"|master'?s degree|\b(?:university|college|undergraduate|graduate|advanced"
            r"|[bm]\.?[as]c?\.?|4[- ]year|four[- ]year) (?:or \w+ )?degree"
            r"|\b(?:have|and|hold) a degree\b(?! of)"
            r"|\bdegree (?:in|or|required|preferred|from)\b|\bdegree[- ]educated|\bb\.?[as]c?\.?(?: ?/ ?"
            r"| or | and )[bm]\.?[as]c?\b|\b(?:bsc|msc|mba|ph\.?d\.?) (?:in|degree|derecesi|or|required"
            r"|preferred|from|with)\b|\bhigher education\b|\bpost-?doctoral level"
            r")"
        ),
    ),
    (
        "vocational",
        re.compile(
            r"\b(?:"
            r"\borta[ -]ixtisas\b|\bpese tehsil|\bkollec\b|\btexnikum\b|\borta texniki tehsil|\b(?:средне"
            r"|среднее|средним)[ -](?:специальн|профессиональн|техническ)\w{2,3}"
            r"|\bсреднее проф|\bvocational\b|\bassociate'?s? degree"
            r")"
        ),
    ),
    (
        "secondary",
        re.compile(
            r"\b(?:"
            r"\b(?:tam )?orta tehsil\w{0,3}|\btehsil\w{0,2}\s?[:;-]{0,2}\s?(?:tam )?orta\b(?! ixtisas)"
            r"|\bсредн(?:ее|им) (?:общее |полное )?образован|\bобразование\s?[:-]{0,2}\s?среднее\b"
            r"(?!.{0,3}(?:спец|проф|тех))|\bhigh school (?:diploma|education|degree|graduate|or )"
            r"|\bsecondary (?:education|school)|\bged\b"
            r")"
        ),
    ),
)  # fmt: skip
# Schools, teachers and what the employer pays for.
_NOT_BEFORE: Final = re.compile(
    r"(?:в сфере|ниш\w|рынк\w|компани\w|оплат\w{0,3}|помощь в|получ\w{2,4}|без|не требуется|не обязательно"
    r"|хабарт)\s(?:\w+ )?$"
)
_NOT_AFTER: Final = re.compile(
    r"\s?(?:muessise|merkez|ocagi|sistemi|program|teleb olunmur|vacib deyil|не (?:требуется|обязательно"
    r"|важно)|учрежден|ambassador|(?:is )?not required)"
)
_IN_BRACKETS: Final = re.compile(r"[^(,;]{0,20}\(([^)]{0,50})")
_WISH: Final = re.compile(r"\W{0,3}(?:ustunlu|arzu|желательн|prefer)")
_BEFORE_BRACKETS: Final = re.compile(r"[,;(]")
_NEXT: Final = re.compile(r"[,;]|\b(?:ali|orta) tehsil")
_FOOTER: Final = re.compile(r"\n\s{0,9}tehsil\s{0,9}\n\s{0,9}$")


@dataclass(frozen=True, slots=True)
class _Asked:
    level: EducationLevel
    ask: Literal["required", "preferred"]
    found: Found
    footer: bool


def find(page: Page) -> list[Found]:
    """Where schooling is asked for; `key` is the level."""
    return [asked.found for asked in _asked(page)]


def read(page: Page) -> Education | None:
    """What is required beats a wish, the text its board's footer; of several levels the least is asked."""
    everything = list(_asked(page))
    for group in (
        [asked for asked in everything if asked.ask == "required" and not asked.footer],
        [asked for asked in everything if asked.footer],
        everything,
    ):
        if group:
            least = min(group, key=lambda asked: _ORDER.index(asked.level))
            return Education(least.level, least.ask, (page.proof(least.found),))
    return None


def _asked(page: Page) -> Iterator[_Asked]:
    for level, pattern in _LEVELS:
        for hit in page.search(pattern, _STEMS[level]):
            found = hit.found(level)
            text = page.in_folded(found.source)
            start, end = page.clause(found)
            start, end = max(start, found.start - 60), min(end, found.end + 60)
            before, after = text[start : found.start], text[found.end : end]
            if page.section(found) == "about" or _NOT_BEFORE.search(before) or _NOT_AFTER.match(after):
                continue
            footer = bool(_FOOTER.search(text[max(0, found.start - 40) : found.start]))
            yield _Asked(level, wished(page, found, before, _own(after)), found, footer)


def _own(after: str) -> str:
    """The words after that speak of this schooling and of nothing else."""
    inside = _IN_BRACKETS.match(after)
    if inside and not _WISH.match(inside[1]):
        return _BEFORE_BRACKETS.split(after, maxsplit=1)[0]
    return _NEXT.split(after, maxsplit=1)[0]

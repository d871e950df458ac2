"""The kind of employment, when its words are there; hours of the office are no such words."""

import re
from typing import Final

from jobboard.core.ad import Proof
from jobboard.extract.facts import kinds
from jobboard.extract.facts.kinds import PIECE, PIECE_END, kind
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Page

PART_TIME_HOURS: Final = 30  # a week; the usual border of statistics offices between part and full time

_HOURS: Final = re.compile(
    r"(?<![\d-])(?:\d{1,2}\s?-\s?)?(\d{1,2})\s?(?:hours?|hrs|час\w{0,2}|saat)\b[^.;\n\d]{0,24}(?:per week"
    r"|a week|weekly|/ ?week|в неделю)"
    r"|\b(?:heftede|в неделю)\s(\d{1,2})\s(?:saat|час)"
)
_HOUR_STEMS: Final = stems("week|неделю|heftede")
_KINDS: Final = (
    kind(
        "full-time", "tam |там штат|полн|тайм|full-|full t|full_t|fullt",
        r"tam stat\b|tam is ?(?:gunu|qrafiki|vaxti|rejimi|gunluk)|tam mesgul|там штат"
        r"|полн\w{2,3} (?:занятост|ставк)\w{0,2}"
        r"|полн\w{2,3} (?:или|и) (?:частичн|неполн)|полн\w{2,3} (?:рабоч\w{2,3} )?д(?:ень|ня)\b"
        r"|фулл?[ -]?тайм|full[ _-]?time\b|full-(?= (?:and|or) part-?time)",
        after=r",? or on the side| (?:offer|student|equivalent|training|employees|staff)",
        before=r"your own [^\n]{0,40}|нет |\bne ",
    ),
    kind(
        "part-time", "yarim|natamam|qismen|part-t|part t|part_t|partt|частичн|неполн|парт-т|парт т|партт"
        "|подработ|пол ставки|полставки|0.5|0,5"
        "|совместит",
        r"yarim[ -]?stat|yarim (?:mesgul|gunluk is)|natamam (?:is|mesgul)|qismen mesgul"
        r"|part[ _-]?time\b|частичн\w{2,3} \(?(?:занятост|проект)"
        r"|занятость\s?[:-]\s?частичн|неполн\w{2,3} (?:занятост|(?:рабоч\w{2,3} )?д(?:ень|ня)|ставк)"
        r"|парт[ -]?тайм|подработк|пол ?ставки\b"
        r"|0[.,]5 ставки|совместительств",
        before=r"train clients [^\n]{0,20}|без |no ",
    ),
    kind(
        "internship", "staj|tecrubeci|стаж|intern|trainee",
        r"staj(?:(?:or|yor|er|ci)\w{0,4})?\b|tecrubeci\b|стажер\b|стажировк|intern(?:ship)?\b|trainee\b",
        title_only=True,
    ),
    kind(
        "internship", "tecrube proq|staj proq|tecrubeci|internship|стажер|стажировку",
        r"tecrube proqrami|staj proqrami|tecrubeci (?:axtar|teleb|qebul)|internship (?:program"
        r"|position|role)|(?:this|the|our|paid|unpaid) internship\b"
        r"|(?:ищем|ищу|набираем|поиск\w? )\s?стажер|на (?:оплачиваем\w{2} )?стажировку\b",
        not_in=("about",),
    ),
    kind(
        "freelance", "frilans|фриланс|freelance",
        r"frilans(?!er)\w{0,3}|фриланс(?!ер)\w{0,2}\b|freelance\b",
        before=r"experience[^\n]{0,30}|опыт[^\n]{0,30}|\bне ",
        after=r"\s?(?:writers|designers|creators|artists|contributors|journalists|teams?|talent|network"
            r"|community|staff|photographers|experience|бирж|-бирж)",
    ),
    kind(
        "freelance", "frilans|фриланс|freelance",
        r"frilanser|фрилансер|freelancer\b",
        title_only=True,
    ),
    kind(
        "contract", "contract|fixed|гпх|самозанят|договор|контрактн|muqavile",
        r"contract (?:position|role|basis|job|opportunity|work)\b"
        r"|contractor (?:for|agreement|basis|status|position|role)|(?<=\()contract\b"
        r"|contract/temp|months?[ -]contract\b"
        r"|(?:seeking|need|hiring) an? (?:sub)?contractor\b|subcontractor poss?ition"
        rf"|{PIECE}contract{PIECE_END}"
        r"|on a contract\b|fixed[- ]term\b|independent contractor|гпх\b|самозанят"
        r"|договор\w{0,2} (?:подряда|оказания|возмездн|гражданск)"
        r"|(?:работа|оформление|сотрудничество) по договору\b|срочн\w{2,3} (?:трудов\w{2,3} )?договор"
        r"|контрактн\w{2} основ"
        r"|(?:aliq|ayliq|illik|muveqqeti) (?:\w+ )?muqavile|xidmet(?:i)? muqavile|muddetli muqavile",
        before=r"\bне |\bno ",
    ),
    kind("volunteer", "konullu|волонтер|volunteer", r"konullu|волонтер|volunteer\b", title_only=True),
    kind(
        "volunteer", "volunteer|konullu|волонтер|unpaid",
        r"volunteer (?:position|role|opportunity|basis|job)|konullu (?:esas|proqram|is\b|fealiyyet)"
        r"|на волонтерской основе|unpaid (?:position|role|volunteer)",
        not_in=("about",),
    ),
)  # fmt: skip
STEMS: Final = kinds.all_stems(_KINDS) | _HOUR_STEMS


def find(page: Page) -> list[Found]:
    """Where a kind of employment is said, also as few hours a week."""
    hours = [
        hit.found("part-time")
        for hit in page.search(_HOURS, _HOUR_STEMS)
        if int(hit.match[1] or hit.match[2]) <= PART_TIME_HOURS
    ]
    return sorted(kinds.find(page, _KINDS) + hours, key=lambda found: (found.source == "text", found.start))


def read(page: Page) -> dict[str, Proof]:
    """The kinds of employment said, with the words that say them."""
    return kinds.proofs(page, find(page))

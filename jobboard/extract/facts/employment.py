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
        r"\btam stat\b|\btam is ?(?:gunu|qrafiki|vaxti|rejimi|gunluk)|\btam mesgul|\bтам штат"
        r"|\bполн\w{2,3} (?:занятост|ставк)\w{0,2}"
        r"|\bполн\w{2,3} (?:или|и) (?:частичн|неполн)|\bполн\w{2,3} (?:рабоч\w{2,3} )?д(?:ень|ня)\b"
        r"|\bфулл?[ -]?тайм|\bfull[ _-]?time\b|\bfull-(?= (?:and|or) part-?time)",
        after=r",? or on the side| (?:offer|student|equivalent|training|employees|staff)",
        before=r"your own [^\n]{0,40}|нет |\bne ",
    ),
    kind(
        "part-time", "yarim|natamam|qismen|part-t|part t|part_t|partt|частичн|неполн|парт-т|парт т|партт"
        "|подработ|пол ставки|полставки|0.5|0,5"
        "|совместит",
        r"\byarim[ -]?stat|\byarim (?:mesgul|gunluk is)|\bnatamam (?:is|mesgul)|\bqismen mesgul"
        r"|\bpart[ _-]?time\b|\bчастичн\w{2,3} \(?(?:занятост|проект)"
        r"|\bзанятость\s?[:-]\s?частичн|\bнеполн\w{2,3} (?:занятост|(?:рабоч\w{2,3} )?д(?:ень|ня)|ставк)"
        r"|\bпарт[ -]?тайм|\bподработк|\bпол ?ставки\b"
        r"|\b0[.,]5 ставки|\bсовместительств",
        before=r"train clients [^\n]{0,20}|без |no ",
    ),
    kind(
        "internship", "staj|tecrubeci|стаж|intern|trainee",
        r"\bstaj(?:(?:or|yor|er|ci)\w{0,4})?\b|\btecrubeci\b|\bстажер\b|\bстажировк|\bintern(?:ship)?\b|\btrainee\b",
        title_only=True,
    ),
    kind(
        "internship", "tecrube proq|staj proq|tecrubeci|internship|стажер|стажировку",
        r"\btecrube proqrami|\bstaj proqrami|\btecrubeci (?:axtar|teleb|qebul)|\binternship (?:program"
        r"|position|role)|\b(?:this|the|our|paid|unpaid) internship\b"
        r"|\b(?:ищем|ищу|набираем|поиск\w? )\s?стажер|\bна (?:оплачиваем\w{2} )?стажировку\b",
        not_in=("about",),
    ),
    kind(
        "freelance", "frilans|фриланс|freelance",
        r"\bfrilans(?!er)\w{0,3}|\bфриланс(?!ер)\w{0,2}\b|\bfreelance\b",
        before=r"experience[^\n]{0,30}|опыт[^\n]{0,30}|\bне ",
        after=r"\s?(?:writers|designers|creators|artists|contributors|journalists|teams?|talent|network"
            r"|community|staff|photographers|experience|бирж|-бирж)",
    ),
    kind(
        "freelance", "frilans|фриланс|freelance",
        r"\bfrilanser|\bфрилансер|\bfreelancer\b",
        title_only=True,
    ),
    kind(
        "contract", "contract|fixed|гпх|самозанят|договор|контрактн|muqavile",
        r"\bcontract (?:position|role|basis|job|opportunity|work)\b"
        r"|\bcontractor (?:for|agreement|basis|status|position|role)|(?<=\()contract\b"
        r"|\bcontract/temp|\bmonths?[ -]contract\b"
        r"|(?:seeking|need|hiring) an? (?:sub)?contractor\b|\bsubcontractor poss?ition"
        rf"|{PIECE}contract{PIECE_END}"
        r"|\bon a contract\b|\bfixed[- ]term\b|\bindependent contractor|\bгпх\b|\bсамозанят"
        r"|\bдоговор\w{0,2} (?:подряда|оказания|возмездн|гражданск)"
        r"|\b(?:работа|оформление|сотрудничество) по договору\b|\bсрочн\w{2,3} (?:трудов\w{2,3} )?договор"
        r"|\bконтрактн\w{2} основ"
        r"|\b(?:aliq|ayliq|illik|muveqqeti) (?:\w+ )?muqavile|\bxidmet(?:i)? muqavile|\bmuddetli muqavile",
        before=r"\bне |\bno ",
    ),
    kind("volunteer", "konullu|волонтер|volunteer", r"\bkonullu|\bволонтер|\bvolunteer\b", title_only=True),
    kind(
        "volunteer", "volunteer|konullu|волонтер|unpaid",
        r"\bvolunteer (?:position|role|opportunity|basis|job)|\bkonullu (?:esas|proqram|is\b|fealiyyet)"
        r"|\bна волонтерской основе|\bunpaid (?:position|role|volunteer)",
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

"""Where the work is done, when the ad says so: an address or office hours alone say nothing."""

import re
from typing import Final

from jobboard.core.ad import Proof
from jobboard.extract.facts import kinds
from jobboard.extract.facts.kinds import PIECE, PIECE_END, kind
from jobboard.extract.page import Found, Page

_NO: Final = r"(?:\bне|\bno|\bnot(?: a)?|\bбез|\bnon)[\s-]{1,2}(?:возможн\w{1,3} |fully |полностью )?"
_OFFERED: Final = r"(?:чай|кофе|печеньк|фрукт|обед|питани|кухн|спортзал|игров|парков)\w{0,4}[^\n]{0,25}\s"

_KINDS: Final = (
    kind(
        "remote",
        "удален|дистанц|из дома|любой|uzaqdan|distan|mesafe|evden|remote|from home|at home|from anywhere"
        "|telecommut|telework|virtual|онлайн|onlayn"
        "|work anywhere|hiring anywhere|home-based|home based",
        r"удаленн\w{2,3} (?:и официальн\w{2} )?(?:работ|формат|режим|график|фриланс|сотруднич|занятост"
        r"|основ|ваканс)\w{0,5}"
        r"|удален(?:но|ка|ку|ке|ки)\b|удалена\b|удаленн(?:ый|ая|ую|ой|ом)\b"
        r"|дистанционн(?:ая|ый|ую|ое|о|ой|ом)\b|из дома\b|из любой (?:точки|локации)"
        r"|в любой точке мира"
        rf"|uzaqdan(?:dir)?\b|evden{PIECE_END}|{PIECE}from home\b"
        r"|telecommut\w{0,4}|telework\w{0,3}|virtual (?:position|role|job)"
        r"|онлайн[- ]работ\w\b|работ\w{1,3} онлайн\b|(?:is rejimi|is formati)\s?[:-]?\s?onlayn"
        r"|distant\b(?=\s?(?:[,.;)/]|$))|distant is|mesafeden (?:is|cal)|distansion|evden (?:is|cal)"
        r"|(?<!in-)remote(?:ly)?\b|work(?:ing)? (?:from|at) (?:home|anywhere)|work anywhere\b"
        r"|hiring anywhere\b|home[- ]based",
        before=_NO
        + r"|частично |(?:только |full )офис\w{0,2} \(?не |hybrid[ -]|гибрид[^\n]{0,40}офис\w?\s?[+/,и]\s?"
        r"|\d (?:(?:дня|день|дней) )?(?:- )?",
        after=r"\s?(?:сотрудник|команд|сервер|доступ|администр|подключ|обслуж|рабоч\w{2,3} ст|техподд"
        r"|access|control|server|desktop"
        r"|support|sensing|supervis|monitor|diagnos|customers?|satis|telim|hybrid|deyil|movcud deyil"
        r"|не рассм|нет\b|не предусм|не возм)"
        r"|[^.;\n]{0,16}(?:movcud deyil|не рассматр|is not (?:possible|available))",
    ),
    kind(
        "hybrid",
        "гибрид|hybrid|hibrid|частично",
        r"гибридн\w{2,3} (?:\w+ )?(?:формат|график|режим|работ|занятост|услови)\w{0,3}|гибрид\b"
        r"|hybrid\b|hibrid(?:dir)?\b|частично удален\w{1,3}"
        r"|удаленн\w{2} или гибридн\w{2,3}|гибридн\w{2} или",
        before=_NO,
        after=r"\s?(?:систем|облак|двигат|cloud|system|app\w{0,9}\b|mobile|vehicle|car\b|event)",
    ),
    kind(
        "on-site",
        "офис|ofis|office|on-site|onsite|in-person|in person|офлайн|оффлайн|территории"
        "|eyani|headquarters| hq",
        r"в (?:(?:нашем|уютном|комфортном|современном|новом|красивом) ){0,2}офисе\b|из офиса\b"
        r"|формат\w{0,2}(?: работы)?[\s:-]{1,4}офис\w{0,3}"
        r"|офисный (?:\(очный\) )?формат|офисный или|100% офис|\d/\d офис|офис ?/"
        r"|(?<=/)офис\b|(?<=/ )офис\b"
        r"|на территории (?:работодателя|заказчика|салона|магазина|клиники|студии|ресторана|кафе|компании)"
        r"|ищем (?:[а-яa-z-]+ ){0,4}в офис\b|место работы\s?[:-]?\s?офис\b"
        r"|is (?:yeri|rejimi|formati)\s?[:-]\s?ofis\b|ofisdedir\b|eyani (?:is|rejim|format)\w{0,3}"
        r"|based at our [\w ,'-]{0,20}(?:hq|headquarters|office)|located (?:in|at) our [\w ,'-]{0,20}office"
        r"|ofisde\b|(?<=ya )ofisden\b|ofisden(?= ve ya)|офис(?= или (?:гибрид|удален))"
        rf"|{PIECE}офис{PIECE_END}"
        r"|ofis daxili\b|ofis seraitinde|ofisden is|(?:based|work(?:ing)?)(?: out of"
        r"| in| from) (?:our|the) [\w ,'-]{0,25}office"
        r"|(?:position|role|job|join us|work) (?:at|in) our [\w ,'-]{0,25}office|join our \w+ office"
        r"|on-?site (?:role|position|work|job|only)|work\w{0,3} (?:\w+ ){0,3}on-?site\b"
        rf"|{PIECE}on-?site\b(?=\s?(?:[,.;)]|$|in ))"
        r"|(?:location|type|workplace)\s?[:-]\s?on-?site|fully on-?site|in[- ]office (?:role"
        r"|position|work)|office[- ]based\b|in[- ]person (?:role|position|work)"
        r"|офф?лайн.формат|офф?лайн\b(?=\s?(?:в |[,.;)/]|$|работ))",
        before=_NO
        + r"|онлайн\W{0,3}(?:и )?"
        + r"|гибрид[^\n]{0,40}|hybrid[^\n]{0,40}|remote/|\bнет [^\n]{0,25}|\d (?:дня|день|раза?)[^\n]{0,12}|"
        + _OFFERED,
        after=r"\s?(?:(?:и|/) ?онлайн|\d (?:раз|дн|день)|раз в|\d-\d раз|at least (?:one|two|\d)"
        r"|attendance|не обязат"
        r"|[^.\n]{0,12}mecburi deyil|во время|zeng|gym|fitness|yoga|class"
        r"|parking|cafe|techs?\b|support|interview|umumi|inzibati|islere|senedl|кофе|чай|есть|\d-\d дн"
        r"|training)",
    ),
)
# Some days at home or some at the office: the work is both.
_DAYS: Final = (
    r"(?:[1-4]|одн\w{1,2}|один|два|две|три|one|two|three|bir|iki|uc)(?:-?(?:х|ух|day))?\s"
    r"(?:\w{4,10} )?(?:дн\w{1,2}|день|раза?|days?|gun\w{0,3})"
)
_WEEKDAY: Final = r"(?:bazar ertesi|(?:cersenbe|cume)(?: axsami)?|понедельник|пятниц\w|monday|friday|пн|пт)"
_HOME: Final = r"(?:из дома|удален\w{1,4}|дистанц\w{2,4}|from home|remote\w{0,2}|evden|uzaqdan)"
_SOME_DAYS: Final = kind(
    "hybrid",
    "из дома|удален|дистанц|from home|remote|evden|uzaqdan|в офисе|ofisde|office",
    rf"(?<![\d/]){_DAYS}[^.;\n\d]{{0,30}}{_HOME}|{_HOME}[^.;\n\d]{{0,16}}\b{_DAYS}"
    rf"|{_WEEKDAY} {_HOME}"
    rf"|(?<![\d/]){_DAYS}[^.;\n\d]{{0,12}}(?:в офисе|in (?:the|our) office|ofisde)"
    rf"|(?<![\d/])\b[1-4] в офисе",
)
_CHOICE: Final = 60  # characters within which two kinds are one choice
_EITHER: Final = re.compile(r"или|/|\bor\b|\bya\b")

STEMS: Final = kinds.all_stems((*_KINDS, _SOME_DAYS))


def find(page: Page) -> list[Found]:
    """Where the place of work is said; at home on some days, or "now the office, later hybrid", is hybrid."""
    mixed = kinds.find(page, (_SOME_DAYS,))
    plain = kinds.find(page, _KINDS)
    if mixed:
        plain = [found for found in plain if found.key == "hybrid" or not _in_one_clause(page, found, mixed)]
    hybrid = mixed + [found for found in plain if found.key == "hybrid"]
    if hybrid:
        plain = [found for found in plain if found.key != "on-site" or _is_choice(page, found, hybrid)]
    return sorted(plain + mixed, key=lambda found: (found.source == "text", found.start))


def read(page: Page) -> dict[str, Proof]:
    """The kinds of workplace said, with the words that say them."""
    return kinds.proofs(page, find(page))


def _in_one_clause(page: Page, found: Found, others: list[Found]) -> bool:
    start, end = page.clause(found)
    return any(other.source == found.source and start <= other.start < end for other in others)


def _is_choice(page: Page, found: Found, hybrid: list[Found]) -> bool:
    """Whether the office is offered beside hybrid work: "офис или гибрид"."""
    text = page.in_folded(found.source)
    return any(
        other.source == found.source
        and abs(other.start - found.start) < _CHOICE
        and _EITHER.search(text[min(found.start, other.start) : max(found.end, other.end)])
        for other in hybrid
    )

"""Where the work is done, when the ad says so: an address or office hours alone say nothing."""

from typing import Final

from jobboard.core.ad import Proof
from jobboard.extract.facts import kinds
from jobboard.extract.facts.kinds import kind
from jobboard.extract.page import Found, Page

_NO: Final = r"(?:\bне|\bno|\bnot(?: a)?|\bбез|\bnon)[\s-]{1,2}(?:возможн\w{1,3} |fully |полностью )?"
_OFFERED: Final = r"(?:чай|кофе|печеньк|фрукт|обед|питани|кухн|спортзал|игров|парков)\w{0,4}[^\n]{0,25}\s"

_KINDS: Final = (
    kind(
        "remote",
        "удален|дистанц|из дома|любой|uzaqdan|distan|mesafe|evden|remote|from home|from anywhere"
        "|work anywhere|hiring anywhere|home-based|home based",
        r"\bудаленн\w{2,3} (?:и официальн\w{2} )?(?:работ|формат|режим|график|фриланс|сотруднич|занятост"
        r"|основ|ваканс)\w{0,5}"
        r"|\bудален(?:но|ка|ку|ке|ки)\b|\bудалена\b|\bудаленн(?:ый|ая|ую|ой|ом)\b"
        r"|\bдистанционн(?:ая|ый|ую|ое|о|ой|ом)\b|\bиз дома\b|\bиз любой (?:точки|локации)"
        r"|\bв любой точке мира"
        r"|\buzaqdan\b|\bdistant is|\bmesafeden (?:is|cal)|\bdistansion|\bevden (?:is|cal)"
        r"|\b(?<!in-)remote(?:ly)?\b|\bwork(?:ing)? from (?:home|anywhere)|\bwork anywhere\b"
        r"|\bhiring anywhere\b|\bhome[- ]based",
        before=_NO + r"|(?:только |full )офис\w{0,2} \(?не |hybrid[ -]|гибрид[^\n]{0,40}офис\w?\s?[+/,и]\s?"
        r"|\d (?:(?:дня|день|дней) )?(?:- )?",
        after=r"\s?(?:сотрудник|команд|сервер|доступ|администр|подключ|обслуж|рабоч\w{2,3} ст|техподд"
        r"|access|control|server|desktop"
        r"|support|sensing|supervis|monitor|diagnos|customers?|satis|telim|hybrid|deyil|movcud deyil"
        r"|не рассм|нет\b|не предусм|не возм)"
        r"|[^.;\n]{0,16}(?:movcud deyil|не рассматр|is not (?:possible|available))",
    ),
    kind(
        "hybrid",
        "гибрид|hybrid|hibrid",
        r"\bгибридн\w{2,3} (?:\w+ )?(?:формат|график|режим|работ|занятост|услови)\w{0,3}|\bгибрид\b"
        r"|\bhybrid\b|\bhibrid\b"
        r"|удаленн\w{2} или гибридн\w{2,3}|гибридн\w{2} или",
        before=_NO,
        after=r"\s?(?:систем|облак|двигат|cloud|system|app\w{0,9}\b|mobile|vehicle|car\b|event)",
    ),
    kind(
        "on-site",
        "офис|ofis|office|site|person|офлайн|оффлайн|территории",
        r"\bв (?:(?:нашем|уютном|комфортном|современном|новом|красивом) ){0,2}офисе\b|\bиз офиса\b"
        r"|\bформат\w{0,2}(?: работы)?[\s:-]{1,4}офис\w{0,3}"
        r"|\bофисный (?:\(очный\) )?формат|\bофисный или|\b100% офис|\b\d/\d офис|\bофис ?/|/ ?офис\b"
        r"|\bна территории (?:работодателя|заказчика)"
        r"|\bofisde\b|\bofis daxili\b|\bofis seraitinde|\bofisden is|\b(?:based|work(?:ing)?)(?: out of"
        r"| in| from) our [\w ,'-]{0,25}office"
        r"|\bon-?site (?:role|position|work|job|only)|\bwork\w{0,3} (?:\w+ ){0,3}on-?site\b|\(on-?site\b"
        r"|\b(?:location|type|workplace)\s?[:-]\s?on-?site|\bfully on-?site|\bin[- ]office (?:role"
        r"|position|work)|\boffice[- ]based\b|\bin[- ]person (?:role|position|work)|\bоффлайн"
        r"|\bофлайн.формат",
        before=_NO
        + r"|гибрид[^\n]{0,40}|hybrid[^\n]{0,40}|remote/|\bнет [^\n]{0,25}|\d (?:дня|день|раза?)[^\n]{0,12}|"
        + _OFFERED,
        after=r"\s?(?:\d (?:раз|дн|день)|раз в|\d-\d раз|at least (?:one|two|\d)|attendance|не обязат"
        r"|[^.\n]{0,12}mecburi deyil|во время|zeng|gym|fitness|yoga|class"
        r"|parking|cafe|techs?\b|support|interview|umumi|islere|senedl|кофе|чай|есть|\d-\d дн|training"
        r"|[^.\n]{0,30}(?:или|/) ?(?:гибрид|удален))",
    ),
)
STEMS: Final = kinds.all_stems(_KINDS)


def find(page: Page) -> list[Found]:
    """Where the place of work is said."""
    return kinds.find(page, _KINDS)


def read(page: Page) -> dict[str, Proof]:
    """The kinds of workplace said, with the words that say them."""
    return kinds.proofs(page, find(page))

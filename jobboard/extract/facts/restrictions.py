"""Wording that limits candidates by sex, age, looks, family or who they are otherwise.

The brand's audience, its customers and the clothes it sells have sexes and ages too: those are not limits.
"""

import re
from typing import Final

from jobboard.core.ad import Proof
from jobboard.extract.facts import kinds
from jobboard.extract.facts.kinds import kind
from jobboard.extract.page import Found, Page

_AUDIENCE: Final = (
    r"(?:\bца\b|аудитори|клиент|покупател|детей|дети|ребен|подростк|ученик|auditori|hedef kutle|musteri"
    r"|usaq|sagird|audience|customers?"
    r"|users?|children|kids|students?|опыт|стаж|tecrub|рынк|компани|sirket|experience|персонаж)[^\n]{0,40}"
)
_AGE: Final = r"(?:1[4-9]|[2-6]\d)"
_AZ_SEX: Final = r"(?:xanim|bey|kisi|qadin|qiz|oglan)"
_RU_SEX: Final = r"(?:девуш(?:ка|ки|ку|ек|кам)|женщин[аыу]?|мужчин[аыу]?|пар(?:ень|ня|ни|ней)|юнош\w{1,2})"
_BOTH: Final = re.compile(
    r"(?=.*(?:xanim|qadin|\bqiz|девуш|женщ|female|women|жен\b))(?=.*(?:\bbey|kisi|oglan|мужч|парн|парень"
    r"|юнош|\bmale|\bmen\b|муж\b))",
    re.S,
)

_KINDS: Final = (
    kind(
        "gender",
        "xanim|bey|kisi|qadin|qiz|oglan",
        rf"(?:yalniz|sadece|ancaq|esasen) {_AZ_SEX}(?!\w{{0,4}} geyim)\w{{0,6}}"
        rf"|{_AZ_SEX}(?:lar)? (?:namized|isci|emekdas|teleb olun|satici|operator|ofisiant|konsultant"
        rf"|administrator|mutexessis|asistent|model)\w{{0,6}}"
        rf"|{_AZ_SEX}lara (?:\w+ )?ustunluk|{_AZ_SEX}lar (?:muraciet|namized|teleb|axtar|devet|qebul)"
        rf"|cins(?:i|iyyet|iyyeti)?\s?[:;(-]{{0,2}}\s?{_AZ_SEX}|{_AZ_SEX} \w{{3,14}} (?:teleb olun"
        rf"|axtaril|axtarir)\w{{0,5}}",
        after=r"\s?(?:geyim|ayaqqabi|hamam|salon|mutexessisi uz)",
    ),
    kind(
        "gender",
        "девуш|женщин|мужчин|парень|парня|парни|парней|юнош|пол:|пол :|пол -|пол-",
        rf"(?:только|строго|ищем|ищу|требуется|требуются|нужна|нужен|нужны|приглашаем|рассматриваем"
        rf"|предпочтительно|желательно)\s(?:\w{{2,14}} )?{_RU_SEX}\b"
        rf"|(?:(?<![^\n])|(?<=[-•*])|(?<=[-•*]\s)){_RU_SEX}\b(?=\s?(?:[,(:.]|от \d|до \d|\d|$))"
        rf"|пол\s?[:-]{{1,2}}\s?(?:муж"
        rf"|жен)\w{{0,4}}|{_RU_SEX}[ -]кандидат",
        before=_AUDIENCE,
        after=r"\s?(?:клиент|покупател|аудитор)",
    ),
    kind(
        "gender",
        "male|women only|girls only|ladies only|men only",
        r"(?:fe)?males? (?:only|candidates?|applicants?|preferred)\b|only (?:fe)?males?\b|(?:women"
        r"|girls|ladies|men) only\b|gender\s?[:-]\s?(?:fe)?male",
        before=_AUDIENCE,
    ),
    kind(
        "gender",
        "xanim|bey|kisi|qadin|qiz|oglan|девуш|женщин|мужчин|пар|юнош",
        rf"{_AZ_SEX}\b|{_RU_SEX}\b",
        after=r"\s?(?:geyim|ayaqqabi|salon|hamam|одежд)",
        title_only=True,
    ),
    kind(
        "age",
        "yas|gencler",
        rf"yas(?:i|lari)?\s?(?:heddi|araligi|arasi|qrupu|teleb\w{{0,3}})?\s?[:;(-]{{0,3}}\s?(?:minimum "
        rf"|en azi? |maksimum )?{_AGE}\b(?!\s?-?\s?(?:il\b|azn))(?:\s?-\s?{_AGE}\b)?(?: yas\b)?"
        rf"|{_AGE}\s?-\s?{_AGE}\s?-?\s?(?:yas(?!li\s(?:usaq|musteri))|arasi yas)"
        rf"|{_AGE}\s?-?\s?yas(?:dan|indan|a\b|inadek)|yas heddi\b"
        r"|gencler\b(?=[^\n]{0,60}(?:muraciet|\bcv\b|portfolio|gonder))",
        before=_AUDIENCE,
        after=r"\w{0,4} (?:usaq|telebe|sagird|musteri|auditoriya)",
    ),
    kind(
        "age",
        "возраст|лет|старше|моложе|младше|девуш|женщин|мужчин|парень|парня|парни|парней|юнош",
        rf"возраст\w{{0,2}}\s?[:;(-]{{0,3}}\s?(?:от |до |с )?{_AGE}\b(?:\s?(?:-|до)\s?{_AGE}\b)?"
        rf"|от {_AGE}\s?(?:до|-)\s?{_AGE} лет\b|{_AGE}\s?-\s?{_AGE}\s?лет\b"
        rf"|не (?:старше|моложе|младше) {_AGE}|старше {_AGE} лет"
        rf"|(?:{_RU_SEX})\b[^\n\d]{{0,12}}(?:от |до )?{_AGE}\b",
        before=_AUDIENCE,
        after=r"\s?(?:лет\s)?(?:опыт|стаж|на рынке|работы|истории|в сфере)",
    ),
    kind(
        "age",
        "age |aged |old|of age|y.o|yo |yo.|yo,|at least|over |under |must be",
        rf"aged? (?:between |from |limit )?{_AGE}\b|{_AGE}\s?(?:-|to)\s?{_AGE} (?:years? (?:old"
        rf"|of age)|y\.?o\b)|(?:at least|over|under|must be) {_AGE}(?: years| or (?:over|older))"
        rf"|{_AGE} years (?:of age|old)\b",
        before=_AUDIENCE,
        after=r"\s?(?:of )?experience",
    ),
    kind(
        "appearance",
        "gorun|gorkem|boyu|boy:|boy 1|boy -",
        r"(?:xarici|zahiri|xos|seliqeli|korporativ|baximli|temsilci|prezentabel|estetik"
        r"|yarasiqli)\s(?:ve \w+ )?(?:xarici |zahiri )?(?:gorunus|gorkem)\w{0,5}"
        r"|gorunuse (?:onem|sahib|diqqet)|xosgorunuslu|boyu?\s?[:-]{0,2}\s?1[.,]\d",
        before=r"(?:magaza|vitrin|erazi|sehife|mehsul|ref|profil|sayt|brend|zal)\w{0,6}[^\n]{0,30}",
        after=r"\s?(?:temin|yaratmaq|verilmesi)",
    ),
    kind(
        "appearance",
        "внешн|рост |презентаб| вид",
        r"(?:приятн|презентабельн|опрятн|привлекательн|хорош|ухоженн|модельн"
        r"|аккуратн)\w{2,3} (?:внешност|внешн\w{2} вид|вид\b)\w{0,3}|внешность\b"
        r"|рост (?:от|не менее) 1\d\d|презентабельность",
        before=r"(?:товар|магазин|витрин|страниц|сайт)\w{0,4}[^\n]{0,30}",
    ),
    kind(
        "appearance",
        "appearance|groomed|d-looking|d looking|presentable",
        r"(?:good|neat|presentable|pleasant|attractive|professional|smart|well-groomed) (?:personal "
        r"|physical )?appearance\b|well[- ]groomed\b|good[- ]looking\b|presentable\b",
        before=r"(?:store|shop|product|page|brand|visual)\w{0,3}[^\n]{0,30}",
    ),
    kind(
        "family",
        "subay|evli|aile|замуж|холост|без детей|семейное|unmarried|single",
        r"subay\w{0,3}|evli\b|aile veziyyeti|ailesi olmayan|не ?замуж\w{0,3}|замужн\w{2}"
        r"|незамужн|холост(?:ой|ые)\b|без детей\b|семейное положение"
        r"|unmarried\b|single (?:fe)?male",
        after=r"[^\n]{0,20}(?:не важн|onemli deyil|ferq etm)",
    ),
    kind(
        "other",
        "saglam|здоров|telebe|студент|student|enrolled|lift|physically|vetendas|гражд|citizen|herbi|военный",
        r"fiziki (?:cehetden |olaraq )?(?:tam )?saglam|saglamliq (?:problemi|veziyyeti) (?:olma|yaxsi)"
        r"|физически здоров|хорошее здоровье\b"
        r"|telebe(?:ler)?\b(?=[^.\n]{0,50}(?:narahat|etmesin|qebul olunmur|muraciet etme))"
        r"|kurs telebe\w{2,6} muraciet|telebe olma(?:yan|mali)|yalniz telebe"
        r"|студент(?:ов|ам|ы)?\b(?=[^.\n]{0,30}(?:не рассматр|не беспоко|просим не|не принима))"
        r"|только студент|не студент|students only\b|no students\b"
        r"|must be an? (?:[a-z]+ ){0,4}student\b|currently enrolled (?:at|in)\b"
        r"|(?:able|ability) to (?:\w+ ){0,2}lift\b|lift (?:up )?to \d+|lift \d+ ?(?:lb|pound|kg)"
        r"|physically fit\b"
        r"|(?:azerbaycan|ar)(?: respublikasi(?:nin)?)? vetendas(?:i|ligi)\b|гражданств\w{1,2} (?:рф"
        r"|росс|рк|казах|азерб|снг|беларус|узб)\w{0,8}|только граждан"
        r"|must be an? (?:us|u\.s\.?|uk|eu|american|canadian) citizen|herbi (?:xidmet|mukellef"
        r"|bilet)\w{0,4}|военный билет",
    ),
)
STEMS: Final = kinds.all_stems(_KINDS)


def find(page: Page) -> list[Found]:
    """Where candidates are limited; a line that names both sexes limits nobody by sex."""
    return [found for found in kinds.find(page, _KINDS) if found.key != "gender" or not _both(page, found)]


def read(page: Page) -> dict[str, Proof]:
    """The kinds of limits, with the words that set them."""
    return kinds.proofs(page, find(page))


def _both(page: Page, found: Found) -> bool:
    text = page.in_folded(found.source)
    before = text[max(0, found.start - 30) : found.start].rsplit("\n", 1)[-1]
    after = text[found.end : found.end + 30].split("\n", 1)[0]
    return bool(_BOTH.match(before + text[found.start : found.end] + after))

"""The name of the employer, where the ad says it in so many words."""

import re
from collections.abc import Iterator
from typing import Final

from jobboard.core.ad import Proof
from jobboard.extract.facts.presence import stems
from jobboard.extract.page import Found, Page, windows

_NAME: Final = (
    r"[A-ZƏÖÜĞŞÇİА-ЯЁ0-9][\w&.'’+-]{0,30}(?:[ ](?:[A-ZƏÖÜĞŞÇİА-ЯЁ0-9&][\w&.'’+-]{0,30}|of|and|və|и|the)){0,4}"
)
_QUOTED: Final = r"[«“\"„]\s?(?P<{0}>[^»”\"“«\n]{{2,50}})\s?[»”\"]"
# The surest first; each with folded words without one of which it is not worth a search.
_FORMS: Final = tuple(
    (stems(beginnings), re.compile(form, re.MULTILINE))
    for beginnings, form in (
        (
            "company|employer|sirket|isegoturen|teskilat|компания|работодатель|организация",
            r"^[\W\d]{0,6}(?i:company(?: name)?|employer|şirkət(?:in adı)?|işəgötürən|təşkilat|компания"
            r"|работодатель|организация)[ \t]{0,3}[:：][ \t*]{0,4}[«“\"]?(?P<name>[^\n«»“”\"*|,;]{2,50})",
        ),
        (
            "mmc|asc|qsc|llc|ltd|sirket",
            _QUOTED.format("name") + r"\s?(?:MMC|ASC|QSC|LLC|Ltd|[Şş]irk[əe]t|şirkətlər)",
        ),
        ("ооо|тоо|оао|зао|пао|ао|ип", r"(?:ООО|ТОО|ОАО|ЗАО|ПАО|АО|ИП)\s?" + _QUOTED.format("name")),
        (
            " mmc| asc| qsc| llc| ltd| inc.| inc,| inc ",
            rf"(?P<name>{_NAME}) (?:MMC|ASC|QSC|LLC|Ltd\.?|Inc\.?)\b",
        ),
        (
            "sirketi",
            rf"(?P<name>{_NAME}) [Şş]irk[əe]ti(?:n[əe])? [^.\n]{{0,80}}(?:axtarır|axtarir|tələb olunur"
            rf"|teleb olunur|elan edir|dəvət edir)",
        ),
        (
            "компани|агентств|студи|школ|бренд",
            r"(?:[Кк]омпани[яию]|[Аа]гентств[оу]|[Сс]туди[яи]|[Шш]кол[аы]|[Бб]ренд) "
            + _QUOTED.format("name"),
        ),
        ("компания", rf"[Кк]омпания (?P<name>{_NAME}) (?:ищет|приглашает|в поиск|объявляет|открывает)"),
        ("компанию", rf"[Вв] компанию (?P<name>{_NAME}) (?:требуется|ищем|нужен|нужна)"),
        (
            "is hiring|is looking for|is seeking|is recruiting|seeks",
            rf"^\W{{0,6}}(?:The )?(?P<name>{_NAME})(?: \([A-Z]{{2,8}}\))?,? (?:is (?:hiring|looking for"
            rf"|seeking|recruiting)|seeks)\b",
        ),
    )
)
STEMS: Final = frozenset().union(*(its_stems for its_stems, _ in _FORMS))
# Subjects of "… is looking for" that are nobody's name.
_NOT: Final = re.compile(
    r"we|who|it|s?he|you|what|this|that|there|role|position|candidate|company|team|name|remote|our|client"
    r"|şirkət|şirkətimiz|компания",
    re.IGNORECASE,
)


def find(page: Page) -> list[Found]:
    """Where the employer is named."""
    return [found for found, _ in _names(page)]


def read(page: Page) -> tuple[str, Proof] | None:
    """The name in the surest form there is."""
    return next(((name, (page.proof(found),)) for found, name in _names(page)), None)


def _matches(page: Page, form: re.Pattern[str], its_stems: frozenset[str]) -> Iterator[re.Match[str]]:
    """Matches in the text with its capitals, which tell names from words."""
    for start, end in windows(page.folded, page.held(its_stems)):
        yield from form.finditer(page.text, start, end)


def _names(page: Page) -> Iterator[tuple[Found, str]]:
    for its_stems, form in _FORMS:
        for match in _matches(page, form, its_stems):
            name = match["name"].strip(" .,-–—:'’")
            if len(name) > 1 and not _NOT.fullmatch(name) and any(char.isalpha() for char in name):
                yield Found(match.start("name"), match.end("name"), "text"), name

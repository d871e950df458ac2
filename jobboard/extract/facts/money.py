"""Amounts of money as ads write them: "700-900 AZN", "от 80 до 120 тыс. руб.", "$50k", "1.5 min manat"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jobboard.extract.facts.presence import stems as parted
from jobboard.extract.page import ANYWHERE, Found, Hit, Page

# ISO 4217 codes and how ads write them, folded.
_CURRENCIES: Final = {
    "AZN": r"₼|azn|азн|manat\w{0,6}|манат\w{0,3}|man\b|ман\b",
    "RUB": r"₽|руб(?:л\w{1,3}|\.|\b)|rub\b|rur\b|р(?:\.|(?=[,)\s/]|$))",
    "KZT": r"₸|тенге|тг(?:\.|\b)|kzt|tenge",
    "USD": r"us\s?\$|\$|usdt?\b|доллар\w{0,3}|dollar\w{0,4}",
    "EUR": r"€|eur(?:o|os)?\b|евро\b|avro\b",
    "GBP": r"£|gbp\b",
    "TRY": r"₺|try\b|tl\b|lire?\b",
    "UAH": r"₴|грн|uah\b",
    "UZS": r"сум(?:ов)?\b|uzs\b|so'm\b",
    "GEL": r"₾|gel\b|lari\b",
    "BYN": r"byn\b",
    "AED": r"aed\b",
}
_CURRENCY: Final = "(?:" + "|".join(_CURRENCIES.values()) + ")"
_CODES: Final = tuple((re.compile(form), code) for code, form in _CURRENCIES.items())

_AMOUNT: Final = r"(?:\d{1,3}(?:[ .,']\d{3}){1,3}(?!\d)|\d{1,8}(?!\d))(?:[.,]\d{1,2}(?!\d))?"
# The same, with its first figure in front of every condition: a search then jumps from figure to figure.
_FIRST: Final = (
    r"\d(?<!\d\d)(?<!\d[.,:]\d)(?:\d{0,2}(?:[ .,']\d{3}){1,3}(?!\d)|\d{0,7}(?!\d))(?:[.,]\d{1,2}(?!\d))?"
)
_MULTIPLIER: Final = r"\s?(?:k\b|к\b|тыс(?:яч\w?)?\b\.?|т\.(?=\s?р)|min\b)"
# The ablative and the limit of Azerbaijani: "500-dən 800-dək", "500 AZN-ə qədər".
_FROM: Final = r" ?-? ?(?:dan|den)\b"
_THOUSANDS: Final = re.compile(r"[ .,'](?=\d{3}(?!\d))")  # what parts the figures of a number
_SIGN: Final = re.compile(rf"(?<![^\W\d_]){_CURRENCY} ?$")
_LOW: Final = (
    rf"(?P<low>{_FIRST})(?P<lowk>{_MULTIPLIER})?(?: ?(?P<lowcur>{_CURRENCY}))?(?P<ablative>{_FROM})?"
)
_HIGH: Final = (
    rf" {{0,2}}(?P<sep>-|до\b|to\b|ve\b|and\b|(?<=[ae]n ))\s?(?:{_CURRENCY} ?)?"
    rf"(?P<high>{_AMOUNT})(?P<highk>{_MULTIPLIER})?"
)
# "1000+ AZN" is a least; "600 AZN + bonus" and "300+%" are not.
_MONEY: Final = re.compile(
    rf"{_LOW}(?:{_HIGH})?(?P<plus>\+(?![\w%(]))?(?P<open> ?-(?= ?azn\b))?(?:\s?(?P<currency>{_CURRENCY}))?"
)

# What makes a figure money: a currency or a thousand, in letters that stand beside figures only …
STEMS: Final = parted(
    "₼|azn|азн|manat|манат|₽|руб|₸|тенге|kzt|tenge|$|usd|доллар|dollar|€|eur|евро|avro|£|gbp|₺|₴|грн|uah|uzs"
    "|so'm|₾|byn|aed|тыс|min manat"
)
# … or in so few that words hold them as well.
_SHORT: Final = re.compile(
    r"\d\s?(?=[ркkmмrтtlgс])(?:[ркk]\b|man\b|ман\b|ru[br]\b|тг|tl\b|try\b|lir|lari|gel\b|сум|т\.)"
)
COUNT: Final = 100  # a figure below it and without a currency counts something else

_LEAST: Final = re.compile(
    r"(?:\bот|\bfrom|start(?:s|ing)?(?: pay)?(?: is)?(?: at| from)?|min(?:imum|imal)?|en azi?|не менее"
    r"|минимум|over"
    r"|more than|at least)[\s:]{0,3}$"
)
_MOST: Final = re.compile(r"(?:\bдо|up ?to|max(?:imum)?|maks\w{0,5}|не более)[\s:]{0,3}$")
_LEAST_AFTER: Final = re.compile(
    r"\s?(?:-?\s?(?:den|dan)\b|baslay|и выше|и более|ve daha|ve yuxari|and up|or more|and above)"
)
_MOST_AFTER: Final = re.compile(r"\s?-?\s?(?:(?:a|e|ya|ye)\s)?(?:qeder|dek\b|dak\b)")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount or a range in units of `currency` (None: not said), and the word "thousand" if said."""

    min: float | None
    max: float | None
    currency: str | None
    thousands: bool
    found: Found


def amounts(page: Page, stems: frozenset[str]) -> Iterator[Money]:
    """Every figure near one of `stems` (`STEMS` and words for pay) that could be money."""
    for hit in page.search(_MONEY, ANYWHERE if page.search(_SHORT) else stems):
        match = hit.match
        low, high = _values(match)
        sign = _sign(match)
        written = sign or match["currency"] or match["lowcur"]
        if not written and max(low, high or 0) < COUNT:
            continue
        currency = _code(written) if written else None
        if high is None and currency in ("AZN", None) and (pair := _two(match["low"])):
            low, high = pair
        if low or high:
            least, most = _limits(hit, low, high)
            found = Found(match.start() - len(sign), match.end(), hit.source)
            yield Money(least, most, currency, bool(match["lowk"] or match["highk"]), found)


def _sign(match: re.Match[str]) -> str:
    """The currency before an amount, "" if there is none."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    sign = _SIGN.search(before)
    return sign[0] if sign else ""


def _values(match: re.Match[str]) -> tuple[float, float | None]:
    """The two ends; "70-150 тыс." and "£40-65,000" mean thousands for both."""
    thousand = bool(match["lowk"] or match["highk"])
    low = number(match["low"]) * (1000 if thousand and number(match["low"]) < 1000 else 1)
    if not match["high"]:
        return low, None
    high = number(match["high"]) * (1000 if thousand and number(match["high"]) < 1000 else 1)
    return (low * 1000 if low * 100 <= high and low < 1000 else low), high


def _limits(hit: Hit, low: float, high: float | None) -> tuple[float | None, float | None]:
    match = hit.match
    if high is not None:
        return (low, high) if low <= high else (low, low)
    before = match.string[max(0, match.start() - 24) : match.start()].removesuffix(_sign(match))
    after = match.string[match.end() : match.end() + 16]
    if _MOST.search(before) or _MOST_AFTER.match(after):
        return None, low
    written = match["currency"] or ""
    if (
        match["ablative"]
        or written.endswith(("dan", "den"))
        or match["open"]
        or _LEAST.search(before)
        or _LEAST_AFTER.match(after)
        or match["plus"]
    ):
        return low, None
    return low, low


def _two(written: str) -> tuple[float, float] | None:
    """ "400 800 azn" is a range without its dash: nobody is paid 400,800 manat."""
    halves = written.split(" ")
    if len(halves) != 2 or not all(half.isdigit() for half in halves):
        return None
    low, high = float(halves[0]), float(halves[1])
    return (low, high) if 100 <= low < high else None


def number(written: str) -> float:
    """ "1 500", "1.500", "1,500.00", "1.5": a group of three figures is thousands, of one or two a part."""
    whole = _THOUSANDS.sub("", written)
    return float(whole.replace(",", "."))


def _code(written: str) -> str:
    return next(code for form, code in _CODES if form.match(written))

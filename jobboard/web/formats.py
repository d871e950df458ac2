"""Numbers, money and dates as readers of each language write them."""

from datetime import date, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_day_names

from jobboard.core import wording
from jobboard.core.figures import THIN as THIN
from jobboard.core.figures import money as money
from jobboard.core.figures import number as number
from jobboard.web.words import _, ngettext

BAKU: Final = ZoneInfo("Asia/Baku")
_DAYS_SAID_RELATIVELY: Final = 7
# Azerbaijani endings of "so many of them", as the last word of the number is said: dörd-ü, altı-sı, otuz-u.
_OF_THEM: Final = ("ı", "i", "si", "ü", "ü", "i", "sı", "si", "i", "u")
_TENS_OF_THEM: Final = ("ü", "u", "si", "u", "ı", "si", "ı", "i", "i", "ı")


def short_number(value: float, lang: str) -> str:
    """Up to one decimal, and none where it would be 0."""
    return number(value, lang, 0 if round(value, 1) == round(value) else 1)


def percent(figure: int, lang: str) -> str:
    """Russian sets the sign apart, the others do not."""
    return f"{figure}\u00a0%" if lang == "ru" else f"{figure}%"


def part(n: int, lang: str) -> str:
    """A number of some whole below 1000: "4", in Azerbaijani "4-ü" (of six)."""
    if lang != "az":
        return str(n)
    ending = _OF_THEM[n % 10] if n % 10 or not n else _TENS_OF_THEM[n // 10 % 10]
    return f"{n}-{ending}"


def quoted(words: str) -> str:
    """In the quotation marks of the reader's language."""
    return _("“%(words)s”", words=words)


def money_range(low: float | None, high: float | None, lang: str, currency: str = "AZN") -> str:
    """ "600–800 ₼", "from 600 ₼", "up to 800 ₼"."""
    return wording.money_range(_, low, high, lang, currency)


def capital(words: str, lang: str) -> str:
    """With a capital at the start; the Azerbaijani one of i is İ."""
    first = "İ" if lang == "az" and words.startswith("i") else words[:1].upper()
    return first + words[1:]


def ago(moment: datetime, now: datetime, lang: str) -> str:
    """ "today", "yesterday", "3 days ago", then the date. Days are those of Baku."""
    day = moment.astimezone(BAKU).date()
    days = (now.astimezone(BAKU).date() - day).days
    if days <= 0:
        return _("today")
    if days == 1:
        return _("yesterday")
    if days < _DAYS_SAID_RELATIVELY:
        return ngettext("%(num)s day ago", "%(num)s days ago", days)
    return day_and_month(day, lang, year=day.year != now.year)


def weekdays(days: str, lang: str) -> str:
    """The days of a schedule: "1-5" as "Mon–Fri"; "5/2" is read as it stands."""
    first, dash, last = days.partition("-")
    if not dash:
        return days
    names = get_day_names("abbreviated", locale=lang)
    return f"{names[int(first) - 1]}–{names[int(last) - 1]}"


@lru_cache(maxsize=4096)
def day_and_month(day: date, lang: str, *, year: bool = False) -> str:
    """ "21 November", with the year where asked."""
    return format_date(day, "d MMMM y" if year else "d MMMM", locale=lang)


@lru_cache(maxsize=1024)
def month(day: date, lang: str, *, year: bool = False) -> str:
    """ "November" or "November 2026", as it stands alone."""
    return format_date(day, "LLLL y" if year else "LLLL", locale=lang)


def months(since: date, until: date, lang: str) -> str:
    """ "August – November 2026"."""
    last = month(until, lang, year=True)
    if (since.year, since.month) == (until.year, until.month):
        return last
    return f"{month(since, lang, year=since.year != until.year)} – {last}"


def local_day(moment: datetime) -> date:
    return moment.astimezone(BAKU).date()

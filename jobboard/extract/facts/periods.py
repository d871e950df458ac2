"""The time or the work that an amount of money is paid for: the words beside it, folded."""

import re
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Period


@dataclass(frozen=True, slots=True)
class _Paid:
    """What follows an amount paid for a period, and what precedes it."""

    period: Period
    follows: re.Pattern[str]
    precedes: re.Pattern[str]


def _paid(period: Period, follows: str, precedes: str) -> _Paid:
    return _Paid(period, re.compile(follows), re.compile(precedes))


_PERIODS: Final = (
    _paid(
        "hour",
        r"в час\b|/ ?час|за час\b|час\b|per hour|/ ?h(?:ou)?r|an hour|hourly|saat(?:i|da|liq)?\b|/ ?saat",
        r"hourly|saatliq|saati(?:na)?\b|saatda\b|почасов\w*|\bв час\b|\bза час\b|per hour",
    ),
    _paid(
        "day",
        r"в день|/ ?день|за смену|за день|в сутки|за выход|per day|/ ?day|a day\b|daily|per shift|gunde\b"
        r"|gunluk\b|gundelik\b|/ ?gun\b",
        r"daily|gunluk|gundelik|gunune|gunde\b|her gun\b|в день|за смену|за день|за выход",
    ),
    _paid(
        "week",
        r"в неделю|/ ?нед|per week|/ ?week|a week\b|weekly|heftede\b|heftelik\b",
        r"weekly|heftelik|heftede\b|еженедельн\w*|в неделю",
    ),
    _paid(
        "month",
        r"в месяц|в мес\b|/ ?мес|/ ?mo\b|/ ?month|per month|a month\b|monthly|ayda\b|ayliq\b|/ ?ay\b"
        r"|ежемесячн\w*",
        r"ежемесяч\w*|monthly|ayliq|\bayda\b|\bв месяц|per month|месячн\w*",
    ),
    _paid(
        "year",
        r"в год\b|/ ?год|per year|/ ?y(?:ea)?r|annual|per annum|p\.?a\b|a year\b|yearly|ilde\b|illik\b",
        r"annual|yearly|\billik|per year|\bв год\b",
    ),
    _paid(
        "project",
        r"за (?:весь|проект|пост\b|ролик|видео|рилс|reels|съемк|публикац|статью|макет)|per (?:project|post"
        r"|video|reel|article)|(?:\(?\s?butun )?(?:layihe|video|post|reels) (?:uzre|basina|ucun)",
        r"за (?:один )?(?:проект|ролик|пост|съемку)|(?:her|bir|butun) layihe\w*",
    ),
)
# What may stand between an amount and its period: "gross", "(net)", "-dir".
_BETWEEN: Final = re.compile(
    r"[\s.()]{0,2}(?:-?(?:dir|dur)\b)?[\s.(]{0,2}"
    r"(?:(?:gross|net|brutto|netto|fix|fiks\w*|ustegel|на руки|чистыми|elde)\b[\s.)]{0,2})?"
)
_OWN_AFTER: Final = re.compile(r"[,;+\d\n]")
_OWN_BEFORE: Final = re.compile(r"[,;.\d\n]")
_REACH: Final = 24


def follows(after: str) -> Period | None:
    """The period named right after an amount."""
    between = _BETWEEN.match(after)
    start = between.end() if between else 0
    return next((paid.period for paid in _PERIODS if paid.follows.match(after, start)), None)


def named(before: str, after: str) -> Period | None:
    """The period of an amount: named right after it, or a little later, or last before it."""
    if period := follows(after):
        return period
    later = _OWN_AFTER.split(after[:_REACH], maxsplit=1)[0]
    places = [
        (match.start(), paid.period) for paid in _PERIODS if (match := paid.follows.search(later)) is not None
    ]
    return min(places)[1] if places else precedes(before)


def precedes(before: str) -> Period | None:
    """The period named last before an amount, in the same piece of the sentence."""
    own = _OWN_BEFORE.split(before[-40:])[-1]
    places = [(match.end(), paid.period) for paid in _PERIODS for match in paid.precedes.finditer(own)]
    return max(places)[1] if places else None

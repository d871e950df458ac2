"""Words that pages and mails share: what is filtered by, and stated pay.

The messages are English; whoever asks brings gettext for the reader's language as `say`.
"""

from typing import Any, Final, Protocol

from jobboard.core import places
from jobboard.core.figures import money, money_span
from jobboard.core.pay import Pay
from jobboard.core.taxonomy import Taxonomy


class Say(Protocol):
    """gettext: the message in the reader's language, its values put in."""

    def __call__(self, message: str, **values: Any) -> str: ...


def N_(message: str) -> str:  # noqa: N802
    """Marks a message that stands in a table and is translated where it is used."""
    return message


LEVELS: Final = {
    "0-1": N_("Up to 1 year"),
    "1-3": N_("1 to 3 years"),
    "3-5": N_("3 to 5 years"),
    "5+": N_("5 years and more"),
    "none": N_("Experience not stated"),
    "all": N_("All levels"),
}
WORKPLACES: Final = {"on-site": N_("On site"), "remote": N_("Remote"), "hybrid": N_("Hybrid")}
EMPLOYMENTS: Final = {
    "full-time": N_("Full time"),
    "part-time": N_("Part time"),
    "internship": N_("Internship"),
    "freelance": N_("Freelance"),
    "contract": N_("Contract"),
    "volunteer": N_("Volunteering"),
}
PERIODS: Final = {
    "hour": N_("an hour"),
    "day": N_("a day"),
    "week": N_("a week"),
    "month": N_("a month"),
    "year": N_("a year"),
    "project": N_("a project"),
}
BASES: Final = {True: N_("gross"), False: N_("net"), None: N_("gross or net not stated")}
_AD_LANGUAGES: Final = {
    "az": N_("Azerbaijani"),
    "ru": N_("Russian"),
    "en": N_("English"),
    "mixed": N_("Mixed"),
}
_TABLES: Final = {
    "level": LEVELS,
    "workplace": WORKPLACES,
    "employment": EMPLOYMENTS,
    "lang": _AD_LANGUAGES,
}
_QUOTED: Final = N_("“%(words)s”")
_FROM: Final = N_("from %(amount)s")
_UP_TO: Final = N_("up to %(amount)s")


def filtered(say: Say, taxonomy: Taxonomy, lang: str, name: str, value: str) -> str:
    """One filter of a list in words, by its name and value in `VacancyFilter.args`."""
    if name == "q":
        return say(_QUOTED, words=value)
    if name == "pay_from":
        return say(_FROM, amount=money(float(value), lang))
    if name in ("skill", "tool", "platform"):
        return taxonomy.get(value).short[lang] if value in taxonomy else value
    if name == "place":
        return places.name(value, lang)
    words = _TABLES[name].get(value)
    return say(words) if words else value


def money_range(say: Say, low: float | None, high: float | None, lang: str, currency: str = "AZN") -> str:
    """ "600–800 ₼", "from 600 ₼", "up to 800 ₼"."""
    if low is not None and high is not None and low != high:
        return money_span(low, high, lang, currency)
    if high is None and low is not None:
        return say(_FROM, amount=money(low, lang, currency))
    if low is None and high is not None:
        return say(_UP_TO, amount=money(high, lang, currency))
    return money(low or 0, lang, currency)


def pay(say: Say, stated: Pay, lang: str) -> str:
    """Stated pay on one line: "600–800 ₼ a month, gross"."""
    amount = money_range(say, stated.min, stated.max, lang, stated.currency)
    return f"{amount} {say(PERIODS[stated.period])}, {say(BASES[stated.gross])}"

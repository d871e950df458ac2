"""What our own codes are called in the reader's language."""

from typing import Final

from babel import Locale
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from jobboard.core.taxonomy import Taxonomy
from jobboard.web.formats import short_number

ASKS: Final = {"required": _l("Must have"), "preferred": _l("Nice to have"), "duty": _l("Duties")}
LEVELS: Final = {
    "0-1": _l("Up to 1 year"),
    "1-3": _l("1 to 3 years"),
    "3-5": _l("3 to 5 years"),
    "5+": _l("5 years and more"),
    "none": _l("Experience not stated"),
}
WORKPLACES: Final = {"on-site": _l("On site"), "remote": _l("Remote"), "hybrid": _l("Hybrid")}
EMPLOYMENTS: Final = {
    "full-time": _l("Full time"),
    "part-time": _l("Part time"),
    "internship": _l("Internship"),
    "freelance": _l("Freelance"),
    "contract": _l("Contract"),
    "volunteer": _l("Volunteering"),
}
EDUCATIONS: Final = {
    "secondary": _l("Secondary education"),
    "vocational": _l("Vocational education"),
    "higher": _l("Higher education"),
}
RESTRICTIONS: Final = {
    "gender": _l("Wording about sex"),
    "age": _l("Wording about age"),
    "appearance": _l("Wording about looks"),
    "family": _l("Wording about family"),
    "other": _l("Other restricting wording"),
}
PERIODS: Final = {
    "hour": _l("an hour"),
    "day": _l("a day"),
    "week": _l("a week"),
    "month": _l("a month"),
    "year": _l("a year"),
    "project": _l("a project"),
}
BASES: Final = {True: _l("gross"), False: _l("net"), None: _l("gross or net not stated")}
ANSWERS: Final = {"have": _l("Have"), "learning": _l("Learning"), "no": _l("Not yet")}
AD_LANGUAGES: Final = {
    "az": _l("The ad is in Azerbaijani"),
    "ru": _l("The ad is in Russian"),
    "en": _l("The ad is in English"),
}
FACETS: Final = {
    "level": _l("Experience"),
    "place": _l("Place"),
    "workplace": _l("Workplace"),
    "employment": _l("Employment"),
    "lang": _l("Language of the ad"),
    "pay_from": _l("Pay from"),
    "skill": _l("Skills"),
    "tool": _l("Tools"),
    "platform": _l("Platforms"),
}


def concept(taxonomy: Taxonomy, id_: str, lang: str) -> str:
    """The short name of a concept; its id where an old ad names one that is gone."""
    return taxonomy.get(id_).short[lang] if id_ in taxonomy else id_


def language(code: str, lang: str) -> str:
    """ "English" for en, with a capital as a name in a list."""
    name = Locale(lang).languages.get(code, code)
    return name[:1].upper() + name[1:]


def language_at(code: str, level: str | None, lang: str) -> str:
    """ "English B2"."""
    shown = _("native") if level == "native" else level
    return " ".join(filter(None, (language(code, lang), shown)))


def years(low: float | None, high: float | None, lang: str) -> str | None:
    """ "from 1 year", "1–3 years", "no experience needed"."""
    if low is None and high is None:
        return None
    if not low and not high:
        return _("no experience needed")
    if low and high and low != high:
        figure = f"{short_number(low, lang)}–{short_number(high, lang)}"
        return ngettext("%(figure)s year", "%(figure)s years", _plural(high), figure=figure)
    if high and not low:
        return _("up to %(time)s", time=duration(high, lang))
    return _("from %(time)s", time=duration(low or 0, lang))


def duration(amount: float, lang: str) -> str:
    """Years, or months where it is less than a year."""
    if 0 < amount < 1:
        months = round(amount * 12)
        return ngettext("%(num)s month", "%(num)s months", months)
    figure = short_number(amount, lang)
    return ngettext("%(figure)s year", "%(figure)s years", _plural(amount), figure=figure)


def _plural(amount: float) -> int:
    """The number that chooses the plural form; a fraction takes the form of 2 ("1,5 года")."""
    return int(amount) if amount == int(amount) else 2

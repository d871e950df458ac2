"""What our own codes are called in the reader's language."""

from typing import Final

from babel import Locale

from jobboard.core import places, wording
from jobboard.core.taxonomy import Taxonomy
from jobboard.web.formats import capital, short_number
from jobboard.web.words import N_, _, ngettext

ASKS: Final = {"required": N_("Must have"), "preferred": N_("Nice to have"), "duty": N_("Duties")}
LEVELS: Final = wording.LEVELS
WORKPLACES: Final = wording.WORKPLACES
EMPLOYMENTS: Final = wording.EMPLOYMENTS
PERIODS: Final = wording.PERIODS
BASES: Final = wording.BASES
EDUCATIONS: Final = {
    "secondary": N_("Secondary education"),
    "vocational": N_("Vocational education"),
    "higher": N_("Higher education"),
}
RESTRICTIONS: Final = {
    "gender": N_("Wording about sex"),
    "age": N_("Wording about age"),
    "appearance": N_("Wording about looks"),
    "family": N_("Wording about family"),
    "other": N_("Other restricting wording"),
}
ANSWERS: Final = {"have": N_("Have"), "learning": N_("Learning"), "no": N_("Not yet")}
FIELDS: Final = {
    "agency": N_("Marketing agency"),
    "cafe": N_("Cafés"),
    "restaurant": N_("Restaurants"),
    "food": N_("Food production"),
    "retail": N_("Shops"),
    "fashion": N_("Fashion"),
    "cosmetics": N_("Cosmetics and beauty"),
    "clinic": N_("Medicine"),
    "fitness": N_("Sport and fitness"),
    "education": N_("Education"),
    "culture": N_("Culture and events"),
    "games": N_("Games"),
    "technology": N_("Technology"),
    "finance": N_("Finance"),
    "real-estate": N_("Real estate"),
    "construction": N_("Construction"),
    "logistics": N_("Logistics"),
    "tourism": N_("Tourism"),
    "media": N_("Media"),
    "ngo": N_("Public organisations"),
    "other": N_("Another field"),
}
ROLES: Final = {"owner": N_("Owner"), "editor": N_("Editor"), "reader": N_("Reader")}
ROLES_MEAN: Final = {
    "owner": N_("As an owner you write vacancies, answer applicants and choose who is in the team."),
    "editor": N_("As an editor you write vacancies and answer applicants."),
    "reader": N_("As a reader you see vacancies and applicants and change nothing."),
}
AD_LANGUAGES: Final = {
    "az": N_("the ad is in Azerbaijani"),
    "ru": N_("the ad is in Russian"),
    "en": N_("the ad is in English"),
}
FACETS: Final = {
    "level": N_("Experience"),
    "place": N_("Place"),
    "workplace": N_("Workplace"),
    "employment": N_("Employment"),
    "lang": N_("Language of the ad"),
    "pay_from": N_("Pay from"),
    "skill": N_("Skills"),
    "tool": N_("Tools"),
    "platform": N_("Platforms"),
}


def place(city: str | None, district: str | None, lang: str) -> str:
    """ "Baku, Nasimi"; empty where no city is named."""
    return ", ".join(places.name(part, lang) for part in (city, district) if part)


def people(size: str) -> str:
    """How many work there: "11–50 people"."""
    return _("%(size)s people", size=size.replace("-", "–"))


def level(code: str | None) -> str:
    """ "Up to 1 year"; None is a level that is not stated."""
    key = code or "none"
    return _(LEVELS[key])


def concept(taxonomy: Taxonomy, id_: str, lang: str) -> str:
    """The short name of a concept; its id where an old ad names one that is gone."""
    return taxonomy.get(id_).short[lang] if id_ in taxonomy else id_


def language(code: str, lang: str) -> str:
    """ "English" for en, with a capital as a name in a list."""
    name = str(Locale(lang).languages.get(code, code))
    # CLDR names languages by an adjective; in Azerbaijani it needs its noun.
    return capital(f"{name} dili" if lang == "az" else name, lang)


def language_at(code: str, level: str | None, lang: str) -> str:
    """ "English B2"."""
    shown = _("native") if level == "native" else level
    return " ".join(filter(None, (language(code, lang), shown)))


def years(low: float | None, high: float | None, lang: str) -> str | None:
    """What an ad asks: "from 1 year", "1–3 years", "no experience needed"; None: nothing."""
    if low is None and high is None:
        return None
    if not low and not high:
        return _("no experience needed")
    if low and high and low != high:
        figure = f"{short_number(low, lang)}–{short_number(high, lang)}"
        return ngettext("%(figure)s year", "%(figure)s years", _plural(high), figure=figure)
    if high and not low:
        return _up_to(high, lang)
    return _from(low or 0, lang)


# Whole phrases: Russian puts the noun into another case after "from" and "up to" than it has alone.
def _up_to(amount: float, lang: str) -> str:
    """Years, or months where it is less than a year."""
    if 0 < amount < 1:
        return ngettext("up to %(num)s month", "up to %(num)s months", round(amount * 12))
    figure = short_number(amount, lang)
    return ngettext("up to %(figure)s year", "up to %(figure)s years", _plural(amount), figure=figure)


def _from(amount: float, lang: str) -> str:
    if 0 < amount < 1:
        return ngettext("from %(num)s month", "from %(num)s months", round(amount * 12))
    figure = short_number(amount, lang)
    return ngettext("from %(figure)s year", "from %(figure)s years", _plural(amount), figure=figure)


def _plural(amount: float) -> int:
    """The number that chooses the plural form; a fraction takes the form of 2 ("1,5 года")."""
    return int(amount) if amount == int(amount) else 2

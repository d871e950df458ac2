"""The parts of a profile as they are posted: what to save, or what is wrong, in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, get_args

from werkzeug.datastructures import MultiDict

from jobboard.core import places
from jobboard.core.candidate import Mark
from jobboard.core.facts import EMPLOYMENT, LEVELS, WORKPLACES, EducationLevel, Level
from jobboard.core.links import in_ascii, is_web_address
from jobboard.services.profile_fields import CITY_LIMIT, HEADLINE_LIMIT, LINKS_LIMIT, MOST_PAY, Changes
from jobboard.web import formats
from jobboard.web.forms.marks import typed_years
from jobboard.web.i18n import language
from jobboard.web.shapes.check import LANGUAGE, SKILL
from jobboard.web.words import _

Form = MultiDict[str, str]
NEW_LANGUAGE: Final = "new-language"
NEW_LEVEL: Final = "new-level"
REMOVE: Final = "remove"  # a button with the id of a concept
_MARKS: Final[Mapping[str, Mark]] = {"have": "have", "learning": "learning", "no": "not-yet"}


@dataclass(frozen=True, slots=True)
class Posted:
    """One part as it came. `errors` by the name of the field; with any, nothing is to be saved."""

    part: str
    typed: Form
    changes: Changes = field(default_factory=Changes)
    errors: Mapping[str, str] = field(default_factory=dict)


def marks(form: Form) -> dict[str, Mark | None]:
    """Concepts by id with their new marks; unknown ids stay, for the service to refuse by name."""
    given: dict[str, Mark | None] = {
        name.removeprefix(SKILL): _MARKS[value]
        for name, value in form.items()
        if name.startswith(SKILL) and value in _MARKS
    }
    return given | dict.fromkeys(form.getlist(REMOVE))


def posted(part: str, form: Form) -> Posted:
    """Read one of `PARTS`."""
    return PARTS[part](part, form)


def links_in(text: str) -> tuple[list[str], str | None]:
    """Addresses, one a line, and what is wrong with them."""
    lines = [in_ascii(line) for line in text.splitlines() if line.strip()]
    wrong = next((line for line in lines if not is_web_address(line)), None)
    if wrong is not None:
        return [], not_an_address(wrong)
    if len(lines) > LINKS_LIMIT:
        return [], _("At most %(limit)s links, please.", limit=LINKS_LIMIT)
    return lines, None


def not_an_address(typed: str) -> str:
    short = typed if len(typed) <= 60 else f"{typed[:60]}…"
    return _("“%(typed)s” is not the address of a page. It begins with https://", typed=short)


def _languages(part: str, form: Form) -> Posted:
    chosen = [
        (name.removeprefix(LANGUAGE), value) for name, value in form.items() if name.startswith(LANGUAGE)
    ]
    chosen.append((form.get(NEW_LANGUAGE, ""), form.get(NEW_LEVEL, "")))
    levels = {code: level for code, value in chosen if code and (level := level_of(value))}
    return Posted(part, form, {"languages": levels})


def _background(part: str, form: Form) -> Posted:
    years, error = typed_years(form.get("years", ""))
    educations: tuple[EducationLevel, ...] = get_args(EducationLevel)
    education = next((level for level in educations if level == form.get("education")), None)
    return Posted(part, form, {"years": years, "education": education}, {"years": error} if error else {})


def _where(part: str, form: Form) -> Posted:
    cities = [places.known(" ".join(city.split())) for city in form.getlist("city") if city.strip()]
    changes: Changes = {
        "cities": cities,
        "workplace": [value for value in WORKPLACES if value in form.getlist("workplace")],
        "employment": [value for value in EMPLOYMENT if value in form.getlist("employment")],
    }
    too_long = any(len(city) > CITY_LIMIT for city in cities)
    return Posted(part, form, changes, {"city": _("That is too long for a city.")} if too_long else {})


def _pay(part: str, form: Form) -> Posted:
    typed = "".join(form.get("pay_from", "").replace("₼", "").split())
    gross = form.get("pay_gross") == "1"
    if not typed:
        return Posted(part, form, {"pay_from": None, "pay_gross": gross})
    if typed.isascii() and typed.isdigit() and len(typed) < 10 and 0 < int(typed) <= MOST_PAY:
        return Posted(part, form, {"pay_from": int(typed), "pay_gross": gross})
    most = formats.number(MOST_PAY, language())
    error = _("Write the pay as a whole number of manats from 1 to %(most)s.", most=most)
    return Posted(part, form, errors={"pay_from": error})


def _about(part: str, form: Form) -> Posted:
    headline = " ".join(form.get("headline", "").split())
    links, wrong = links_in(form.get("links", ""))
    errors = {"links": wrong} if wrong else {}
    if len(headline) > HEADLINE_LIMIT:
        errors["headline"] = _(
            "That is too long: %(length)s characters, at most %(limit)s.",
            length=formats.number(len(headline), language()),
            limit=HEADLINE_LIMIT,
        )
    return Posted(part, form, {"headline": headline, "links": links}, errors)


def level_of(value: str) -> Level | None:
    return next((level for level in LEVELS if level == value), None)


PARTS: Final[Mapping[str, Callable[[str, Any], Posted]]] = {
    "languages": _languages,
    "background": _background,
    "where": _where,
    "pay": _pay,
    "about": _about,
}

"""The fields of a profile and what each can hold.

Forms say in words what is wrong; here it is refused whoever asks, so that nothing else stands in the table.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final, TypedDict, get_args

from jobboard.core.facts import EMPLOYMENT, LEVELS, WORKPLACES, EducationLevel, Level
from jobboard.core.links import is_web_address
from jobboard.core.text import storable
from jobboard.services.errors import BadValue, TooLong, TooMany

HEADLINE_LIMIT: Final = 160  # characters
MOST_YEARS: Final = 50
MOST_PAY: Final = 1_000_000  # AZN a month
LANGUAGES_LIMIT: Final = 20
CITIES_LIMIT: Final = 10
CITY_LIMIT: Final = 80  # characters
LINKS_LIMIT: Final = 20


class Changes(TypedDict, total=False):
    """Fields to be saved; what is not named stays as it is."""

    headline: str
    years: float | None
    education: EducationLevel | None
    languages: Mapping[str, Level]
    cities: Sequence[str]
    workplace: Sequence[str]
    employment: Sequence[str]
    pay_from: int | None
    pay_gross: bool
    links: Sequence[str]


def _headline(text: str) -> str:
    if len(text) > HEADLINE_LIMIT:
        raise TooLong("headline", len(text), HEADLINE_LIMIT)
    return storable(text)


def _years(years: float | None) -> float | None:
    if years is not None and not 0 <= years <= MOST_YEARS:
        raise BadValue("years", years)
    return years


def _education(level: EducationLevel | None) -> EducationLevel | None:
    if level is not None and level not in get_args(EducationLevel):
        raise BadValue("education", level)
    return level


def _languages(levels: Mapping[str, Level]) -> dict[str, str]:
    _few("languages", levels, LANGUAGES_LIMIT)
    for code, level in levels.items():
        if not (code.isascii() and code.isalpha() and code.islower() and len(code) in (2, 3)):
            raise BadValue("languages", code)
        if level not in LEVELS:
            raise BadValue("languages", level)
    return dict(levels)


def _cities(cities: Sequence[str]) -> list[str]:
    _few("cities", cities, CITIES_LIMIT)
    for city in cities:
        if not city or len(city) > CITY_LIMIT:
            raise BadValue("cities", city)
    return list(dict.fromkeys(map(storable, cities)))


def _links(links: Sequence[str]) -> list[str]:
    _few("links", links, LINKS_LIMIT)
    for link in links:
        if not is_web_address(link):
            raise BadValue("links", link)
    return list(dict.fromkeys(links))


def _pay(amount: int | None) -> int | None:
    if amount is not None and not 0 < amount <= MOST_PAY:
        raise BadValue("pay_from", amount)
    return amount


def _chosen(field: str, offered: Sequence[str]) -> Callable[[Sequence[str]], list[str]]:
    def check(chosen: Sequence[str]) -> list[str]:
        for value in chosen:
            if value not in offered:
                raise BadValue(field, value)
        return [value for value in offered if value in chosen]

    return check


def _few(field: str, items: Collection[Any], limit: int) -> None:
    if len(items) > limit:
        raise TooMany(field, limit)


CHECKS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "headline": _headline,
    "years": _years,
    "education": _education,
    "languages": _languages,
    "cities": _cities,
    "workplace": _chosen("workplace", WORKPLACES),
    "employment": _chosen("employment", EMPLOYMENT),
    "pay_from": _pay,
    "pay_gross": bool,
    "links": _links,
}

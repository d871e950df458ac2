"""The sample as a person reads it: what each vacancy pays, the years and the languages that it asks for."""

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from jobboard.core.ad import ParsedAd
from jobboard.core.levels import level
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.resources import SAMPLE, SKILLS_DATA

Pay = tuple[float | None, float | None, str, str]
Years = tuple[float | None, float | None] | None

# File and number in it, employer, pay, years, languages ("?": only wished for). Each vacancy that states pay.
STATED: list[tuple[str, int, str, Pay, Years, str]] = [
    ("az", 0, "xeyalqapi", (400, 500, "AZN", "month"), (0, 0), "az ru"),
    ("az", 1, "disbilen", (700, 900, "AZN", "month"), (1, 3), "az en? ru"),
    ("az", 2, "sozqatari", (350, 350, "AZN", "month"), (0, 1), "en"),
    ("az", 3, "qizilsancaq", (450, 600, "AZN", "month"), (0.5, None), "az ru?"),
    ("az", 4, "ulduzcarx", (800, 1000, "AZN", "month"), (1, None), "az en? ru"),
    ("az", 5, "yelkenev", (600, 800, "AZN", "month"), (1, None), "ru?"),
    ("az", 6, "bulaqbit", (1300, 1600, "AZN", "month"), (3, 5), "en"),
    ("az", 7, "sukutsaray", (650, 750, "AZN", "month"), (2, None), "az en ru?"),
    ("az", 8, "deveyolu", (1000, 1200, "AZN", "month"), (3, None), "en ru"),
    ("az", 9, "yasilses", (400, 400, "AZN", "month"), (0, 0), "en?"),
    ("az", 10, "goygovher", (400, 450, "AZN", "month"), (0, 0), ""),
    ("az", 11, "cayxeber", (380, 450, "AZN", "month"), (0, 1), ""),
    ("az", 12, "kurqayigi", (600, 700, "AZN", "month"), (1, None), "en ru"),
    ("az", 13, "disbilen", (None, 1000, "AZN", "month"), (1, None), ""),
    ("az", 14, "ulduzcarx", (1100, 1400, "AZN", "month"), (3, None), "az en ru"),
    ("az", 15, "qizilsancaq", (600, 700, "AZN", "month"), (1, 2), "ru"),
    ("az", 16, "xeyalqapi", (8, 8, "AZN", "hour"), None, ""),
    ("az", 17, "sozqatari", (500, None, "AZN", "month"), (1, None), "en"),
    ("az", 18, "yelkenev", (900, 1300, "AZN", "month"), (3, 5), "az ru"),
    ("az", 19, "bulaqbit", (500, 650, "AZN", "month"), (0, 1), "az en"),
    ("az", 21, "tixiy-qranat", (700, 850, "AZN", "month"), (1, None), "az ru"),
    ("az", 23, "limonniy-slon", (750, 950, "AZN", "month"), (1, 3), "az ru"),
    ("az", 24, "sukutsaray", (950, 1150, "AZN", "month"), (3, None), "en"),
    ("az", 25, "moonsaddle", (400, 600, "USD", "month"), (1, None), "en"),
    ("az", 26, "ulduzcarx", (1800, 2300, "AZN", "month"), (5, None), "en ru"),
    ("az", 27, "jelezniy-verblyud", (400, 550, "AZN", "month"), (0, 1), ""),
    ("ru", 0, "sonniy-kaspiy", (400, 500, "AZN", "month"), (0, 0), "az ru"),
    ("ru", 1, "limonniy-slon", (350, 350, "AZN", "month"), (0, 0), "az en ru"),
    ("ru", 2, "tixiy-qranat", (700, 900, "AZN", "month"), (1, None), "az ru"),
    ("ru", 3, "tri-alfavita", (450, 550, "AZN", "month"), (0, 1), "az ru"),
    ("ru", 4, "jelezniy-verblyud", (600, 800, "AZN", "month"), (1, None), ""),
    ("ru", 5, "limonniy-slon", (1200, 1500, "AZN", "month"), (3, None), "az en ru"),
    ("ru", 6, "yelkenev", (650, 850, "AZN", "month"), (1, 3), "az en? ru"),
    ("ru", 7, "sonniy-kaspiy", (None, 700, "AZN", "month"), (1, None), ""),
    ("ru", 8, "qizilsancaq", (1000, 1300, "AZN", "month"), (3, None), "az ru"),
    ("ru", 9, "limonniy-slon", (1800, 2200, "AZN", "month"), (5, None), "en"),
    ("ru", 10, "tealhorn", (600, 900, "USD", "month"), (2, None), "en"),
    ("ru", 11, "tri-alfavita", (600, None, "AZN", "month"), (1, None), "az ru"),
    ("ru", 12, "jelezniy-verblyud", (15, 15, "AZN", "project"), None, ""),
    ("ru", 13, "windlantern", (900, 1200, "AZN", "month"), (3, None), "en"),
    ("ru", 14, "disbilen", (450, 500, "AZN", "month"), (0, 0.5), "az ru"),
    ("en", 0, "bulaqbit", (500, 650, "AZN", "month"), (0, 1), "az en ru?"),
    ("en", 1, "windlantern", (800, 1000, "AZN", "month"), (1, 3), "az? en ru"),
    ("en", 2, "orchardbyte", (450, 600, "AZN", "month"), (0, 1), "en ru? tr?"),
    ("en", 3, "tealhorn", (700, 1000, "USD", "month"), (2, None), "en"),
    ("en", 4, "moonsaddle", (400, 600, "USD", "month"), (1, None), ""),
    ("en", 5, "ulduzcarx", (750, 950, "AZN", "month"), (1, 3), "az en"),
    ("en", 6, "yasilses", (350, 350, "AZN", "month"), (0, 0), "en"),
    ("en", 7, "orchardbyte", (1400, 1600, "AZN", "month"), (3, None), "en tr?"),
    ("en", 8, "windlantern", (1700, 2300, "AZN", "month"), (5, None), "en ru?"),
    ("en", 9, "windlantern", (500, None, "AZN", "month"), (1, None), ""),
    ("en", 10, "bulaqbit", (1200, 1600, "AZN", "month"), (3, 5), "az en"),
    ("en", 11, "sukutsaray", (900, 1100, "AZN", "month"), (3, None), "az en fr?"),
    ("en", 12, "sozqatari", (400, 450, "AZN", "month"), (0, 0), "en"),
    ("en", 13, "orchardbyte", (850, 1000, "AZN", "month"), (2, None), "az en"),
    ("en", 14, "tealhorn", (6, 9, "USD", "hour"), None, "en"),
    ("en", 16, "moonsaddle", (None, 900, "AZN", "month"), (1, None), "en"),
]  # fmt: skip
# Level: how many vacancies, of how many employers, must state a point or a range in manats a month.
ENOUGH = {"0-1": (10, 6), "1-3": (10, 6), "3-5": (8, 5)}


def _vacancies(lang: str) -> list[dict[str, Any]]:
    path: Path = SAMPLE / f"{lang}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))["vacancy"]  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def read() -> dict[tuple[str, int], ParsedAd]:
    reader = Reader(Taxonomy.load(SKILLS_DATA))
    return {
        (lang, number): reader.read(vacancy["text"], vacancy["title"])
        for lang in ("az", "ru", "en")
        for number, vacancy in enumerate(_vacancies(lang))
    }


@pytest.mark.parametrize(
    ("lang", "number", "employer", "pay", "years", "languages"),
    STATED,
    ids=[f"{lang}-{number}-{employer}" for lang, number, employer, *_ in STATED],
)
def test_pay_years_and_languages_are_read_as_a_person_reads_them(
    read: dict[tuple[str, int], ParsedAd],
    lang: str,
    number: int,
    employer: str,
    pay: Pay,
    years: Years,
    languages: str,
) -> None:
    ad = read[lang, number]
    assert _vacancies(lang)[number]["employer"] == employer
    assert ad.salary is not None
    assert (ad.salary.min, ad.salary.max, ad.salary.currency, ad.salary.period) == pay
    assert (ad.experience and (ad.experience.min, ad.experience.max)) == years
    asked = sorted(code + "?" * (asked.ask == "preferred") for code, asked in ad.languages.items())
    assert " ".join(asked) == languages


def test_no_pay_is_read_where_none_is_stated(read: dict[tuple[str, int], ParsedAd]) -> None:
    stated = {(lang, number) for lang, number, *_ in STATED}
    assert {place for place, ad in read.items() if ad.salary} == stated


def test_each_level_has_enough_pay_for_a_band(read: dict[tuple[str, int], ParsedAd]) -> None:
    employers: dict[str | None, list[str]] = defaultdict(list)
    for (lang, number), ad in read.items():
        pay, years = ad.salary, ad.experience
        closed = pay and pay.min and pay.max and (pay.currency, pay.period) == ("AZN", "month")
        if closed and years:
            employers[level(years.min, years.max)].append(_vacancies(lang)[number]["employer"])
    for name, (vacancies, companies) in ENOUGH.items():
        assert len(employers[name]) >= vacancies, name
        assert len(set(employers[name])) >= companies, name

"""Numbers, money and days in three languages."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from apiflask import APIFlask
from flask import g

from jobboard.web import formats, labels

NOW = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)  # 01:30 of the 24th in Baku


@pytest.fixture(autouse=True)
def _english(app: APIFlask) -> Iterator[None]:
    with app.test_request_context("/en/"):
        g.lang = "en"
        yield


@pytest.mark.parametrize(
    ("lang", "value", "decimals", "said"),
    [
        ("az", 1234.5, 1, "1 234,5"),
        ("ru", 1234567, 0, "1 234 567"),
        ("en", 1234.5, 2, "1,234.50"),
        ("en", -41, 0, "−41"),
        ("az", 0, 0, "0"),
    ],
)
def test_number_has_each_languages_separators(lang: str, value: float, decimals: int, said: str) -> None:
    assert formats.number(value, lang, decimals).replace("\u202f", " ") == said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((600, 800, "az"), "600–800 ₼"),
        ((600, 600, "ru"), "600 ₼"),
        ((442.5, None, "az"), "from 442,50 ₼"),
        ((None, 1200, "ru"), "up to 1 200 ₼"),
        ((300, 1500, "en", "USD"), "$300–1,500"),
        ((300, 1500, "ru", "USD"), "300–1 500 $"),
        ((90000, None, "en", "RUB"), "from 90,000 ₽"),
        ((5, 7, "en", "KZT"), "5–7 KZT"),
    ],
)
def test_pay_is_said_as_it_is_stated(arguments: tuple[Any, ...], said: str) -> None:
    assert formats.money_range(*arguments).replace("\u202f", " ") == said


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (-5, "today"),
        (1, "today"),
        (2, "yesterday"),  # 23:30 of the 23rd in Baku
        (26, "2 days ago"),
        (24 * 6, "6 days ago"),
        (24 * 7, "17 November"),
        (24 * 365, "24 November 2025"),
    ],
)
def test_days_are_those_of_baku(hours: int, said: str) -> None:
    assert formats.ago(NOW - timedelta(hours=hours), NOW, "en") == said


def test_months_name_the_year_once_where_it_is_one() -> None:
    assert formats.months(date(2026, 8, 3), date(2026, 11, 2), "en") == "August – November 2026"
    assert formats.months(date(2025, 12, 3), date(2026, 1, 2), "en") == "December 2025 – January 2026"
    assert formats.months(date(2026, 8, 3), date(2026, 8, 9), "ru") == "август 2026"


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (None, None, None),
        (0, 0, "no experience needed"),
        (0, None, "no experience needed"),
        (1, None, "from 1 year"),
        (0.5, None, "from 6 months"),
        (1, 3, "1–3 years"),
        (0, 1, "up to 1 year"),
        (None, 2, "up to 2 years"),
        (1.5, 1.5, "from 1.5 years"),
        (0, 0.5, "up to 6 months"),
    ],
)
def test_years_are_said_as_people_say_them(low: float | None, high: float | None, said: str | None) -> None:
    assert labels.years(low, high, "en") == said


@pytest.mark.parametrize(
    ("code", "lang", "said"), [("en", "az", "İngilis dili"), ("ru", "ru", "Русский"), ("xx", "en", "Xx")]
)
def test_language_is_named_with_the_capital_of_the_alphabet(code: str, lang: str, said: str) -> None:
    assert labels.language(code, lang) == said


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0-ı"),
        (1, "1-i"),
        (4, "4-ü"),
        (6, "6-sı"),
        (9, "9-u"),
        (10, "10-u"),
        (12, "12-si"),
        (40, "40-ı"),
        (100, "100-ü"),
    ],
)
def test_azerbaijani_part_of_a_whole_ends_as_its_number_is_said(n: int, said: str) -> None:
    assert formats.part(n, "az") == said
    assert formats.part(n, "ru") == str(n)


@pytest.mark.parametrize(
    ("days", "lang", "said"), [("1-5", "en", "Mon–Fri"), ("1-6", "ru", "пн–сб"), ("5/2", "az", "5/2")]
)
def test_weekdays_are_named(days: str, lang: str, said: str) -> None:
    assert formats.weekdays(days, lang) == said

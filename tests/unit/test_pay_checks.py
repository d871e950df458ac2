"""What the pay of a posting is told, and that each way out leaves nothing to tell."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from jobboard.core.facts import Salary
from jobboard.core.pay_checks import PayChecks
from jobboard.core.pay_limits import limits
from jobboard.core.posting import Posting
from jobboard.core.posting_checks import FormFinding, fixed
from jobboard.core.rules import shipped
from jobboard.core.salary import Band

TODAY = date(2026, 11, 23)
CHECKS = PayChecks(limits(TODAY), shipped(), TODAY)
BASE = Salary(None, None, "AZN", "month", True, ())


def posting(low: float | None, high: float | None, *employment: str, **more: Any) -> Posting:
    return Posting(salary=replace(BASE, min=low, max=high, **more), employment=employment)


def keys(form: Posting, **more: Any) -> list[tuple[str, str]]:
    return [(found.key, found.severity) for found in CHECKS.check(form, **more)]


def one(form: Posting) -> FormFinding:
    [found] = CHECKS.check(form)
    return found


@pytest.mark.parametrize(
    "form",
    [
        posting(600, 800),
        posting(600, None),
        posting(700, 700, gross=False),
        posting(400, 600),
        posting(1000, 2000),
        posting(400, 700, currency="USD"),
        posting(350, 350, currency="EUR"),
        posting(200, 250, "part-time"),
        posting(150, 150, "internship"),
        posting(5, 6, period="hour"),
        posting(12_000, 14_000, period="year"),
        posting(50, 80, period="project"),
        posting(360, 500, gross=False),
    ],
)
def test_pay_that_is_said_and_sane_is_told_nothing(form: Posting) -> None:
    assert keys(form) == []


@pytest.mark.parametrize(
    ("form", "key", "severity", "fixes"),
    [
        (Posting(), "pay-missing", "block", []),
        (posting(None, None), "pay-missing", "block", []),
        (posting(0, 0), "pay-missing", "block", []),
        (posting(600, 800, currency="RUB"), "pay-currency", "block", ["in-azn", "in-usd", "in-eur"]),
        (posting(600, 800, gross=None), "pay-basis", "block", ["say-gross", "say-net"]),
        (posting(800, 600), "pay-reversed", "block", ["swap"]),
        (posting(1200, 12_000), "pay-slip", "block", ["upper-less"]),
        (posting(200, 2000), "pay-slip", "block", ["lower-more"]),
        (posting(500, 2600), "pay-slip", "block", []),
        (posting(None, 900), "pay-from", "warn", []),
        (posting(500, 900), "pay-wide", "warn", []),
        (posting(12_000, 12_000), "pay-high", "ask", ["zero-less", "per-year"]),
        (posting(8000, 9000), "pay-high", "ask", ["zero-less", "per-year"]),
        (posting(800, 900, period="day"), "pay-high", "ask", ["zero-less", "per-week", "per-month"]),
        (posting(5, 8), "pay-minimum", "block", ["per-hour", "raise"]),
        (posting(80, 90), "pay-minimum", "block", ["zero-more", "per-day", "raise"]),
        (posting(300, 500), "pay-minimum", "block", ["raise"]),
        (posting(350, 350, gross=False), "pay-minimum", "block", []),
        (posting(1, 1, period="hour"), "pay-minimum", "block", ["zero-more"]),
        (posting(600, 800, period="year"), "pay-minimum", "block", ["zero-more", "per-week", "per-month"]),
    ],
)
def test_pay_is_told_what_is_wrong_with_it(form: Posting, key: str, severity: str, fixes: list[str]) -> None:
    found = one(form)
    assert (found.key, found.severity) == (key, severity)
    assert sorted(fix.key for fix in found.fixes) == sorted(fixes)


@pytest.mark.parametrize(
    "form",
    [
        posting(600, 800, gross=None),
        posting(800, 600),
        posting(1200, 12_000),
        posting(12_000, 12_000),
        posting(5, 8),
        posting(300, 500),
        posting(600, 800, currency="RUB"),
    ],
)
def test_a_fix_answers_its_finding(form: Posting) -> None:
    found = one(form)
    for fix in found.fixes:
        changed = fixed([found], found.key, fix.key)
        assert changed is not None
        assert found.key not in [key for key, _ in keys(changed)]


def test_pay_by_agreement_passes_with_a_moderators_word_only() -> None:
    assert keys(Posting(), by_agreement=True) == []
    assert keys(Posting()) == [("pay-missing", "block")]


def test_what_blocks_comes_before_what_only_asks() -> None:
    assert keys(posting(None, 12_000, gross=None)) == [
        ("pay-basis", "block"),
        ("pay-high", "ask"),
        ("pay-from", "warn"),
    ]


def test_the_minimum_wage_is_that_of_the_day_and_names_when_it_was_checked() -> None:
    assert limits(date(2026, 1, 1)).minimum == 400
    assert limits(date(2020, 1, 1)).minimum == 400  # before the first known day
    assert one(posting(300, 300)).values["checked"] == date(2026, 11, 23)


def test_what_ads_of_the_level_pay_takes_the_place_of_general_figures() -> None:
    base = Band("1-3", "local", 20, 9, 0, None, None, "narrow", 700, 900, 1100)
    thin = Band("5+", "local", 1, 1, 0, None, None, "few-employers", wider=replace(base, p75=3000))
    known = limits(TODAY)
    assert known.beside([base, thin], "1-3").assistant == 1100
    assert known.beside([base, thin], "1-3").ceiling == 5000
    assert known.beside([base, thin], "5+").ceiling == 9000
    assert known.beside([], "1-3") == known


def test_no_fix_is_found_under_a_name_that_is_not_offered() -> None:
    assert fixed([one(posting(800, 600))], "pay-reversed", "raise") is None

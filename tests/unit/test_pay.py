"""Pay as stated and as gross manat a month."""

from datetime import date
from math import inf
from pathlib import Path

import pytest

from jobboard.core import rates
from jobboard.core.ad import Salary
from jobboard.core.pay import Pay
from jobboard.core.rulefile import RulesError
from jobboard.core.rules import Rules, shipped

TODAY = date(2026, 11, 22)
RULES = shipped()


def monthly(pay: Pay) -> Pay | None:
    return pay.monthly(RULES.rates, RULES.taxes, TODAY)


@pytest.mark.parametrize(
    ("low", "high", "kind", "middle"),
    [
        (600, 800, "range", 700),
        (700, 700, "point", 700),
        (600, None, "from", 600),
        (None, 900, "up-to", 900),
        (800, 600, "range", 700),
        (0, 900, "up-to", 900),
    ],
)
def test_stated_pay_has_a_kind_and_a_middle(
    low: float | None, high: float | None, kind: str, middle: float
) -> None:
    pay = Pay.from_salary(Salary(low, high, "AZN", "month", None, ()))
    assert pay is not None
    assert (pay.kind, pay.middle) == (kind, middle)
    assert (pay.min or 0) <= (pay.max or inf)


@pytest.mark.parametrize(
    "salary", [None, Salary(None, None, "AZN", "month", None, ()), Salary(0, 0, "AZN", "month", None, ())]
)
def test_no_figure_over_zero_is_no_pay(salary: Salary | None) -> None:
    assert Pay.from_salary(salary) is None


def test_pay_needs_an_amount() -> None:
    with pytest.raises(ValueError, match="without an amount"):
        Pay(None, None)


@pytest.mark.parametrize(
    ("pay", "amount"),
    [
        (Pay(6, 6, period="hour"), 1040),  # 40 hours x 52 / 12 weeks
        (Pay(30, 30, period="day"), 650),
        (Pay(150, 150, period="week"), 650),
        (Pay(12_000, 12_000, period="year"), 1000),
        (Pay(500, 500, currency="USD"), 850),
        (Pay(10_200, 10_200, currency="USD", period="year"), 1445),
        (Pay(611.5, 611.5, gross=False), 700),
        (Pay(2132.5, 2132.5, gross=False), 2500),  # of two answers the lower
    ],
)
def test_pay_becomes_gross_manat_a_month(pay: Pay, amount: float) -> None:
    converted = monthly(pay)
    assert converted is not None
    assert (converted.currency, converted.period, converted.kind) == ("AZN", "month", "point")
    assert converted.middle == pytest.approx(amount, abs=0.005)


@pytest.mark.parametrize(("gross", "after"), [(True, True), (False, True), (None, None)])
def test_an_unsaid_basis_stays_unsaid(gross: bool | None, after: bool | None) -> None:
    converted = monthly(Pay(600, 800, gross=gross))
    assert converted is not None
    assert converted.gross is after
    assert converted.basis_said is (gross is not None)


def test_open_ends_stay_open() -> None:
    assert monthly(Pay(None, 1000, currency="USD")) == Pay(None, 1700)
    assert monthly(Pay(358, None, gross=False)) == Pay(400, None, gross=True)


@pytest.mark.parametrize(
    "pay",
    [
        Pay(300, 300, period="project"),
        Pay(500, 700, currency="XAU"),
        Pay(1e9, None, gross=False),
        Pay(9.9e6, None, gross=False),
    ],
)
def test_what_has_no_monthly_value_has_none(pay: Pay) -> None:
    assert monthly(pay) is None


def test_net_pay_is_shown_beside_gross() -> None:
    assert Pay(700, 900).after_tax(RULES.taxes, TODAY) == Pay(611.5, 780.5, gross=False)
    assert Pay(None, 400).after_tax(RULES.taxes, TODAY) == Pay(None, 358, gross=False)


def test_rates_are_those_of_the_day(tmp_path: Path) -> None:
    path = tmp_path / "rates.toml"
    old = '[[rates]]\nas_of = 2026-01-01\nsource = "bank"\nazn.EUR = 2.0\n'
    path.write_text(old.replace("2026", "2027").replace("2.0", "2.5") + old)
    book = rates.load(path)
    assert [float(book.on(date(year, 6, 1)).azn["EUR"]) for year in (2025, 2026, 2027)] == [2.0, 2.0, 2.5]
    path.write_text(old.replace("2.0", "-2"))
    with pytest.raises(RulesError, match="entry 1: rates must be over zero: EUR"):
        rates.load(path)


def test_the_published_reference_is_loaded() -> None:
    assert {item.key: (item.pay.min, item.pay.max, item.pay.currency) for item in RULES.reference} == {
        "beginner": (400, 600, "AZN"),
        "experienced": (1000, None, "AZN"),
        "international": (300, 1500, "USD"),
    }


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match=r"rates\.toml"):
        Rules.load(tmp_path)

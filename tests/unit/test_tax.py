"""Gross and net: worked examples by hand, the step at 2,500, and what data may not say."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from jobboard.core import tax
from jobboard.core.rulefile import RulesError
from jobboard.core.rules import shipped

TODAY = date(2026, 11, 22)
TAXES = shipped().taxes


@pytest.mark.parametrize(
    ("on", "gross", "net"),
    [
        # DESIGN section 7, private sector outside oil and gas, 2026.
        (TODAY, 200, "189.00"),
        (TODAY, 400, "358.00"),
        (TODAY, 700, "611.50"),
        (TODAY, 1500, "1287.50"),
        (TODAY, 0, "0.00"),
        # 2,500: tax 69, social 236, unemployment 12.50, medical 50.
        (TODAY, 2500, "2132.50"),
        # 8,000: tax 75 + 550, social 786, unemployment 40, medical 50 + 27.50.
        (TODAY, 8000, "6471.50"),
        # 10,000: tax 625 + 280, social 986, unemployment 50, medical 50 + 37.50.
        (TODAY, 10_000, "7971.50"),
        # 2025 knew no income tax up to 8,000, and the medical rate fell at 8,000.
        (date(2025, 12, 31), 700, "626.50"),
        (date(2025, 6, 1), 9000, "7764.00"),
        # 5 % of 500 in 2027, 7 % in 2028.
        (date(2027, 1, 1), 700, "601.50"),
        (date(2028, 3, 1), 700, "591.50"),
        (date(2027, 5, 1), 3000, "2471.50"),
    ],
)
def test_net_pay_is_what_the_rules_of_that_day_leave(on: date, gross: float, net: str) -> None:
    assert TAXES.net(gross, on).net == Decimal(net)


def test_the_lines_lead_from_gross_to_net_step_by_step() -> None:
    pay = TAXES.net(3000, TODAY)
    assert [(line.key, line.amount) for line in pay.lines] == [
        ("income-tax", Decimal("125.00")),
        ("social-insurance", Decimal("286.00")),
        ("unemployment-insurance", Decimal("15.00")),
        ("medical-insurance", Decimal("52.50")),
    ]
    assert pay.net == pay.gross - sum(line.amount for line in pay.lines) == Decimal("2521.50")
    bracket = pay.lines[0].bracket
    assert (bracket.base, bracket.rate, bracket.above) == (Decimal(75), Decimal("0.10"), Decimal(2500))


def test_an_employer_pays_contributions_on_top() -> None:
    # 700: social 44 + 75, unemployment 3.50, medical 14.
    assert TAXES.net(700, TODAY).cost == Decimal("836.50")
    # 9,000: social 1,214 + 110, unemployment 45, medical 50 + 32.50.
    assert TAXES.net(9000, TODAY).cost == Decimal("10451.50")


def test_each_line_is_rounded_half_up_to_the_qepik() -> None:
    # 0.5 % of 333 is 1.665.
    assert TAXES.net(333, TODAY).lines[2].amount == Decimal("1.67")


def test_one_qepik_above_2500_costs_six_manat() -> None:
    before, after = TAXES.net(2500, TODAY).net, TAXES.net(Decimal("2500.01"), TODAY).net
    assert before - after == Decimal("5.99")


@pytest.mark.parametrize(
    ("net", "gross"),
    [
        ("0", ["0.00"]),
        ("189", ["200.00"]),
        ("611.50", ["700.00"]),
        ("1287.50", ["1500.00"]),
        ("2126.50", ["2492.90"]),
        ("2132.50", ["2500.00", "2507.60"]),
        ("2127", ["2493.49", "2500.62"]),
        ("2140", ["2517.10"]),
        ("7971.50", ["10000.00"]),
    ],
)
def test_every_gross_pay_with_that_net_is_found(net: str, gross: list[str]) -> None:
    assert TAXES.gross(Decimal(net), TODAY) == tuple(map(Decimal, gross))


def test_a_net_that_only_pay_over_the_limit_could_leave_has_no_gross() -> None:
    assert TAXES.gross(tax.LIMIT, TODAY) == ()


@pytest.mark.parametrize("amount", [-1, float("nan"), float("inf"), 1e30, Decimal("-0.01")])
def test_what_is_not_pay_is_refused(amount: float | Decimal) -> None:
    for reckon in (TAXES.net, TAXES.gross):
        with pytest.raises(tax.BadAmount):
            reckon(amount, TODAY)


@pytest.mark.parametrize(("on", "sector"), [(date(2024, 12, 31), "private"), (TODAY, "circus")])
def test_a_day_or_a_sector_without_rules_is_said(on: date, sector: str) -> None:
    with pytest.raises(tax.NoTaxRule, match=sector):
        TAXES.net(700, on, sector)


def test_rules_name_their_sources_and_the_years_that_are_only_announced() -> None:
    assert [(rule.since.year, rule.announced) for rule in TAXES.rules] == [
        (2025, False),
        (2026, False),
        (2027, True),
        (2028, True),
    ]
    assert all(rule.sources and rule.checked.year >= 2026 for rule in TAXES.rules)


RULE = """
[[rule]]
sector = "private"
since = 2026-01-01
announced = false
checked = 2026-11-22
sources = ["a law"]
employee.income-tax = [{ up_to = 100, base = 0, rate = 0, above = 0 }, { base = 0, rate = 0.1, above = 100 }]
employer.social-insurance = [{ base = 0, rate = 0.2, above = 0 }]
"""


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ('sector = "private"\n', "", "'sector' is missing"),
        ("since = 2026-01-01", "since = 2026", "2026 is not a day"),
        ("{ up_to = 100, base", "{ base", "needs up_to"),
        ("up_to = 100", "up_to = 0", "must rise"),
        ("[[rule]]", "[[tax]]", "has no"),
        ("[[rule]]", "[[rule", "tax.toml"),
    ],
)
def test_a_mistake_in_the_data_is_named_with_its_file(
    tmp_path: Path, old: str, new: str, mistake: str
) -> None:
    path = tmp_path / "tax.toml"
    path.write_text(RULE)
    assert tax.load(path).net(200, TODAY).net == 190
    path.write_text(RULE.replace(old, new, 1))
    with pytest.raises(RulesError, match=mistake):
        tax.load(path)

"""Whatever the amount, gross and net belong together."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from jobboard.core.rules import shipped

TAXES = shipped().taxes
DAYS = st.dates(date(2025, 1, 1), date(2030, 1, 1))
AMOUNTS = st.decimals(0, 20_000, places=2)


@given(AMOUNTS, DAYS)
def test_the_lines_add_up(gross: Decimal, on: date) -> None:
    pay = TAXES.net(gross, on)
    assert pay.net + sum(line.amount for line in pay.lines) == gross
    assert pay.cost - sum(line.amount for line in pay.employer) == gross
    assert 0 <= pay.net <= gross <= pay.cost
    assert all(line.amount >= 0 for line in pay.lines)


@given(AMOUNTS, DAYS)
def test_gross_to_net_and_back_finds_the_gross(gross: Decimal, on: date) -> None:
    net = TAXES.net(gross, on).net
    answers = TAXES.gross(net, on)
    assert all(TAXES.net(answer, on).net == net for answer in answers)
    # A net pay is rounded, so gross pays a few qəpik apart share it and the lowest answers for them.
    assert any(abs(answer - gross) <= Decimal("0.05") for answer in answers)
    assert list(answers) == sorted(answers)


@given(AMOUNTS, AMOUNTS, DAYS)
def test_more_gross_is_more_net_but_for_the_step(one: Decimal, other: Decimal, on: date) -> None:
    low, high = sorted((one, other))
    if low <= 2500 < high and on.year > 2025:
        return
    # Lines round apart from each other, by half a qəpik each.
    assert TAXES.net(high, on).net >= TAXES.net(low, on).net - Decimal("0.04")

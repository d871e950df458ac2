"""The pay of the few ads that a skill opens, worked by hand."""

from datetime import date

import pytest

from jobboard.core.salary import Observation
from jobboard.core.typical_pay import TypicalPay, typical_pay


def pay(employer: str, amount: float, kind: str = "point", group: str = "local") -> Observation:
    return Observation(employer, "0-1", amount, kind, group, date(2026, 11, 1))  # type: ignore[arg-type]


def test_the_median_counts_each_employer_once() -> None:
    seen = [pay("a", 500), pay("b", 600), pay("c", 700), pay("d", 800), *[pay("e", 900)] * 6]
    assert typical_pay(seen) == TypicalPay(n=10, employers=5, median=700)


def test_under_five_employers_no_figure_is_shown() -> None:
    assert typical_pay([pay("abcd"[i % 4], 500) for i in range(12)]) == TypicalPay(12, 4, None)
    assert typical_pay([]) == TypicalPay(0, 0, None)


@pytest.mark.parametrize(("kind", "group"), [("from", "local"), ("up-to", "local"), ("range", "remote")])
def test_open_ends_and_remote_pay_are_left_out(kind: str, group: str) -> None:
    seen = [pay(name, 500 + 100 * i) for i, name in enumerate("abcde")]
    assert typical_pay([*seen, pay("f", 5000, kind, group)]) == TypicalPay(5, 5, 700)

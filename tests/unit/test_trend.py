"""Demand by month from daily counts."""

from datetime import date

from jobboard.core.trend import Month, by_month

TODAY = date(2026, 11, 23)


def test_a_month_is_the_average_of_its_days_and_a_gap_is_kept() -> None:
    counted = [
        (date(2026, 9, 1), 10, 5),
        (date(2026, 9, 2), 30, 5),
        (date(2026, 11, 1), 20, 10),
        (date(2026, 11, 2), 0, 0),
    ]
    assert by_month(counted, TODAY) == (
        Month(date(2026, 9, 1), 0.25, 20, 2),
        Month(date(2026, 10, 1), None, 0, 0),
        Month(date(2026, 11, 1), 0.5, 10, 2),
    )


def test_only_the_last_months_are_shown_across_a_new_year() -> None:
    counted = [(date(2025, 11, 30), 10, 5), (date(2025, 12, 31), 10, 1)]
    found = by_month(counted, date(2026, 2, 1), months=3)
    assert [(month.first, month.share) for month in found] == [
        (date(2025, 12, 1), 0.1),
        (date(2026, 1, 1), None),
        (date(2026, 2, 1), None),
    ]


def test_without_counts_there_is_no_trend() -> None:
    assert by_month([], TODAY) == ()
    assert by_month([(TODAY, 0, 0)], TODAY) == (Month(date(2026, 11, 1), None, 0, 1),)

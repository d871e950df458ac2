import pytest

from jobboard.core.levels import level


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 0, "0-1"),
        (0.5, 1, "0-1"),
        (0.99, None, "0-1"),
        (1, 3, "1-3"),
        (2.9, None, "1-3"),
        (3, None, "3-5"),
        (5, None, "5+"),
        (12, None, "5+"),
        (None, 2, "1-3"),
        (0, 5, "0-1"),
        (None, None, None),
    ],
)
def test_the_least_years_asked_make_the_level_else_the_most(
    low: float | None, high: float | None, expected: str | None
) -> None:
    assert level(low, high) == expected

"""Bands of any market: in order, inside the data, and not for one employer to move."""

from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from jobboard.core.levels import LEVELS
from jobboard.core.quantiles import quantile
from jobboard.core.salary import MIN_ADS, MIN_EMPLOYERS, Observation, bands

AMOUNTS = st.floats(100, 10_000)
OBSERVATIONS = st.lists(
    st.builds(
        Observation,
        employer=st.integers(0, 9),
        level=st.sampled_from([*LEVELS, None]),
        amount=AMOUNTS,
        kind=st.sampled_from(["range", "point", "from", "up-to"]),
        group=st.sampled_from(["local", "remote"]),
        on=st.dates(date(2025, 1, 1), date(2026, 12, 31)),
    ),
    max_size=80,
)


@settings(max_examples=40, deadline=None)
@given(OBSERVATIONS)
def test_figures_are_in_order_inside_the_data_and_never_from_thin_data(seen: list[Observation]) -> None:
    for band in bands(seen):
        amounts = [
            item.amount
            for item in seen
            if (item.level, item.group) == (band.level, band.group) and item.kind in ("range", "point")
        ]
        assert band.n == len(amounts)
        assert band.shown is (band.employers >= MIN_EMPLOYERS and band.n >= MIN_ADS)
        if band.p25 is None or band.median is None or band.p75 is None:
            continue
        assert min(amounts) <= band.p25 <= band.median <= band.p75 <= max(amounts)


@settings(max_examples=40, deadline=None)
@given(OBSERVATIONS, st.randoms())
def test_the_order_of_ads_does_not_matter(seen: list[Observation], random: Random) -> None:
    shuffled = seen[:]
    random.shuffle(shuffled)
    assert bands(shuffled) == bands(seen)


@given(st.lists(AMOUNTS, min_size=5, max_size=12), st.lists(AMOUNTS, min_size=1, max_size=60))
@settings(deadline=None)
def test_one_employer_moves_the_median_by_one_rank_at_most(pay: list[float], flood: list[float]) -> None:
    """However often it posts and whatever it says: it has one vote among the others."""
    others = sorted(pay)
    weighted = [(amount, 1.0) for amount in others] + [(amount, 1 / len(flood)) for amount in flood]
    middle = len(others) // 2
    assert others[max(middle - 1, 0)] <= quantile(weighted, 0.5) <= others[min(middle + 1, len(others) - 1)]

"""Bands of pay, worked by hand."""

from datetime import date, timedelta

import pytest

from jobboard.core.pay import Kind
from jobboard.core.quantiles import median_interval, quantile
from jobboard.core.salary import Band, Group, Observation, bands, group_of, position

DAY = date(2026, 10, 1)


def seen(
    employer: str,
    amount: float,
    *,
    level: str | None = "0-1",
    kind: Kind = "point",
    group: Group = "local",
    on: date = DAY,
) -> Observation:
    return Observation(employer, level, amount, kind, group, on)


def market(amounts: list[float], *, each: int = 1, level: str | None = "0-1") -> list[Observation]:
    """Ads of as many employers, `each` of them with several."""
    return [
        seen(f"employer {i}", amount, level=level, on=DAY + timedelta(i))
        for i, amount in enumerate(amounts)
        for _ in range(each)
    ]


def band_of(observations: list[Observation], level: str | None = "0-1", group: Group = "local") -> Band:
    return next(band for band in bands(observations) if (band.level, band.group) == (level, group))


def test_quartiles_and_median_of_eight_employers() -> None:
    band = band_of(market([400, 450, 500, 550, 600, 650, 700, 800]))
    # A quarter of eight falls exactly between the second and the third.
    assert (band.p25, band.median, band.p75) == (475, 575, 675)
    assert (band.n, band.employers, band.since, band.until) == (8, 8, DAY, DAY + timedelta(7))
    assert band.shown
    assert band.wider is None


def test_an_employer_that_posts_often_counts_once() -> None:
    quiet = market([400, 500, 600, 700])
    loud = [seen("loud", 3000) for _ in range(40)]
    band = band_of(quiet + loud)
    assert (band.n, band.employers) == (44, 5)
    assert (band.p25, band.median, band.p75) == (500, 600, 700)


def test_the_weight_of_an_employer_is_shared_among_its_ads() -> None:
    # One employer's half at 500 and half at 900: of 5 in all, the median is where 2.5 is passed.
    pay = market([400, 600, 700, 800]) + [seen("two", 500)] * 4 + [seen("two", 900)] * 4
    band = band_of(pay)
    assert band.median == 650  # 400 (1), 500 (1.5), 600 (2.5): exactly half, so the middle of 600 and 700


@pytest.mark.parametrize(
    ("observations", "reason"),
    [
        (market([400, 500, 600, 700], each=5), "few-employers"),
        (market([400, 500, 600, 700, 800]), "few-observations"),
        (market([400, 500, 600, 700, 800, 900, 950]), "few-observations"),
        ([], "few-employers"),
    ],
)
def test_thin_data_shows_no_figures(observations: list[Observation], reason: str) -> None:
    band = band_of(observations)
    assert (band.p25, band.median, band.p75, band.low, band.high, band.confidence) == (None,) * 6
    assert (band.n, band.reason, band.shown, band.wider) == (len(observations), reason, False, None)


def test_five_employers_with_eight_ads_are_enough() -> None:
    assert band_of([*market([400, 500, 600, 700, 800]), *market([450, 550, 650])]).shown


def test_a_thin_level_offers_the_nearest_wider_group_that_can_be_shown() -> None:
    thin = [seen("far", 2000, level="5+")]
    band = band_of(market([400, 450, 500, 550, 600, 650, 700, 800]) + thin, level="5+")
    assert not band.shown
    assert band.wider is not None
    assert (band.wider.level, band.wider.group, band.wider.n, band.wider.median) == ("all", "local", 9, 600)


def test_from_and_up_to_are_counted_apart() -> None:
    closed = market([400, 450, 500, 550, 600, 650, 700, 800])
    band = band_of([*closed, seen("a", 5000, kind="from"), seen("b", 100, kind="up-to")])
    assert (band.n, band.open_ended, band.median) == (8, 2, 575)


def test_each_level_and_group_stands_alone() -> None:
    local = market([400] * 8) + market([900] * 8, level="1-3") + market([700] * 8, level=None)
    remote = [seen(f"r{i}", 2000, group="remote") for i in range(8)]
    found = {(band.group, band.level): band.median for band in bands(local + remote)}
    assert found == {
        ("local", "0-1"): 400,
        ("local", "1-3"): 900,
        ("local", "3-5"): None,
        ("local", "5+"): None,
        ("local", None): 700,
        ("remote", "0-1"): 2000,
        ("remote", "1-3"): None,
        ("remote", "3-5"): None,
        ("remote", "5+"): None,
    }


def test_without_any_data_the_four_levels_are_still_there() -> None:
    assert [(band.level, band.n, band.since) for band in bands([])] == [
        (level, 0, None) for level in ("0-1", "1-3", "3-5", "5+")
    ]


@pytest.mark.parametrize(
    ("amounts", "confidence", "reason"),
    [
        ([600.0 + i % 5 for i in range(30)], "high", "narrow"),
        ([600.0 + i % 5 for i in range(29)], "medium", "few-ads"),
        ([600.0 + i % 5 for i in range(14)], "low", "few-ads"),
        ([300.0, 1500.0] * 20, "low", "wide-interval"),
    ],
)
def test_confidence_comes_from_the_interval_and_the_number_of_ads(
    amounts: list[float], confidence: str, reason: str
) -> None:
    band = band_of(market(amounts))
    assert (band.confidence, band.reason) == (confidence, reason)


def test_the_interval_is_the_same_each_time_and_holds_the_median() -> None:
    pay = market([400, 420, 500, 560, 610, 640, 700, 760, 900, 1000])
    band = band_of(pay)
    assert band == band_of(pay[::-1])
    assert band.low is not None
    assert band.high is not None
    assert band.median is not None
    assert 400 < band.low <= band.median <= band.high < 1000


def test_the_interval_narrows_with_more_employers() -> None:
    few = median_interval([[(float(amount), 1.0)] for amount in range(400, 800, 40)])
    many = median_interval([[(float(amount), 1.0)] for amount in range(400, 800, 2)])
    assert many[1] - many[0] < (few[1] - few[0]) / 2


@pytest.mark.parametrize(
    ("amount", "expected"), [(474, "below"), (475, "within"), (675, "within"), (676, "above")]
)
def test_the_middle_half_is_within(amount: float, expected: str) -> None:
    band = band_of(market([400, 450, 500, 550, 600, 650, 700, 800]))
    assert position(band, amount) == expected


def test_there_is_no_position_in_a_suppressed_band() -> None:
    assert position(band_of([]), 500) is None


@pytest.mark.parametrize(
    ("workplace", "currency", "group"),
    [
        ((), "AZN", "local"),
        (("on-site",), "AZN", "local"),
        (("on-site", "remote"), "AZN", "local"),
        (("remote",), "AZN", "remote"),
        (["remote"], "AZN", "remote"),
        (("on-site",), "USD", "remote"),
    ],
)
def test_remote_and_foreign_pay_is_a_group_of_its_own(
    workplace: list[str], currency: str, group: str
) -> None:
    assert group_of(workplace, currency) == group


@pytest.mark.parametrize("amount", [0, -600, float("nan"), float("inf")])
def test_an_observation_needs_real_pay(amount: float) -> None:
    with pytest.raises(ValueError, match="is not a pay"):
        seen("a", amount)


def test_a_quantile_needs_observations() -> None:
    with pytest.raises(ValueError, match="no observations"):
        quantile([], 0.5)

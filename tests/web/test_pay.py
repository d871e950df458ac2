"""Pay in words: where a vacancy stands, and what a chart says where there is too little to count."""

from dataclasses import replace

import pytest
from apiflask import APIFlask

from jobboard.core.salary import ALL, Band, Group
from jobboard.services.salaries import Overview, PlaceInBand
from jobboard.web.pages.salaries import BandChart
from jobboard.web.shapes import salaries
from jobboard.web.shapes.vacancy import compared


def band(level: str | None, group: Group = "local", *, n: int = 20, shown: bool = True) -> Band:
    thin = Band(level, group, n, n // 2, 0, None, None, "few-ads" if shown else "few-employers")
    return replace(thin, p25=500, median=600, p75=800, low=550, high=650, confidence="low") if shown else thin


def charts(app: APIFlask, *bands: Band) -> list[BandChart]:
    with app.test_request_context("/en/salaries"):
        return list(salaries.page(Overview(bands, False, 60, 20, None, None)).charts)


@pytest.mark.parametrize(
    ("level", "position", "said"),
    [
        ("0-1", "below", "Below the middle half of pay at this level of experience."),
        ("0-1", "within", "In the middle half of pay at this level of experience."),
        ("0-1", "above", "Above the middle half of pay at this level of experience."),
        (None, "within", "In the middle half of pay where no experience is stated."),
        (
            ALL,
            "above",
            "Above the middle half of pay at all levels together. Its own level has too few ads.",
        ),
    ],
)
def test_sentence_says_which_pay_a_vacancy_stands_among(
    app: APIFlask, level: str | None, position: str, said: str
) -> None:
    with app.test_request_context("/en/"):
        assert compared(PlaceInBand(band(level), 600, position)) == said


def test_thin_levels_of_the_main_chart_give_a_short_reason_and_all_levels_stand_once(app: APIFlask) -> None:
    overall = band(ALL, n=23)
    thin = replace(band("5+", n=3, shown=False), wider=overall)
    empty = replace(band("3-5", n=0, shown=False), wider=overall)
    [chart] = charts(app, band("0-1"), empty, thin)
    assert [(row.label, row.n, row.reason) for row in chart.rows] == [
        ("Up to 1 year", 20, None),
        ("3 to 5 years", 0, "No pay stated yet"),
        ("5 years and more", 3, "Too few employers"),
        ("All levels", 23, None),
    ]
    assert chart.thin is None


def test_thin_levels_of_the_other_chart_are_one_sentence(app: APIFlask) -> None:
    thin = [band(level, "remote", n=n, shown=False) for level, n in (("1-3", 4), ("3-5", 0))]
    remote = charts(app, band("0-1"), band("0-1", "remote"), *thin)[1]
    assert [row.label for row in remote.rows] == ["Up to 1 year"]
    assert remote.thin == "Too little data for figures: 1 to 3 years (n = 4), 3 to 5 years (n = 0)."


def test_all_levels_have_no_row_where_each_stands_alone(app: APIFlask) -> None:
    [chart] = charts(app, band("0-1"), band("1-3"))
    assert [row.label for row in chart.rows] == ["Up to 1 year", "1 to 3 years"]

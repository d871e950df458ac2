"""What vacancies pay, and what a figure rests on."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import salaries
from jobboard.storage.models import Vacancy
from tests.services.stories import NOW, post
from tests.statements import Statements


def pays(
    session: Session, amounts: list[int], *, level: str = "0-1", sample: bool = False, **kw: float
) -> None:
    for n, amount in enumerate(amounts):
        text = f"years: {level}\npay: {amount}-{amount} AZN month"
        post(session, f"SMM {n}", text, employer=f"Employer {n % 10} {sample}", sample=sample, **kw)


def band(session: Session, level: str | None) -> salaries.Band:
    return next(band for band in salaries.overview(session, NOW).bands if band.level == level)


def test_a_level_with_enough_employers_has_figures(session: Session, statements: Statements) -> None:
    pays(session, [400, 450, 500, 500, 550, 600, 600, 650, 700, 800])
    with statements() as sent:
        seen = salaries.overview(session, NOW)
    assert (seen.n, seen.employers, seen.sample, seen.since) == (10, 10, False, NOW.date())
    assert len(sent) == 1
    found = band(session, "0-1")
    assert (found.p25, found.median, found.p75, found.n) == (500, 575, 650, 10)


def test_too_little_is_no_figure(session: Session) -> None:
    pays(session, [400, 450, 500, 500])
    found = band(session, "0-1")
    assert (found.median, found.reason, found.n) == (None, "few-employers", 4)


def test_sample_pay_counts_only_while_there_is_no_real_pay(session: Session) -> None:
    pays(session, [500] * 10, sample=True)
    seen = salaries.overview(session, NOW)
    assert (seen.sample, seen.n) == (True, 10)
    pays(session, [900])
    seen = salaries.overview(session, NOW)
    assert (seen.sample, seen.n) == (False, 1)


def test_without_pay_there_is_nothing_to_say(session: Session) -> None:
    post(session, "SMM")
    seen = salaries.overview(session, NOW)
    assert (seen.sample, seen.n, seen.since) == (False, 0, None)


@pytest.mark.parametrize(("status", "n"), [("published", 1), ("closed", 1), ("draft", 0), ("removed", 0)])
def test_pay_counts_of_what_is_or_was_live(session: Session, status: str, n: int) -> None:
    pays(session, [500])
    session.query(Vacancy).update({"status": status})
    assert salaries.overview(session, NOW).n == n


def test_pay_of_over_a_year_ago_is_not_todays(session: Session) -> None:
    pays(session, [500], days_ago=366)
    assert salaries.overview(session, NOW).n == 0


def test_dollars_and_remote_work_are_a_group_of_their_own(session: Session) -> None:
    post(session, "USD", "years: 0-1\npay: 400-400 USD month")
    post(session, "remote", "years: 0-1\npay: 900-900 AZN month\nwork: remote")
    groups = {band.group: band.n for band in salaries.overview(session, NOW).bands if band.level == "0-1"}
    assert groups == {"local": 0, "remote": 2}


@pytest.mark.parametrize(("amount", "position"), [(300, "below"), (575, "within"), (900, "above")])
def test_a_vacancy_stands_in_the_band_of_its_level(session: Session, amount: int, position: str) -> None:
    pays(session, [400, 450, 500, 500, 550, 600, 600, 650, 700, 800])
    mine = post(session, "mine", f"years: 0-1\npay: {amount}-{amount} AZN month", employer="Employer 1 False")
    place = salaries.place_in_band(session, mine, NOW)
    assert place is not None
    assert (place.position, place.amount, place.band.level) == (position, amount, "0-1")


def test_where_the_level_is_too_thin_the_wider_band_is_taken(session: Session) -> None:
    pays(session, [400, 450, 500, 500, 550, 600, 600, 650, 700, 800])
    mine = post(session, "mine", "years: 3\npay: 900-900 AZN month")
    place = salaries.place_in_band(session, mine, NOW)
    assert place is not None
    assert (place.band.level, place.position) == ("all", "above")


def test_no_place_without_pay_without_figures_or_against_sample_data(session: Session) -> None:
    silent = post(session, "silent", "years: 0-1")
    alone = post(session, "alone", "years: 0-1\npay: 500-500 AZN month")
    assert salaries.place_in_band(session, silent, NOW) is None
    assert salaries.place_in_band(session, alone, NOW) is None
    pays(session, [500] * 10)
    example = post(session, "example", "years: 0-1\npay: 500-500 AZN month", sample=True)
    assert salaries.place_in_band(session, example, NOW) is None
    assert salaries.place_in_band(session, alone, NOW + timedelta(days=1)) is not None

"""When visitors see a vacancy: from its date on until it ends, and a month longer at its own address."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import listing, vacancies
from jobboard.services.errors import NotFound, VacancyGone
from tests.services.stories import NOW, SmallReader, post


def test_a_vacancy_past_its_date_leaves_the_list_before_the_job_closes_it(session: Session) -> None:
    vacancy = post(session, "SMM", days_ago=10)
    late = NOW + timedelta(days=20)
    assert vacancy.is_live(late - timedelta(seconds=1))
    assert listing.find(session, SmallReader(), VacancyFilter(), 1, late).total == 0
    assert not listing.get(session, vacancy.id, late).is_live(late)
    assert vacancies.expire(session, late - timedelta(seconds=1)) == 0
    assert vacancies.expire(session, late) == 1
    assert vacancies.expire(session, late) == 0
    assert (vacancy.status, vacancy.closed_at) == ("closed", vacancy.expires_at)


@pytest.mark.parametrize("status", ["draft", "review", "rejected"])
def test_what_is_not_public_does_not_exist_for_visitors(session: Session, status: str) -> None:
    vacancy = post(session, "SMM")
    vacancy.status = status
    session.flush()
    with pytest.raises(NotFound):
        listing.get(session, vacancy.id, NOW)
    assert listing.find(session, SmallReader(), VacancyFilter(), 1, NOW).total == 0


def test_a_pause_does_not_stop_the_clock(session: Session) -> None:
    vacancy = post(session, "SMM")
    vacancy.status = "paused"
    session.flush()
    assert vacancies.expire(session, NOW + timedelta(days=30)) == 1
    assert vacancy.status == "closed"


def test_the_page_of_what_is_over_stays_thirty_days_and_is_then_gone(session: Session) -> None:
    vacancy = post(session, "SMM")
    gone = NOW + timedelta(days=60)
    assert listing.get(session, vacancy.id, gone - timedelta(seconds=1)).id == vacancy.id
    with pytest.raises(VacancyGone):
        listing.get(session, vacancy.id, gone)
    vacancy.status, vacancy.closed_at = "closed", NOW
    session.flush()
    with pytest.raises(VacancyGone):
        listing.get(session, vacancy.id, NOW + timedelta(days=30))


def test_what_was_removed_is_gone(session: Session) -> None:
    vacancy = post(session, "SMM")
    vacancy.status = "removed"
    session.flush()
    with pytest.raises(VacancyGone):
        listing.get(session, vacancy.id, NOW)


@pytest.mark.parametrize("status", ["paused", "closed"])
def test_what_is_paused_or_closed_shows_as_closed_and_is_in_no_list(session: Session, status: str) -> None:
    vacancy = post(session, "SMM")
    vacancy.status = status
    session.flush()
    assert not listing.get(session, vacancy.id, NOW).is_live(NOW)
    assert listing.newest(session, NOW) == []


@pytest.mark.parametrize("id_", [0, -1, 999_999, 2**31, 2**80])
def test_an_unknown_number_is_not_found(session: Session, id_: int) -> None:
    with pytest.raises(NotFound):
        listing.get(session, id_, NOW)


def test_a_vacancy_of_tomorrow_is_not_there_today(session: Session) -> None:
    vacancy = post(session, "SMM", days_ago=-1)
    assert listing.newest(session, NOW) == []
    with pytest.raises(NotFound):
        listing.get(session, vacancy.id, NOW)

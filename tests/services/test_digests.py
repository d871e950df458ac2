"""What is mailed of new vacancies, when, and that nothing is mailed twice."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import alert_requests, alerts
from jobboard.services.digests import Desk, last_slots
from jobboard.storage.models import Person
from tests.services.alerting import CANVA, DAY, DESK, HOUR, MINUTE, NIGAR, appear, run, subjects, watch
from tests.services.mails import LETTERS, SITE, mails
from tests.services.people import person
from tests.services.stories import NOW, post

MONDAY = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)  # nine o'clock in Baku; NOW is that day


@pytest.fixture
def nigar(session: Session) -> Person:
    return person(session, NIGAR, lang="en")


def test_a_new_vacancy_is_mailed_at_once_with_pay_first_and_its_reason(
    session: Session, nigar: Person
) -> None:
    wanted = VacancyFilter(tool=("canva",), place=("Bakı",), pay_from=500)
    search = watch(session, nigar, wanted=wanted)
    id_ = appear(session, "Junior SMM", HOUR, "required: canva\npay: 600-800 AZN month\ncity: Bakı")
    appear(session, "Dizayner", HOUR, "required: figma\npay: 600-800 AZN month\ncity: Bakı")
    run(session, HOUR + MINUTE)
    (mail,) = mails(session, NIGAR)
    assert mail["subject"] == "New: Junior SMM"
    lines = mail["text"].splitlines()
    assert lines[:4] == [
        "600–800\u202f₼ a month, gross or net not stated",
        "Junior SMM",
        "Leyla MMC, Baku",
        "because of your search: canva, Baku, from 500\u202f₼",
    ]
    assert f"{SITE}/en/vacancies/junior-smm-{id_}" in lines
    assert "600–800" in mail["html"]
    assert mail["headers"] == {
        "List-Unsubscribe": f"<{SITE}/unsubscribe/{search.token}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    assert f"{SITE}/unsubscribe/{search.token}" in mail["text"]


def test_nothing_is_mailed_twice_and_nothing_empty(session: Session, nigar: Person) -> None:
    watch(session, nigar)
    post(session, "Older than the search")
    run(session, MINUTE)
    assert mails(session) == []
    appear(session, "First", HOUR)
    for minutes in range(5):
        run(session, HOUR + minutes * MINUTE)
    appear(session, "Second", 2 * HOUR)
    run(session, 2 * HOUR)
    assert subjects(session) == ["New: First", "New: Second"]


def test_one_vacancy_is_mailed_once_whichever_searches_find_it(session: Session, nigar: Person) -> None:
    watch(session, nigar)
    watch(session, nigar, wanted=VacancyFilter())
    watch(session, nigar, "daily", VacancyFilter(q="junior"))
    appear(session, "Junior SMM", HOUR)
    run(session, HOUR)
    (mail,) = mails(session, NIGAR)
    assert mail["text"].count("Junior SMM") == 1
    assert "because of your search: canva" in mail["text"]
    assert "because you want to hear of all new vacancies" in mail["text"]
    run(session, DAY)
    assert len(mails(session)) == 1


def test_a_vacancy_seen_late_is_still_mailed(session: Session, nigar: Person) -> None:
    """Its transaction ended after a run that was later than the time on it."""
    watch(session, nigar)
    appear(session, "In time", HOUR)
    run(session, HOUR + MINUTE)
    appear(session, "Late", HOUR + MINUTE / 2)
    run(session, HOUR + 1.2 * MINUTE)
    assert subjects(session) == ["New: In time", "New: Late"]


def test_daily_and_weekly_wait_for_nine_in_baku(session: Session, nigar: Person) -> None:
    orkhan = person(session, "orkhan@paylas.example", lang="en")
    watch(session, nigar, "daily")
    watch(session, orkhan, "weekly")
    appear(session, "Junior SMM", HOUR)
    appear(session, "Senior SMM", 2 * HOUR)
    tomorrow, next_week = MONDAY + DAY - NOW, MONDAY + 7 * DAY - NOW
    run(session, tomorrow - MINUTE)
    assert mails(session) == []
    run(session, tomorrow)
    run(session, tomorrow + HOUR)
    assert subjects(session) == ["2 new vacancies for your searches"]
    run(session, next_week - MINUTE)
    assert subjects(session, orkhan.email) == []
    run(session, next_week + 5 * HOUR)  # the worker was down
    assert subjects(session, orkhan.email) == ["2 new vacancies for your searches"]
    assert len(subjects(session)) == 1


@pytest.mark.parametrize(
    ("now", "daily", "weekly"),
    [
        (MONDAY, MONDAY, MONDAY),
        (MONDAY - MINUTE, MONDAY - DAY, MONDAY - 7 * DAY),
        (MONDAY + 3 * DAY + HOUR, MONDAY + 3 * DAY, MONDAY),
        (MONDAY + 6 * DAY + 23 * HOUR, MONDAY + 6 * DAY, MONDAY),
    ],
)
def test_hours_of_digests(now: datetime, daily: datetime, weekly: datetime) -> None:
    assert last_slots(now) == (daily, weekly)


@pytest.mark.parametrize("end", [alerts.pause, alerts.remove])
def test_who_ended_it_hears_no_more(session: Session, nigar: Person, end: Any) -> None:
    end(session, watch(session, nigar), NOW)
    appear(session, "Junior SMM", HOUR)
    run(session, HOUR)
    assert mails(session) == []


def test_after_a_pause_only_what_is_new_from_then_on(session: Session, nigar: Person) -> None:
    search = watch(session, nigar)
    alerts.pause(session, search, NOW)
    appear(session, "In between", HOUR)
    alerts.resume(session, search, NOW + HOUR + MINUTE)
    appear(session, "After", 2 * HOUR)
    run(session, 2 * HOUR)
    assert subjects(session) == ["New: After"]


def test_unconfirmed_searches_and_made_up_vacancies_send_nothing(session: Session, nigar: Person) -> None:
    alert_requests.ask(session, LETTERS, "guest@paylas.example", CANVA, "at-once", "en", NOW)
    watch(session, nigar)
    appear(session, "Made up", HOUR, sample=True)
    appear(session, "Not yet", 3 * HOUR)
    run(session, HOUR)
    assert len(mails(session)) == 1  # that asks to confirm
    run(session, 2 * HOUR, Desk(DESK.reader, LETTERS, samples=True))
    assert subjects(session) == ["New: Made up"]
    assert "Made up (sample data)" in mails(session, NIGAR)[0]["text"]

"""What is said of how an employer answers: only what is due counts, and little says nothing."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import applicants, applications, reply_record
from jobboard.storage.models import Application, Vacancy
from tests.services.candidates import NOTICES, apply
from tests.services.people import person
from tests.services.stories import NOW, post
from tests.statements import Statements

DAY = timedelta(days=1)


@pytest.fixture
def vacancy(session: Session) -> Vacancy:
    made = post(session, "SMM assistant", "required: canva", employer="Leyla Studio", days_ago=120)
    made.answer_days, made.expires_at = 7, NOW + DAY
    return made


def sent(session: Session, vacancy: Vacancy, days_ago: int) -> Application:
    someone = person(session, f"someone-{len(session.query(Application).all())}@paylas.example")
    return apply(session, someone, vacancy, NOW - days_ago * DAY)


def answer(session: Session, application: Application, action: str, days: int) -> None:
    at = application.created_at + days * DAY
    applicants.move_by_employer(
        session, NOTICES, application.vacancy_id, application.id, action, at, "No room for one more"
    )


def test_the_share_and_the_middle_wait_of_what_was_due(session: Session, vacancy: Vacancy) -> None:
    for days in (2, 4, 5):
        answer(session, sent(session, vacancy, 30), "refuse", days)
    answer(session, sent(session, vacancy, 30), "open", 1)  # seen is not answered
    sent(session, vacancy, 8)  # and so is a promise that was not kept
    sent(session, vacancy, 3)  # may be answered in time still
    applications.withdraw(session, NOTICES, sent(session, vacancy, 30), NOW)
    answer(session, sent(session, vacancy, 91), "refuse", 1)  # too long ago
    assert reply_record.record(session, vacancy.employer_id, NOW) == (5, 60, 4)


def test_fewer_than_five_say_nothing_and_none_answered_is_said(session: Session, vacancy: Vacancy) -> None:
    for _ in range(4):
        sent(session, vacancy, 20)
    assert reply_record.record(session, vacancy.employer_id, NOW) is None
    sent(session, vacancy, 20)
    assert reply_record.record(session, vacancy.employer_id, NOW) == (5, 0, None)


def test_without_a_promise_two_weeks_are_long_enough(session: Session, vacancy: Vacancy) -> None:
    vacancy.answer_days = None
    for days_ago in (13, 14, 15, 16, 17, 18):
        sent(session, vacancy, days_ago)
    assert reply_record.record(session, vacancy.employer_id, NOW) == (5, 0, None)


def test_another_employers_applications_are_not_theirs(session: Session, vacancy: Vacancy) -> None:
    other = post(session, "Assistant", "required: canva", employer="Orkhan Media", days_ago=25)
    for _ in range(6):
        sent(session, other, 20)
    assert reply_record.record(session, vacancy.employer_id, NOW) is None


def test_it_takes_one_statement(session: Session, vacancy: Vacancy, statements: Statements) -> None:
    employer_id = vacancy.employer_id
    for _ in range(6):
        sent(session, vacancy, 20)
    with statements() as asked:
        reply_record.record(session, employer_id, NOW)
    assert len(asked) == 1

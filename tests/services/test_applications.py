"""What becomes of an application: who may see it, who may move it, and what time does."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.lifecycle import CLOSED
from jobboard.services import applicants, applications, applying
from jobboard.services.errors import Conflict, NotFound
from jobboard.storage.models import Application, ApplicationStep, Person, Vacancy
from tests.services.candidates import EMAIL, NOTICES, apply, apply_as_guest, link_in, mails, opened
from tests.services.people import person
from tests.services.stories import NOW, post
from tests.statements import Statements

DAY = timedelta(days=1)


@pytest.fixture
def vacancy(session: Session) -> Vacancy:
    made = post(session, "SMM assistant", "required: canva", employer="Leyla Studio")
    made.answer_days = 7
    return made


@pytest.fixture
def nigar(session: Session) -> Person:
    return person(session, EMAIL)


@pytest.fixture
def orkhan(session: Session) -> Person:
    return person(session, "orkhan@paylas.example")


@pytest.fixture
def sent(session: Session, vacancy: Vacancy, nigar: Person) -> Application:
    return apply(session, nigar, vacancy)


def by_employer(session: Session, sent: Application, *actions: str, reason: str = "") -> None:
    for action in actions:
        applicants.move_by_employer(session, NOTICES, sent.vacancy_id, sent.id, action, NOW, reason)


def test_nobody_finds_another_persons_application(
    session: Session, sent: Application, nigar: Person, orkhan: Person
) -> None:
    assert applications.get(session, nigar, sent.id).id == sent.id
    assert applications.of_person(session, orkhan) == []
    assert applications.to_vacancy(session, orkhan, sent.vacancy_id) is None
    with pytest.raises(NotFound):
        applications.get(session, orkhan, sent.id)


def test_a_guest_who_registers_finds_what_they_sent_and_not_what_nobody_confirmed(
    session: Session, vacancy: Vacancy
) -> None:
    apply_as_guest(session, vacancy)
    token = link_in(mails(session)[0])
    nigar = person(session, EMAIL.replace("nigar", "Nigar"))
    assert applications.of_person(session, nigar) == []
    applying.confirm(session, NOTICES, opened(session, token), NOW)
    assert [found.vacancy.title for found in applications.of_person(session, nigar)] == ["SMM assistant"]


def test_an_account_keeps_what_it_adopted_when_its_address_changes(
    session: Session, vacancy: Vacancy, orkhan: Person
) -> None:
    apply_as_guest(session, vacancy)
    applying.confirm(session, NOTICES, opened(session, link_in(mails(session)[0])), NOW)
    nigar = person(session, EMAIL)
    for someone in (orkhan, nigar):
        applications.adopt(session, someone)
    nigar.email = "new@paylas.example"
    session.flush()
    assert len(applications.of_person(session, nigar)) == 1
    assert applications.of_person(session, orkhan) == []


def test_a_list_costs_one_statement(
    session: Session, sent: Application, nigar: Person, statements: Statements
) -> None:
    apply(session, nigar, post(session, "Another", employer="Orkhan MMC"))
    with statements() as counted:
        shown = [(found.vacancy.title, found.vacancy.employer.name) for found in of(session, nigar)]
    assert len(shown) == 2
    assert len(counted) == 1


def of(session: Session, nigar: Person) -> list[Application]:
    return list(applications.of_person(session, nigar))


def test_each_step_is_written_down_and_told_once(session: Session, sent: Application, nigar: Person) -> None:
    by_employer(session, sent, "open", "shortlist", "talk", "task", "offer", "hire")
    steps = applications.get(session, nigar, sent.id).steps
    wanted = ["sent", "opened", "shortlist", "talk", "task", "offer", "hired"]
    assert [step.status for step in steps] == wanted
    assert [step.by for step in steps] == ["candidate", *["employer"] * 6]
    subjects = [mail["subject"] for mail in mails(session)]
    assert len(set(subjects)) == len(wanted)
    NOTICES.moved(session, sent, steps[-1], NOW)
    assert len(mails(session)) == len(wanted)


def test_a_refusal_carries_its_reason(session: Session, sent: Application) -> None:
    by_employer(session, sent, "refuse", reason="We wanted more video.")
    assert "We wanted more video." in mails(session)[-1]["text"]


def test_what_has_ended_moves_no_more(session: Session, sent: Application) -> None:
    by_employer(session, sent, "refuse")
    with pytest.raises(Conflict):
        by_employer(session, sent, "offer")
    with pytest.raises(Conflict):
        applications.withdraw(session, NOTICES, sent, NOW)


def test_the_slower_of_two_moves_is_told(session: Session, sent: Application) -> None:
    """As when the employer presses a button on a page that shows yesterday's state."""
    steps = session.scalars(select(ApplicationStep)).all()
    with session.no_autoflush:
        stale = sent.status
        by_employer(session, sent, "open")
        sent.__dict__["status"] = stale
        with pytest.raises(Conflict, match="not sent any more"):
            by_employer(session, sent, "open")
    assert len(session.scalars(select(ApplicationStep)).all()) == len(steps) + 1


def test_silence_past_the_promised_day_is_said_once(session: Session, sent: Application) -> None:
    promised = NOW + 7 * DAY
    assert applications.lapse(session, NOTICES, promised) == 0
    assert applications.lapse(session, NOTICES, promised + DAY) == 1
    assert applications.lapse(session, NOTICES, promised + 2 * DAY) == 0
    assert sent.status == "no-answer"
    assert len(mails(session)) == 2
    by_employer(session, sent, "talk")  # late, and welcome
    assert sent.status == "talk"


def test_without_a_promise_silence_is_said_two_weeks_after_the_end(
    session: Session, vacancy: Vacancy, nigar: Person
) -> None:
    vacancy.answer_days = None
    sent = apply(session, nigar, vacancy)
    assert applications.lapse(session, NOTICES, NOW + 90 * DAY) == 0
    vacancy.status, vacancy.closed_at = CLOSED, NOW
    session.flush()
    assert applications.lapse(session, NOTICES, NOW + 13 * DAY) == 0
    assert applications.lapse(session, NOTICES, NOW + 14 * DAY) == 1
    assert sent.status == "no-answer"


def test_who_was_answered_is_left_alone(session: Session, sent: Application) -> None:
    by_employer(session, sent, "shortlist")
    assert applications.lapse(session, NOTICES, NOW + 90 * DAY) == 0


def test_what_nobody_confirmed_is_deleted_after_seven_days(
    session: Session, vacancy: Vacancy, sent: Application
) -> None:
    apply_as_guest(session, vacancy, email="guest@paylas.example")
    assert applications.clean(session, NOW + 7 * DAY - timedelta(seconds=1)) == 0
    assert applications.clean(session, NOW + 7 * DAY) == 1
    assert session.scalars(select(Application.id)).all() == [sent.id]

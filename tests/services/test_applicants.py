"""What employers see of applications: skills first, the person from \"talk\" on."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.services import applicants, applications, consents, retention
from jobboard.services.errors import NotFound
from jobboard.storage.models import Application, Person, Vacancy
from tests.services.candidates import EMAIL, NOTICES, apply, apply_as_guest
from tests.services.people import person
from tests.services.stories import NOW, SmallReader, post

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
def sent(session: Session, vacancy: Vacancy, nigar: Person) -> Application:
    return apply(session, nigar, vacancy)


def by_employer(session: Session, sent: Application, *actions: str, reason: str = "") -> None:
    for action in actions:
        applicants.move_by_employer(session, NOTICES, sent.vacancy_id, sent.id, action, NOW, reason)


def test_a_withdrawn_application_leaves_the_employer_its_dates_alone(
    session: Session, sent: Application
) -> None:
    by_employer(session, sent, "talk")
    applications.withdraw(session, NOTICES, sent, NOW + DAY)
    session.expire_all()
    [seen] = applicants.for_vacancy(session, SmallReader(), sent.vacancy_id)
    assert (seen.status, seen.changed_at) == ("withdrawn", NOW + DAY)
    assert (seen.view, seen.contacts) == (None, None)
    [consent] = consents.given_by(session, EMAIL)
    assert consent.withdrawn_at == NOW + DAY


def test_the_employer_sees_skills_first_and_the_person_from_talk_on(
    session: Session, sent: Application
) -> None:
    [first] = applicants.for_vacancy(session, SmallReader(), sent.vacancy_id)
    assert first.view is not None
    assert first.view.skills == {"canva": "have", "reels": "learning"}
    assert first.contacts is None
    assert "Nigar" not in repr(first)
    for action in ("open", "shortlist", "talk"):
        by_employer(session, sent, action)
        session.expire_all()
        [seen] = applicants.for_vacancy(session, SmallReader(), sent.vacancy_id)
        assert (seen.contacts is not None) == (action == "talk")
    assert seen.contacts == applicants.Contacts("Nigar Quliyeva", EMAIL, "+994 50 000 00 00")
    by_employer(session, sent, "shortlist")
    session.expire_all()
    [again] = applicants.for_vacancy(session, SmallReader(), sent.vacancy_id)
    assert again.contacts == seen.contacts


def test_an_employer_sees_and_moves_only_what_was_sent_to_the_vacancy(
    session: Session, vacancy: Vacancy, sent: Application
) -> None:
    other = post(session, "Another", employer="Orkhan MMC")
    apply_as_guest(session, vacancy, email="guest@paylas.example")
    assert [seen.id for seen in applicants.for_vacancy(session, SmallReader(), vacancy.id)] == [sent.id]
    assert applicants.for_vacancy(session, SmallReader(), other.id) == []
    waiting = session.scalars(select(Application.id).where(Application.status == "unconfirmed")).one()
    for vacancy_id, application_id in ((other.id, sent.id), (vacancy.id, waiting), (vacancy.id, 10**6)):
        with pytest.raises(NotFound):
            applicants.move_by_employer(session, NOTICES, vacancy_id, application_id, "open", NOW)


def test_blanked_applications_show_nobody(session: Session, sent: Application) -> None:
    by_employer(session, sent, "talk")
    retention.blank(session, [sent], NOW)
    session.expire_all()
    [seen] = applicants.for_vacancy(session, SmallReader(), sent.vacancy_id)
    assert (seen.status, seen.view, seen.contacts) == ("talk", None, None)

"""What applicants told is kept for a year after closing, and they hear of its end before."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.lifecycle import CLOSED
from jobboard.resources import TEMPLATES, TRANSLATIONS
from jobboard.services import consents, retention
from jobboard.services.letters import Letters
from jobboard.storage.models import Application, ApplicationStep, OutboxItem, Vacancy
from tests.services.stories import NOW, post

LETTERS = Letters(TEMPLATES, TRANSLATIONS, site_name="Paylaş", public_url="https://paylas.example")
YEAR = timedelta(days=365)
DAY = timedelta(days=1)


@pytest.fixture
def vacancy(session: Session) -> Vacancy:
    return post(session, "SMM assistant", "required: canva", employer="Leyla Studio")


def applied(session: Session, vacancy: Vacancy, email: str | None = "nigar@example.com") -> Application:
    application = Application(
        vacancy=vacancy,
        email=email,
        name="Nigar",
        phone="050 000 00 00",
        lang="az",
        message="I make reels.",
        links=["https://nigar.example"],
        answers=[{"question": "When?", "answer": "Now"}],
        skills={"canva": "have"},
        status="no",
        token="t" * 64,
        created_at=NOW,
        changed_at=NOW,
        steps=[ApplicationStep(status="no", by="employer", at=NOW, reason="Nigar, we chose another one")],
    )
    session.add(application)
    session.flush()
    return application


def close(vacancy: Vacancy) -> None:
    vacancy.status, vacancy.closed_at = CLOSED, NOW


def told_by(application: Application) -> list[object]:
    fields = ("name", "phone", "message", "links", "answers", "proofs", "email", "token", "person_id")
    return [value for value in (getattr(application, field) for field in fields) if value]


def test_an_applicant_is_told_fourteen_days_before_and_then_blanked(
    session: Session, vacancy: Vacancy
) -> None:
    application = applied(session, vacancy)
    close(vacancy)
    early = retention.run(session, LETTERS, NOW + YEAR - retention.NOTICE - DAY)
    assert (early.to_notice, early.to_blank) == ([], [])

    retention.run(session, LETTERS, NOW + YEAR - retention.NOTICE)
    mail = session.scalars(select(OutboxItem)).one()
    assert mail.payload["to"] == "nigar@example.com"
    assert "Leyla Studio" in mail.payload["subject"]
    assert "Nigar" in mail.payload["text"]
    assert told_by(application)

    retention.run(session, LETTERS, NOW + YEAR - DAY)
    assert told_by(application)
    retention.run(session, LETTERS, NOW + YEAR)
    assert told_by(application) == []
    assert application.blanked_at == NOW + YEAR
    assert (application.status, application.skills) == ("no", {"canva": "have"})
    session.expire_all()
    assert session.scalars(select(ApplicationStep.reason)).all() == [""]
    assert len(session.scalars(select(OutboxItem)).all()) == 1


def test_nobody_is_blanked_without_fourteen_days_of_notice(session: Session, vacancy: Vacancy) -> None:
    """As after a year in which the job did not run."""
    application = applied(session, vacancy)
    close(vacancy)
    late = NOW + 2 * YEAR
    assert retention.run(session, LETTERS, late).to_blank == []
    assert retention.run(session, LETTERS, late + retention.NOTICE - DAY).to_blank == []
    assert retention.run(session, LETTERS, late + retention.NOTICE).to_blank == [application]


def test_who_has_no_address_is_blanked_without_a_mail(session: Session, vacancy: Vacancy) -> None:
    application = applied(session, vacancy, email=None)
    close(vacancy)
    assert retention.run(session, LETTERS, NOW + YEAR).to_blank == [application]
    assert session.scalars(select(OutboxItem)).all() == []


def test_applications_to_open_vacancies_stay(session: Session, vacancy: Vacancy) -> None:
    applied(session, vacancy)
    assert retention.due(session, NOW + 3 * YEAR) == retention.Retention([], [])


def test_looking_what_is_due_changes_nothing(session: Session, vacancy: Vacancy) -> None:
    application = applied(session, vacancy)
    close(vacancy)
    assert retention.due(session, NOW + YEAR).to_notice == [application]
    assert application.noticed_at is None
    assert session.scalars(select(OutboxItem)).all() == []


def test_a_consent_names_the_wording_and_can_be_withdrawn_for_one_thing_alone(session: Session) -> None:
    for subject in ("7", "8"):
        consents.give(session, "nigar@example.com", "application", "az", NOW, subject)
    consents.withdraw(session, "nigar@example.com", "application", NOW + DAY, "7")
    session.expire_all()
    given = consents.given_by(session, "nigar@example.com")
    assert [consent.withdrawn_at for consent in given] == [NOW + DAY, None]
    assert {consent.version for consent in given} == {"privacy 2026-11-23"}
    assert consents.given_by(session, "orkhan@example.com") == []

"""Members hear of a promised day before it has passed, and candidates' names stay out of it."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import applicants, promise
from jobboard.storage.models import Application, Member
from tests.services.candidates import EMAIL, NOTICES, apply
from tests.services.mails import LETTERS, mails
from tests.services.people import person
from tests.services.stories import NOW, post

DAY = timedelta(days=1)
LEYLA, RAUF = "leyla@studio.example", "rauf@studio.example"


@pytest.fixture
def sent(session: Session) -> Application:
    """Sent to Leyla's vacancy, which promised an answer within 7 days; Rauf only looks on."""
    vacancy = post(session, "SMM assistant", employer="Leyla Studio")
    vacancy.answer_days = 7
    for email, role in ((LEYLA, "owner"), (RAUF, "reader")):
        someone = person(session, email, lang="en")
        session.add(Member(employer_id=vacancy.employer_id, person_id=someone.id, role=role, joined_at=NOW))
    return apply(session, person(session, EMAIL), vacancy)


@pytest.mark.parametrize(("days", "count"), [(3, 0), (4, 1), (5, 0), (7, 1), (8, 0)])
def test_who_decides_is_reminded_three_days_before_and_on_the_day(
    session: Session, sent: Application, days: int, count: int
) -> None:
    assert promise.remind(session, LETTERS, NOW + days * DAY) == count
    assert promise.remind(session, LETTERS, NOW + days * DAY) == 0
    assert len(mails(session, LEYLA)) == count
    assert mails(session, RAUF) == []


def test_a_reminder_names_nobody_and_leads_to_them(session: Session, sent: Application) -> None:
    promise.remind(session, LETTERS, NOW + 7 * DAY)
    [letter] = mails(session, LEYLA)
    assert letter["subject"] == "Today is the day you promised to answer"
    assert "1 applicant for “SMM assistant” has not heard from you yet." in letter["text"]
    assert f"/en/room/leyla-studio/vacancies/{sent.vacancy_id}/applicants" in letter["text"]
    assert "Nigar" not in letter["text"] + letter["html"]


def test_who_was_answered_is_not_waiting(session: Session, sent: Application) -> None:
    applicants.move_by_employer(session, NOTICES, sent.vacancy_id, sent.id, "talk", NOW)
    assert promise.remind(session, LETTERS, NOW + 7 * DAY) == 0

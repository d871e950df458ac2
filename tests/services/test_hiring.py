"""Leyla and her colleague decide about Nigar: steps, slips, notes and marks."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.hiring import CRITERIA, UNDO_FOR
from jobboard.services import applicants, applications, hiring, outbox
from jobboard.services.errors import BadValue, Conflict, DomainError, Empty, TooLong
from jobboard.services.hiring import Decision, Note
from jobboard.storage.models import Application, OutboxItem, Person
from tests.services.candidates import EMAIL, NOTICES, apply, mails
from tests.services.people import person
from tests.services.stories import NOW, SmallReader, post

SOON = NOW + timedelta(minutes=1)
FOURS = dict.fromkeys(CRITERIA, 4)


@pytest.fixture
def sent(session: Session) -> Application:
    vacancy = post(session, "SMM assistant", employer="Leyla Studio")
    return apply(session, person(session, EMAIL, lang="ru"), vacancy)


@pytest.fixture
def leyla(session: Session) -> Person:
    return person(session, "leyla@studio.example", name="Leyla")


def seen(session: Session, sent: Application) -> Application:
    session.expire_all()
    return applicants.get(session, sent.vacancy_id, sent.id)


def decide(session: Session, sent: Application, by: Person, action: str, **more: str) -> None:
    application = seen(session, sent)
    decision = Decision(action, application.version, **more)
    hiring.decide(session, NOTICES, application, by.id, decision, SOON)


def due(session: Session) -> list[OutboxItem]:
    return [item for item in session.scalars(select(OutboxItem)) if item.due_at > SOON]


def test_a_slip_is_undone_before_the_candidate_hears_of_it(
    session: Session, sent: Application, leyla: Person
) -> None:
    decide(session, sent, leyla, "shortlist")
    told = len(mails(session))
    [waiting] = due(session)
    assert waiting.due_at == SOON + UNDO_FOR
    applications.undo(session, seen(session, sent), SOON + timedelta(minutes=2))
    again = seen(session, sent)
    assert (again.status, [step.status for step in again.steps]) == ("sent", ["sent"])
    assert len(mails(session)) == told - 1
    decide(session, sent, leyla, "refuse", cause="filled")
    assert seen(session, sent).status == "no"


def test_what_the_candidate_may_have_heard_is_not_undone(
    session: Session, sent: Application, leyla: Person
) -> None:
    decide(session, sent, leyla, "shortlist")
    with pytest.raises(Conflict):
        applications.undo(session, seen(session, sent), SOON + UNDO_FOR)
    assert outbox.take(session, ["mail"], SOON + UNDO_FOR) is not None
    for _others in outbox.due(session, SOON + UNDO_FOR):
        outbox.take(session, ["mail"], SOON + UNDO_FOR)
    with pytest.raises(Conflict):
        applications.undo(session, seen(session, sent), SOON + timedelta(minutes=1))


def test_who_somebody_is_opens_once_and_is_told_at_once(
    session: Session, sent: Application, leyla: Person
) -> None:
    decide(session, sent, leyla, "talk")
    assert due(session) == []
    assert seen(session, sent).revealed_at == SOON
    with pytest.raises(Conflict):
        applications.undo(session, seen(session, sent), SOON)
    decide(session, sent, leyla, "task")
    applications.undo(session, seen(session, sent), SOON)
    after = applicants.applicant(SmallReader(), seen(session, sent), 1)
    assert (after.status, after.contacts is not None) == ("talk", True)


def test_the_candidate_undoes_nothing_by_withdrawing_and_neither_does_the_employer(
    session: Session, sent: Application
) -> None:
    with pytest.raises(Conflict):
        applications.undo(session, seen(session, sent), SOON)
    applications.withdraw(session, NOTICES, seen(session, sent), SOON)
    with pytest.raises(Conflict):
        applications.undo(session, seen(session, sent), SOON)


def test_the_second_of_two_members_is_told(session: Session, sent: Application, leyla: Person) -> None:
    stale = seen(session, sent).version
    decide(session, sent, leyla, "shortlist")
    late = Decision("refuse", stale, cause="skills")
    with pytest.raises(Conflict):
        hiring.decide(session, NOTICES, seen(session, sent), leyla.id, late, SOON)
    assert seen(session, sent).status == "shortlist"


def test_a_refusal_gives_its_reason_in_the_candidates_language(
    session: Session, sent: Application, leyla: Person
) -> None:
    decide(session, sent, leyla, "refuse", cause="terms", words="Удачи!", note="too far away")
    said = mails(session)[-1]["text"]
    assert NOTICES.letters.say("ru")("Hours, place or pay did not fit together.") in said
    assert "Удачи!" in said
    assert "too far away" not in said
    assert hiring.notes(session, sent.id) == [Note("Leyla", "too far away", SOON)]


@pytest.mark.parametrize(
    ("decision", "wrong"),
    [
        (Decision("refuse", 2), Empty),
        (Decision("refuse", 2, cause="her name"), BadValue),
        (Decision("refuse", 2, cause="skills", words="x" * 401), TooLong),
        (Decision("talk", 2, note="x" * 2001), TooLong),
        (Decision("dance", 2), Conflict),
    ],
)
def test_wrong_decisions_change_nothing(
    session: Session, sent: Application, leyla: Person, decision: Decision, wrong: type[DomainError]
) -> None:
    assert seen(session, sent).version == 2
    with pytest.raises(wrong):
        hiring.decide(session, NOTICES, seen(session, sent), leyla.id, decision, SOON)
    assert seen(session, sent).status == "sent"
    assert hiring.notes(session, sent.id) == []


def test_marks_of_others_show_once_ones_own_are_given(
    session: Session, sent: Application, leyla: Person
) -> None:
    other = person(session, "kenan@studio.example", name="Kenan")
    hiring.rate(session, sent, leyla.id, FOURS, SOON)
    assert hiring.ratings(session, sent.id, other.id) == hiring.Ratings(None, {}, 0)
    hiring.rate(session, sent, other.id, {**FOURS, "writing": 1}, SOON)
    seen_by_other = hiring.ratings(session, sent.id, other.id)
    assert (seen_by_other.members, seen_by_other.means["writing"]) == (2, 2.5)
    hiring.rate(session, sent, other.id, {**FOURS, "writing": 5}, SOON)
    assert hiring.ratings(session, sent.id, leyla.id).means["writing"] == 4.5


@pytest.mark.parametrize("marks", [{}, {**FOURS, "care": 0}, {**FOURS, "work": 6}])
def test_marks_are_all_given_and_go_from_one_to_five(
    session: Session, sent: Application, leyla: Person, marks: dict[str, int]
) -> None:
    with pytest.raises(BadValue):
        hiring.rate(session, sent, leyla.id, marks, SOON)


def test_members_who_left_leave_their_notes(session: Session, sent: Application, leyla: Person) -> None:
    with pytest.raises(Empty):
        hiring.add_note(session, sent, leyla.id, "", SOON)
    hiring.add_note(session, sent, leyla.id, "Good eye.", SOON)
    session.delete(leyla)
    session.flush()
    assert hiring.notes(session, sent.id) == [Note("", "Good eye.", SOON)]

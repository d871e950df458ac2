"""Leyla asks for a second look, and another moderator takes it."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from jobboard.services import appeals, decisions, moderation
from jobboard.services.errors import Conflict, DomainError, Empty, NotFound, TooLong
from jobboard.services.moderation import Verdict
from jobboard.storage.models import Appeal, Decision, Member, Person, Vacancy
from tests.services.people import person
from tests.services.posting import draft, owner, send
from tests.services.stories import NOW

LATER = NOW + timedelta(days=1)


def refused(session: Session, action: str = "reject") -> tuple[Vacancy, Decision, Person]:
    """Leyla's vacancy, what Aysel decided about it, and Aysel."""
    leyla, studio = owner(session)
    vacancy, aysel = send(session, draft(session), leyla, studio), person(session, "aysel@paylas.example")
    verdict = Verdict(action, 1, "true", "small studio")
    return vacancy, moderation.decide(session, vacancy, aysel, verdict, NOW), aysel


def appealed(session: Session, vacancy: Vacancy, decision: Decision) -> Appeal:
    found, _vacancy = appeals.ruling(session, vacancy.employer_id, decision.id)
    return appeals.send(session, found, vacancy, "It is a studio.", NOW)


@pytest.mark.parametrize("action", ["reject", "remove"])
@pytest.mark.parametrize("outcome", ["uphold", "overturn"])
def test_another_moderator_decides_once(session: Session, action: str, outcome: str) -> None:
    vacancy, decision, aysel = refused(session, action)
    before, appeal = vacancy.status, appealed(session, vacancy, decision)
    kamran = person(session, "kamran@paylas.example")
    assert list(appeals.waiting(session, aysel)) == []
    with pytest.raises(NotFound):
        appeals.get(session, aysel, appeal.id)
    assert list(appeals.waiting(session, kamran)) == [appeal]
    made = appeals.decide(session, appeals.get(session, kamran, appeal.id), kamran, outcome, " Yes. ", LATER)
    assert vacancy.status == ("published" if outcome == "overturn" else before)
    assert (made.action, made.note, made.person_id) == (outcome, "Yes.", kamran.id)
    assert decisions.about(session, "vacancy", vacancy.id)[0] is made
    assert list(appeals.waiting(session, kamran)) == []
    with pytest.raises(Conflict):
        appeals.decide(session, appeal, kamran, outcome, "", LATER)


def test_a_decision_is_appealed_once_and_while_it_holds(session: Session) -> None:
    vacancy, decision, _aysel = refused(session)
    appealed(session, vacancy, decision)
    with pytest.raises(Conflict):
        appealed(session, vacancy, decision)


def test_what_was_sent_again_is_not_appealed(session: Session) -> None:
    vacancy, decision, _aysel = refused(session)
    vacancy.status = "review"
    session.flush()
    with pytest.raises(Conflict):
        appealed(session, vacancy, decision)


def test_an_old_decision_is_not_appealed(session: Session) -> None:
    vacancy, decision, aysel = refused(session)
    decisions.write(session, aysel, "vacancy", vacancy.id, "reject", LATER)
    with pytest.raises(Conflict):
        appealed(session, vacancy, decision)


@pytest.mark.parametrize(("text", "error"), [(" \n", Empty), ("x" * 2001, TooLong)])
def test_an_appeal_says_something_in_few_words(session: Session, text: str, error: type[DomainError]) -> None:
    vacancy, decision, _aysel = refused(session)
    found, _vacancy = appeals.ruling(session, vacancy.employer_id, decision.id)
    with pytest.raises(error):
        appeals.send(session, found, vacancy, text, NOW)


def test_the_decision_about_another_employer_is_not_found(session: Session) -> None:
    _vacancy, decision, _aysel = refused(session)
    _orkhan, media = owner(session, "Orkhan")
    with pytest.raises(NotFound):
        appeals.ruling(session, media.id, decision.id)


def test_nobody_decides_for_their_own_employer(session: Session) -> None:
    vacancy, decision, _aysel = refused(session)
    appeal, kamran = appealed(session, vacancy, decision), person(session, "kamran@paylas.example")
    session.add(
        Member(employer_id=vacancy.employer_id, person_id=kamran.id, role="reader", joined_at=NOW),
    )
    session.flush()
    with pytest.raises(NotFound):
        appeals.get(session, kamran, appeal.id)


def test_an_overturned_vacancy_that_was_sent_again_is_a_conflict(session: Session) -> None:
    vacancy, decision, _aysel = refused(session)
    appeal, kamran = appealed(session, vacancy, decision), person(session, "kamran@paylas.example")
    other = update(Vacancy).where(Vacancy.id == vacancy.id).values(status="draft")
    session.execute(other.execution_options(synchronize_session=False))
    with pytest.raises(Conflict):
        appeals.decide(session, appeal, kamran, "overturn", "", NOW)

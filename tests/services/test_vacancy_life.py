"""Leyla pauses, resumes, takes back and closes what she posted."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from jobboard.services import vacancy_life
from jobboard.services.errors import Conflict, NotFound, Unanswered
from jobboard.storage.models import Application, Vacancy
from tests.services.posting import known, owner
from tests.services.stories import NOW


@pytest.mark.parametrize(
    ("status", "action", "after"),
    [
        ("published", "pause", "paused"),
        ("paused", "resume", "published"),
        ("published", "close", "closed"),
        ("paused", "close", "closed"),
        ("review", "withdraw", "draft"),
    ],
)
def test_an_employer_moves_it(session: Session, status: str, action: str, after: str) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    vacancy.status = status
    session.flush()
    vacancy_life.act(session, vacancy, action, NOW)
    assert vacancy.status == after
    assert vacancy.closed_at == (NOW if after == "closed" else None)
    with pytest.raises(Conflict):  # twice
        vacancy_life.act(session, vacancy, action, NOW)


@pytest.mark.parametrize("action", ["approve", "publish", "remove", "explode"])
def test_an_employer_does_not_do_what_moderators_do(session: Session, action: str) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    vacancy.status = "review"
    session.flush()
    with pytest.raises(Conflict):
        vacancy_life.act(session, vacancy, action, NOW)


def test_two_at_once_are_a_conflict(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    other = update(Vacancy).where(Vacancy.id == vacancy.id).values(status="removed")
    session.execute(other.execution_options(synchronize_session=False))
    with pytest.raises(Conflict):
        vacancy_life.act(session, vacancy, "pause", NOW)


@pytest.mark.parametrize("status", ["sent", "opened", "offer", "no-answer"])
def test_nothing_is_closed_while_somebody_waits(session: Session, status: str) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    applied = Application(
        vacancy_id=vacancy.id, name="Nigar", lang="az", status=status, created_at=NOW, changed_at=NOW
    )
    session.add(applied)
    session.flush()
    with pytest.raises(Unanswered) as waiting:
        vacancy_life.act(session, vacancy, "close", NOW)
    assert waiting.value.count == 1
    applied.status = "no"
    session.flush()
    vacancy_life.act(session, vacancy, "close", NOW + timedelta(days=1))
    assert vacancy.status == "closed"


def test_the_vacancies_of_another_are_not_found(session: Session) -> None:
    leyla, studio = owner(session)
    _orkhan, media = owner(session, "Orkhan")
    vacancy = known(session, studio, leyla)
    assert [item.id for item in vacancy_life.of_employer(session, studio)] == [vacancy.id]
    assert vacancy_life.of_employer(session, media) == []
    with pytest.raises(NotFound):
        vacancy_life.get(session, media, vacancy.id)

"""What members do with their employer's vacancies once they are sent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import CursorResult, func, select, update
from sqlalchemy.orm import Session, joinedload

from jobboard.core.application import UNDER_WAY
from jobboard.core.lifecycle import CLOSED, WrongMove, move
from jobboard.services.errors import Conflict, NotFound, Unanswered
from jobboard.storage.models import Application, Employer, Vacancy

ACTIONS: Final = ("pause", "resume", "close", "withdraw")
_WAITING: Final = (*UNDER_WAY, "no-answer")  # a promise that has passed is still owed


def of_employer(session: Session, employer: Employer) -> Sequence[Vacancy]:
    """All vacancies of an employer, the newest first."""
    own = select(Vacancy).options(joinedload(Vacancy.employer)).where(Vacancy.employer_id == employer.id)
    return session.scalars(own.order_by(Vacancy.posted_at.desc(), Vacancy.id.desc())).all()


def get(session: Session, employer: Employer, id_: int) -> Vacancy:
    """One of this employer's vacancies. Raises NotFound for those of others."""
    own = select(Vacancy).options(joinedload(Vacancy.employer)).where(Vacancy.employer_id == employer.id)
    vacancy = session.scalar(own.where(Vacancy.id == id_))
    if vacancy is None:
        raise NotFound("vacancy", id_)
    return vacancy


def find(session: Session, id_: int) -> Vacancy | None:
    """The vacancy that a draft changes."""
    return session.get(Vacancy, id_)


def act(session: Session, vacancy: Vacancy, action: str, now: datetime) -> None:
    """Pause, resume, close or take back. Raises Conflict where that cannot be done any more."""
    before = vacancy.status
    try:
        after = move(before, action, "employer")
    except WrongMove as error:
        raise Conflict(str(error)) from error
    if after == CLOSED and (waiting := unanswered(session, vacancy)):
        raise Unanswered(waiting)
    closed_at = now if after == CLOSED else None
    moved = update(Vacancy).where(Vacancy.id == vacancy.id, Vacancy.status == before)
    result: CursorResult[object] = session.execute(  # type: ignore[assignment]
        moved.values(status=after, closed_at=closed_at)
    )
    if result.rowcount != 1:
        raise Conflict(f"vacancy {vacancy.id} was moved meanwhile")
    session.refresh(vacancy, ["status", "closed_at"])


def unanswered(session: Session, vacancy: Vacancy) -> int:
    """How many who applied have had no last word yet."""
    waiting = select(func.count(Application.id)).where(
        Application.vacancy_id == vacancy.id, Application.status.in_(_WAITING)
    )
    return session.scalar(waiting) or 0

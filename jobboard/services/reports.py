"""What visitors say about a vacancy. Who they are is neither asked nor kept."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from jobboard.core.text import storable
from jobboard.core.wording import N_
from jobboard.services.errors import BadValue, Empty, TooLong
from jobboard.storage.models import Report, Vacancy

REASONS: Final[Mapping[str, str]] = {
    "money": N_("They ask for money, a card or a document"),
    "fraud": N_("It looks like a fraud"),
    "discrimination": N_("It asks for a sex, an age, looks or a family"),
    "closed": N_("The job does not exist or is taken"),
    "other": N_("Something else"),
}
LIMIT: Final = 500  # characters
MOST: Final = 50  # open ones of a vacancy: more say nothing new


def send(session: Session, vacancy: Vacancy, reason: str, text: str, now: datetime) -> None:
    """Put a report before the moderators; the same words of the same vacancy count once.

    Raises Empty, BadValue and TooLong.
    """
    text = storable(text.strip())
    if not reason:
        raise Empty("reason")
    if reason not in REASONS:
        raise BadValue("reason", reason)
    if len(text) > LIMIT:
        raise TooLong("text", len(text), LIMIT)
    known = open_(session, vacancy)
    if len(known) < MOST and (reason, text) not in {(report.reason, report.text) for report in known}:
        session.add(Report(vacancy_id=vacancy.id, reason=reason, text=text, created_at=now))
        session.flush()


def open_(session: Session, vacancy: Vacancy) -> Sequence[Report]:
    """Reports of a vacancy that nobody has decided yet, oldest first."""
    own = select(Report).where(Report.vacancy_id == vacancy.id, Report.decided_at.is_(None))
    return session.scalars(own.order_by(Report.id)).all()


def counts(session: Session) -> Mapping[int, int]:
    """How many open reports there are of each vacancy, the longest waiting first."""
    rows = select(Report.vacancy_id, func.count(Report.id)).where(Report.decided_at.is_(None))
    ordered = rows.group_by(Report.vacancy_id).order_by(func.min(Report.created_at))
    return dict(session.execute(ordered).all())


def settle(session: Session, vacancy: Vacancy, now: datetime) -> int:
    """Close what is reported of a vacancy, and say how many reports that were."""
    own = update(Report).where(Report.vacancy_id == vacancy.id, Report.decided_at.is_(None))
    settled = own.values(decided_at=now).returning(Report.id)
    return len(session.scalars(settled.execution_options(synchronize_session="fetch")).all())

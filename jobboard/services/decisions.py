"""The audit log: rows are only added, so it says what was decided, when, by whom and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.services.errors import NotFound
from jobboard.storage.models import Decision, Person

PAGE_SIZE: Final = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log. `by` is the moderator's address; None: the system, or an account that is gone."""

    decision: Decision
    by: str | None


@dataclass(frozen=True, slots=True)
class Log:
    """A page of the log, newest first."""

    entries: Sequence[Entry]
    page: int
    pages: int


def write(
    session: Session,
    person: Person | None,
    kind: str,
    object_id: int,
    action: str,
    now: datetime,
    *,
    rule: str = "",
    words: str = "",
    note: str = "",
) -> Decision:
    """Add a line. `person` is who decided; None: the system."""
    made = Decision(
        at=now,
        person_id=person.id if person else None,
        kind=kind,
        object_id=object_id,
        action=action,
        rule=rule,
        words=words,
        note=note,
    )
    session.add(made)
    session.flush()
    return made


def about(session: Session, kind: str, object_id: int) -> Sequence[Decision]:
    """All that was decided about one thing, the last first."""
    own = select(Decision).where(Decision.kind == kind, Decision.object_id == object_id)
    return session.scalars(own.order_by(Decision.id.desc())).all()


def get(session: Session, kind: str, object_id: int, id_: int) -> Decision:
    """One decision about this thing. Raises NotFound."""
    own = select(Decision).where(Decision.kind == kind, Decision.object_id == object_id)
    found = session.scalar(own.where(Decision.id == id_))
    if found is None:
        raise NotFound("decision", id_)
    return found


def log(session: Session, page: int, kind: str = "", action: str = "") -> Log:
    """A page of all decisions, those of one kind or one action where they are given."""
    wanted = {Decision.kind: kind, Decision.action: action}
    conditions = [column == value for column, value in wanted.items() if value]
    total = session.scalar(select(func.count(Decision.id)).where(*conditions)) or 0
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(page, 1), pages)
    rows = (
        select(Decision, Person.email).outerjoin(Person, Person.id == Decision.person_id).where(*conditions)
    )
    cut = rows.order_by(Decision.id.desc()).limit(PAGE_SIZE).offset((page - 1) * PAGE_SIZE)
    return Log([Entry(*row) for row in session.execute(cut)], page, pages)

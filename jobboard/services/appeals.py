"""An employer asks for a second look at a decision, and somebody else takes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import CursorResult, Select, exists, or_, select, update
from sqlalchemy.orm import Session, contains_eager

from jobboard.core.text import storable
from jobboard.services import decisions, moderation
from jobboard.services.errors import Conflict, Empty, NotFound, TooLong
from jobboard.storage.models import Appeal, Decision, Member, Person, Vacancy

LIMIT: Final = 2000  # characters
OPEN_TO: Final = ("reject", "remove")  # decisions that an employer can appeal
_STANDS: Final = {"reject": "rejected", "remove": "removed"}  # while the decision holds


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision as its employer sees it. `is_open`: it still holds, and nobody has appealed."""

    decision: Decision
    appeal: Appeal | None
    is_open: bool


def ruling(session: Session, vacancy_of: int, id_: int) -> tuple[Ruling, Vacancy]:
    """A decision against a vacancy of the employer with the id `vacancy_of`. Raises NotFound."""
    rows = (
        select(Decision, Vacancy, Appeal)
        .join(Vacancy, Vacancy.id == Decision.object_id)
        .outerjoin(Appeal, Appeal.decision_id == Decision.id)
        .where(Decision.kind == "vacancy", Decision.action.in_(OPEN_TO), Decision.id == id_)
    )
    found = session.execute(rows.where(Vacancy.employer_id == vacancy_of)).first()
    if found is None:
        raise NotFound("decision", id_)
    decision, vacancy, appeal = found
    stands = vacancy.status == _STANDS[decision.action] and _is_last(session, decision)
    return Ruling(decision, appeal, stands and appeal is None), vacancy


def send(session: Session, found: Ruling, vacancy: Vacancy, text: str, now: datetime) -> Appeal:
    """Ask for a second look, once. Raises Empty, TooLong, and Conflict where the decision holds no more."""
    text = storable(text.strip())
    if not text:
        raise Empty("text")
    if len(text) > LIMIT:
        raise TooLong("text", len(text), LIMIT)
    if not found.is_open:
        raise Conflict(f"decision {found.decision.id} cannot be appealed")
    made = Appeal(vacancy_id=vacancy.id, decision_id=found.decision.id, text=text, created_at=now)
    session.add(made)
    session.flush()
    return made


def waiting(session: Session, moderator: Person) -> Sequence[Appeal]:
    """Appeals that this moderator may decide, the longest waiting first."""
    return session.scalars(_open_to(moderator).order_by(Appeal.id)).all()


def get(session: Session, moderator: Person, id_: int) -> Appeal:
    """An appeal for this moderator to decide. Raises NotFound, for one against their own decision too."""
    appeal = session.scalar(_open_to(moderator).where(Appeal.id == id_))
    if appeal is None:
        raise NotFound("appeal", id_)
    return appeal


def decide(
    session: Session, appeal: Appeal, moderator: Person, outcome: str, note: str, now: datetime
) -> Decision:
    """Uphold the decision, or overturn it: the vacancy is public then.

    Raises TooLong, and Conflict where somebody else was faster.
    """
    if len(note) > moderation.LIMIT:
        raise TooLong("note", len(note), moderation.LIMIT)
    own = update(Appeal).where(Appeal.id == appeal.id, Appeal.decided_at.is_(None))
    result: CursorResult[object] = session.execute(  # type: ignore[assignment]
        own.values(decided_at=now, outcome="overturned" if outcome == "overturn" else "upheld")
    )
    if result.rowcount != 1:
        raise Conflict(f"appeal {appeal.id} was decided meanwhile")
    if outcome == "overturn":
        moderation.shift(session, appeal.vacancy, "restore", "approve")
    said = storable(note.strip())
    return decisions.write(session, moderator, "vacancy", appeal.vacancy_id, outcome, now, note=said)


def _is_last(session: Session, decision: Decision) -> bool:
    later = exists().where(
        Decision.kind == decision.kind, Decision.object_id == decision.object_id, Decision.id > decision.id
    )
    return not session.scalar(select(later))


def _open_to(moderator: Person) -> Select[Appeal]:
    """Neither one's own decision nor one's own employer."""
    another = or_(Decision.person_id.is_(None), Decision.person_id != moderator.id)
    own = exists().where(Member.employer_id == Vacancy.employer_id, Member.person_id == moderator.id)
    loaded = contains_eager(Appeal.vacancy)
    return (
        select(Appeal)
        .join(Appeal.decision)
        .join(Appeal.vacancy)
        .join(Vacancy.employer)
        .options(contains_eager(Appeal.decision), loaded, loaded.contains_eager(Vacancy.employer))
        .where(Appeal.decided_at.is_(None), another, ~own)
    )

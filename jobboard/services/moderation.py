"""What moderators see waiting, and what they decide about vacancies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, CursorResult, Select, exists, func, select, update
from sqlalchemy.orm import Session, aliased, contains_eager

from jobboard.core.lifecycle import REVIEW, WrongMove, move
from jobboard.core.rulebook import RULES, quotes
from jobboard.core.text import storable
from jobboard.services import decisions, reports
from jobboard.services.errors import BadValue, Conflict, Empty, NotFound, TooLong
from jobboard.services.listing import LAST_ID
from jobboard.services.vocabulary import PUBLIC
from jobboard.storage.models import Decision, Member, Person, Vacancy, VacancyVersion

ACTIONS: Final = ("approve", "reject", "remove", "restore")
LIMIT: Final = 1000  # characters of what a moderator quotes or notes
_AGAINST: Final = ("reject", "remove")  # what takes a rule and the words that broke it
_SEEN_BEFORE: Final = ("hold", "restore")  # what was public until somebody doubted it


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a moderator says. `seen` is the number of the version that they looked at."""

    action: str
    seen: int
    rule: str = ""
    words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a moderator, the longest waiting first.

    In review are first vacancies of newcomers, and held ones of known employers. What visitors reported
    comes with the number of reports.
    """

    new: Sequence[Vacancy]
    held: Sequence[Vacancy]
    reported: Sequence[tuple[Vacancy, int]]


def waiting(session: Session, moderator: Person) -> Waiting:
    """What waits for this moderator."""
    other = aliased(Vacancy)
    known = exists().where(other.employer_id == Vacancy.employer_id, other.status.in_(PUBLIC))
    rows = select(Vacancy, known).join(Vacancy.employer).options(contains_eager(Vacancy.employer))
    rows = rows.where(_foreign(moderator), Vacancy.status == REVIEW)
    found = session.execute(rows.order_by(Vacancy.posted_at, Vacancy.id)).all()
    new, held = ([row[0] for row in found if row[1] == known] for known in (False, True))
    return Waiting(new, held, _reported(session, moderator))


def _reported(session: Session, moderator: Person) -> list[tuple[Vacancy, int]]:
    counts = reports.counts(session)
    found = {item.id: item for item in session.scalars(_open_to(moderator).where(Vacancy.id.in_(counts)))}
    return [(found[id_], count) for id_, count in counts.items() if id_ in found]


def get(session: Session, moderator: Person, id_: int) -> Vacancy:
    """A vacancy for this moderator to decide. Raises NotFound, for their own employer's too."""
    known = 0 < id_ <= LAST_ID
    vacancy = session.scalar(_open_to(moderator).where(Vacancy.id == id_)) if known else None
    if vacancy is None:
        raise NotFound("vacancy", id_)
    return vacancy


def version(session: Session, vacancy: Vacancy) -> int:
    """The number of what stands; 0: it came from an import, and was never changed."""
    last = select(func.max(VacancyVersion.number)).where(VacancyVersion.vacancy_id == vacancy.id)
    return session.scalar(last) or 0


def decide(
    session: Session, vacancy: Vacancy, moderator: Person, verdict: Verdict, now: datetime
) -> Decision:
    """Move a vacancy, and write down why.

    Raises Empty, BadValue and TooLong for what must be said, and Conflict where somebody was faster: another
    moderator, or the employer with a change.
    """
    _check(vacancy, verdict)
    if version(session, vacancy) != verdict.seen:
        raise Conflict(f"vacancy {vacancy.id} was changed meanwhile")
    shift(session, vacancy, verdict.action)
    if verdict.action == "approve":
        _begin(session, vacancy, now)
    if verdict.action == "remove":
        reports.settle(session, vacancy, now)
    said = {name: storable(getattr(verdict, name).strip()) for name in ("rule", "words", "note")}
    return decisions.write(session, moderator, "vacancy", vacancy.id, verdict.action, now, **said)


def keep(session: Session, vacancy: Vacancy, moderator: Person, now: datetime) -> Decision:
    """Leave it as it is, whatever visitors reported. Raises Conflict where no report is open any more."""
    if not reports.settle(session, vacancy, now):
        raise Conflict(f"no report about vacancy {vacancy.id} is open")
    return decisions.write(session, moderator, "vacancy", vacancy.id, "keep", now)


def shift(session: Session, vacancy: Vacancy, *actions: str) -> None:
    """Take the moves of a moderator. Raises Conflict where they cannot be taken, or not any more."""
    before = after = vacancy.status
    try:
        for action in actions:
            after = move(after, action, "moderator")
    except WrongMove as error:
        raise Conflict(str(error)) from error
    moved = update(Vacancy).where(Vacancy.id == vacancy.id, Vacancy.status == before).values(status=after)
    result: CursorResult[object] = session.execute(moved)  # type: ignore[assignment]
    if result.rowcount != 1:
        raise Conflict(f"vacancy {vacancy.id} was moved meanwhile")
    session.refresh(vacancy, ["status"])


def _begin(session: Session, vacancy: Vacancy, now: datetime) -> None:
    """It is new from the moment that anyone can see it: lists and alerts go by that."""
    last = next(iter(decisions.about(session, "vacancy", vacancy.id)), None)
    if last is None or last.action not in _SEEN_BEFORE:
        vacancy.posted_at = now


def _check(vacancy: Vacancy, verdict: Verdict) -> None:
    for field in ("words", "note"):
        if len(said := getattr(verdict, field)) > LIMIT:
            raise TooLong(field, len(said), LIMIT)
    if verdict.action not in _AGAINST:
        return
    if not verdict.rule:
        raise Empty("rule")
    if verdict.rule not in RULES:
        raise BadValue("rule", verdict.rule)
    if not verdict.words.strip():
        raise Empty("words")
    if not quotes(verdict.words, vacancy.text, vacancy.title):
        raise BadValue("words", verdict.words)


def _foreign(moderator: Person) -> ColumnElement[bool]:
    """Nobody decides about an employer that they act for."""
    own = exists().where(Member.employer_id == Vacancy.employer_id, Member.person_id == moderator.id)
    return ~own


def _open_to(moderator: Person) -> Select[Vacancy]:
    shown = select(Vacancy).join(Vacancy.employer).options(contains_eager(Vacancy.employer))
    return shown.where(_foreign(moderator))

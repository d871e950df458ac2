"""One answer to many who applied, so that nobody is left without one."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from jobboard.core.application import UNDER_WAY
from jobboard.core.hiring import NEWS_WITHIN, WORDS_LIMIT
from jobboard.services import applicants, hiring
from jobboard.services.application_mails import Notices
from jobboard.services.errors import BadValue, Conflict, Empty, TooLong
from jobboard.services.hiring import Decision
from jobboard.storage.models import Application

WAITING: Final = frozenset({*UNDER_WAY, "no-answer"})  # a promise that has passed is still owed
_BAKU: Final = ZoneInfo("Asia/Baku")


def refuse(
    session: Session,
    notices: Notices,
    vacancy_id: int,
    picked: Mapping[int, int],
    member_id: int,
    cause: str | None,
    words: str,
    now: datetime,
) -> int:
    """Decline these applications (id: the version that was seen), all of them or none; how many.

    Raises what `hiring.decide` does, NotFound, and Empty where nobody is picked.
    """
    _check_picked(picked)
    with session.begin_nested():
        for id_, version in picked.items():
            decision = Decision("refuse", version, cause, words)
            found = applicants.get(session, vacancy_id, id_)
            hiring.decide(session, notices, found, member_id, decision, now)
    return len(picked)


def still_looking(
    session: Session,
    notices: Notices,
    vacancy_id: int,
    picked: Mapping[int, int],
    day: date,
    words: str,
    now: datetime,
) -> int:
    """Tell these that it takes until `day`; how many heard it. Nobody is put off twice within a month.

    Raises NotFound, Conflict for who has their answer, TooLong, Empty, and BadValue for a day that is not
    within `NEWS_WITHIN`.
    """
    _check_picked(picked)
    today = now.astimezone(_BAKU).date()
    if not today < day <= today + NEWS_WITHIN:
        raise BadValue("day", day)
    if len(words) > WORDS_LIMIT:
        raise TooLong("words", len(words), WORDS_LIMIT)
    with session.begin_nested():
        found = [applicants.get(session, vacancy_id, id_) for id_ in picked]
        return sum(_put_off(session, notices, application, day, words, now) for application in found)


def _put_off(
    session: Session, notices: Notices, application: Application, day: date, words: str, now: datetime
) -> bool:
    if application.status not in WAITING:
        raise Conflict(f"application {application.id} has its answer")
    told = notices.put_off(session, application, day, words, now)
    if told:
        application.answer_by = day
        session.flush()
    return told


def _check_picked(picked: Mapping[int, int]) -> None:
    if not picked:
        raise Empty("pick")

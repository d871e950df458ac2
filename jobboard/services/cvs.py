"""CVs on their way into a profile: taken in, read by a job, confirmed by the candidate, gone.

Reading itself is done elsewhere, within bounds of time and memory (`jobs/reading_cvs.py`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete as delete_from
from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, undefer

from jobboard.core.candidate import Mark, Proof
from jobboard.core.cv import PASTED_LIMIT, CannotRead, Found
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.text import storable
from jobboard.extract.cv.kinds import kind
from jobboard.services import outbox, profiles, proofs
from jobboard.services.errors import Conflict, Empty, NotFound, TooLong, TooMany
from jobboard.services.profile_fields import Changes
from jobboard.storage.models import CvImport

READ_CV: Final = "read-cv"  # the kind of item in the outbox
IMPORTS_LIMIT: Final = 10  # a person's, at a time
NAME_LIMIT: Final = 200  # characters
FORGOTTEN_AFTER: Final = timedelta(days=7)

Reading = Callable[[bytes, bool], Found]  # (content, pasted as text); raises CannotRead


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What the candidate took of what was found."""

    marks: Mapping[str, Mark] = field(default_factory=dict)
    changes: Changes = field(default_factory=Changes)
    proofs: Sequence[Proof] = ()


def upload(
    session: Session, person_id: int, name: str, content: bytes, *, keep: bool, now: datetime
) -> CvImport:
    """Take in a file to be read. Raises CannotRead for what can be told at once, and TooMany."""
    kind(content)
    return _take(session, person_id, _short(name), content, keep=keep, now=now)


def paste(session: Session, person_id: int, text: str, now: datetime) -> CvImport:
    """Take in a text to be read. Raises Empty, TooLong and TooMany."""
    if not text.strip():
        raise Empty("text")
    if len(text) > PASTED_LIMIT:
        raise TooLong("text", len(text), PASTED_LIMIT)
    return _take(session, person_id, "", storable(text).encode(), keep=False, now=now)


def get(session: Session, person_id: int, import_id: int) -> CvImport:
    """Raises NotFound, also for another person's."""
    own = select(CvImport).where(CvImport.id == import_id, CvImport.person_id == person_id)
    found = session.scalar(own)
    if found is None:
        raise NotFound("import", import_id)
    return found


def listed(session: Session, person_id: int) -> Sequence[CvImport]:
    """Those of a person, the newest first."""
    own = select(CvImport).where(CvImport.person_id == person_id).order_by(CvImport.id.desc())
    return session.scalars(own).all()


def kept_file(session: Session, person_id: int, import_id: int) -> tuple[str, bytes]:
    """Name and content of a file that is kept. Raises NotFound."""
    own = select(CvImport.name, CvImport.content).where(
        CvImport.id == import_id, CvImport.person_id == person_id, CvImport.keep
    )
    found = session.execute(own).one_or_none()
    if found is None or found.content is None:
        raise NotFound("file", import_id)
    return found.name, found.content


def read(session: Session, import_id: int, reading: Reading) -> None:
    """The job: read what waits. What is gone or was read already is left alone."""
    waiting = session.scalar(
        select(CvImport)
        .where(CvImport.id == import_id, CvImport.status == "waiting")
        .options(undefer(CvImport.content))
    )
    if waiting is None or waiting.content is None:
        return
    try:
        found = reading(waiting.content, not waiting.name)
        if found.is_empty:
            raise CannotRead("nothing")
    except CannotRead as error:
        waiting.status, waiting.reason = "failed", error.reason
    else:
        waiting.status, waiting.found = "read", found.to_json()
    if not waiting.keep:
        waiting.content = None
    session.flush()


def confirm(
    session: Session,
    taxonomy: Taxonomy,
    person_id: int,
    import_id: int,
    confirmed: Confirmed,
    now: datetime,
) -> None:
    """Put what the candidate took into the profile; what was found is forgotten.

    Raises NotFound, Conflict (it was confirmed before, or is not read yet) and what saving a profile does.
    """
    held = get(session, person_id, import_id)
    if held.status != "read":
        raise Conflict(f"import {import_id} is {held.status}")
    profiles.mark(session, taxonomy, person_id, confirmed.marks, now)
    profiles.update(session, person_id, confirmed.changes, now)
    for proof in confirmed.proofs:
        proofs.add(session, taxonomy, person_id, proof, now)
    held.status, held.found = "done", {}
    session.flush()


def delete(session: Session, person_id: int, import_id: int) -> None:
    """With its file and all that was found. Raises NotFound."""
    session.delete(get(session, person_id, import_id))
    session.flush()


def forget(session: Session, now: datetime) -> None:
    """The daily job: what nobody came back for goes; of a file that is kept, what was read in it."""
    old = CvImport.created_at <= now - FORGOTTEN_AFTER
    session.execute(delete_from(CvImport).where(old, ~CvImport.keep))
    for held in session.scalars(select(CvImport).where(old, CvImport.status != "done")):
        held.status, held.found, held.reason = "done", {}, None
    session.flush()


def _take(
    session: Session, person_id: int, name: str, content: bytes, *, keep: bool, now: datetime
) -> CvImport:
    """The same twice, as a double click sends it, is one."""
    own = CvImport.person_id == person_id
    if twin := session.scalar(
        select(CvImport).where(own, CvImport.status == "waiting", CvImport.content == content)
    ):
        return twin
    used_up = or_(CvImport.keep, CvImport.status != "done")
    if (session.scalar(select(func.count()).where(own, used_up)) or 0) >= IMPORTS_LIMIT:
        raise TooMany("imports", IMPORTS_LIMIT)
    taken = CvImport(
        person_id=person_id, name=name, content=content, size=len(content), keep=keep, created_at=now
    )
    session.add(taken)
    session.flush()
    outbox.put(session, READ_CV, {"import": taken.id}, now=now)
    return taken


def _short(name: str) -> str:
    """The last part of a file's name, within bounds; the end stays, since it says the kind."""
    last = storable(" ".join(name.replace("\\", "/").rpartition("/")[2].split())) or "CV"
    return last if len(last) <= NAME_LIMIT else f"{last[: NAME_LIMIT - 11]}…{last[-10:]}"

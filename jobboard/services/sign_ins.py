"""In which browsers people are signed in. A browser holds a token, the database only its hash."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, joinedload

from jobboard.services.errors import NotFound
from jobboard.storage.models import Person, SignIn

LASTS: Final = timedelta(days=30)  # without a visit
_NOTED_EVERY: Final = timedelta(hours=1)  # so that most visits write nothing
_LONGEST_DEVICE: Final = 120


class Visit(NamedTuple):
    """Somebody who is signed in, and where."""

    person: Person
    sign_in: SignIn


def begin(session: Session, person: Person, device: str, now: datetime) -> str:
    """Sign a person in; what is given back belongs into that browser alone."""
    token = secrets.token_urlsafe(32)
    session.add(
        SignIn(
            person_id=person.id,
            token=_hash(token),
            device=device[:_LONGEST_DEVICE],
            created_at=now,
            seen_at=now,
        )
    )
    session.flush()
    return token


def visit(session: Session, key: str, token: str, now: datetime) -> Visit | None:
    """Who holds this token; one statement. `key` changes with the password, which ends what began before."""
    found = session.execute(
        select(Person, SignIn)
        .join(SignIn, SignIn.person_id == Person.id)
        .where(SignIn.token == _hash(token), SignIn.seen_at > now - LASTS)
        .where(Person.fs_uniquifier == key, Person.active)
        .options(joinedload(Person.roles))
    )
    row = found.unique().first()
    return Visit(*row) if row else None


def note(session: Session, sign_in: SignIn, now: datetime) -> bool:
    """Note that the browser was seen; False where that is known well enough."""
    if now - sign_in.seen_at < _NOTED_EVERY:
        return False
    sign_in.seen_at = now
    session.flush()
    return True


def of(session: Session, person: Person, now: datetime) -> Sequence[SignIn]:
    """Where the person is signed in, the latest seen first."""
    listed = select(SignIn).where(SignIn.person_id == person.id, SignIn.seen_at > now - LASTS)
    return session.scalars(listed.order_by(SignIn.seen_at.desc(), SignIn.id.desc())).all()


def end(session: Session, person: Person, sign_in_id: int) -> None:
    """Sign one browser of this person out. Raises NotFound for one that is not theirs."""
    ended = session.scalar(select(SignIn).where(SignIn.id == sign_in_id, SignIn.person_id == person.id))
    if ended is None:
        raise NotFound("sign-in", sign_in_id)
    session.delete(ended)
    session.flush()


def end_with(session: Session, token: str) -> None:
    """Sign out the browser that holds this token."""
    session.execute(delete(SignIn).where(SignIn.token == _hash(token)))


def end_others(session: Session, person: Person, token: str | None) -> None:
    """Sign the person out everywhere but in the browser that holds `token`; None: everywhere."""
    others = delete(SignIn).where(SignIn.person_id == person.id)
    session.execute(others if token is None else others.where(SignIn.token != _hash(token)))


def forget(session: Session, now: datetime) -> None:
    """Delete what has ended by itself."""
    session.execute(delete(SignIn).where(SignIn.seen_at <= now - LASTS))


def is_of(sign_in: SignIn, token: str) -> bool:
    """Whether this is the browser that holds the token."""
    return sign_in.token == _hash(token)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

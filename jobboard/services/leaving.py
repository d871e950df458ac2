"""Deleting an account: asked for, taken back within a week, and then done for good."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from jobboard.services import outbox, retention
from jobboard.services.errors import NotFound
from jobboard.services.letters import Letters
from jobboard.storage.models import Application, Consent, OutboxItem, Person, SavedSearch

TIME_TO_STAY: Final = timedelta(days=7)


def ask(session: Session, person: Person, now: datetime) -> datetime:
    """Have the account deleted in a week; when that is. Asking again changes nothing."""
    if person.leaving_at is None:
        person.leaving_at = now + TIME_TO_STAY
        session.flush()
    return person.leaving_at


def tell(session: Session, letters: Letters, person: Person, *, on: date, path: str, now: datetime) -> None:
    """The mail that says so: the day, and the page (below the language) on which it is taken back."""
    letter = letters.write("leaving", person.lang, on=on, stay=letters.url(person.lang, path))
    outbox.mail(session, person.email, letter, now=now, key=f"leaving:{person.id}:{person.leaving_at}")


def stay(session: Session, person: Person) -> None:
    """Keep the account."""
    person.leaving_at = None
    session.flush()


def who_leaves(session: Session, person_id: int, leaving_at: datetime) -> Person:
    """The person of a mailed link. Raises NotFound where they stay already, or are gone."""
    found = session.scalar(
        select(Person).where(Person.id == person_id, Person.leaving_at == leaving_at, Person.active)
    )
    if found is None:
        raise NotFound("account that leaves", person_id)
    return found


def erase_due(session: Session, letters: Letters, now: datetime) -> int:
    """The daily job: delete the accounts whose week is over; how many."""
    leaving: Sequence[Person] = session.scalars(select(Person).where(Person.leaving_at <= now)).all()
    for person in leaving:
        erase(session, person, now)
        letter = letters.write("left", person.lang)
        outbox.mail(session, person.email, letter, now=now)
    return len(leaving)


def erase(session: Session, person: Person, now: datetime) -> None:
    """Delete a person and all that names them. What employers got is blanked; what they counted stays."""
    email = person.email
    sent = select(Application).where(or_(Application.person_id == person.id, Application.email == email))
    retention.blank(session, session.scalars(sent).all(), now)
    session.execute(delete(SavedSearch).where(SavedSearch.email == email.lower()))
    session.execute(delete(Consent).where(Consent.email.in_((email, email.lower()))))
    for item in session.scalars(select(OutboxItem).where(OutboxItem.done_at.is_(None))):
        if item.payload.get("to") == email:
            session.delete(item)
    session.flush()
    # The database deletes what belongs to the person: every such table says so in its foreign key.
    session.execute(delete(Person).where(Person.id == person.id))
    session.expunge(person)

"""People with an account: Nigar the candidate, and whoever else a story needs."""

from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from jobboard.storage.models import Person
from tests.services.stories import NOW


def person(session: Session, email: str = "nigar@paylas.example", **columns: Any) -> Person:
    """A confirmed account. Nobody can sign in with its password: tests that do so give a hash."""
    given = {
        "password": "no password",
        "created_at": NOW,
        "confirmed_at": NOW,
        "fs_uniquifier": uuid4().hex,
        "fs_webauthn_user_handle": uuid4().hex,
        **columns,
    }
    made = Person(email=email, **given)
    session.add(made)
    session.flush()
    return made

"""What a request works with: the house (made once) and its own database session (made when first used)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import flask_login
from flask import Flask, current_app, g
from sqlalchemy.orm import Session, sessionmaker

from jobboard.core.learning import Learning
from jobboard.core.rules import Rules
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.services.letters import Letters
from jobboard.settings import Settings
from jobboard.storage.models import Member, Person

_KEY: Final = "jobboard"


@dataclass(frozen=True)
class House:
    """Everything that outlives a request."""

    settings: Settings
    reader: Reader
    sessions: sessionmaker[Session]
    rules: Rules
    clock: Callable[[], datetime]
    letters: Letters
    learning: Mapping[str, Learning]  # by concept

    @property
    def taxonomy(self) -> Taxonomy:
        return self.reader.taxonomy


def utc_now() -> datetime:
    return datetime.now(UTC)


def init_app(app: Flask, house: House) -> None:
    app.extensions[_KEY] = house
    app.teardown_appcontext(_close)


def house() -> House:
    made: House = current_app.extensions[_KEY]
    return made


def session() -> Session:
    """The session of this request; it ends with the request, and what was not committed is undone."""
    if "session" not in g:
        g.session = house().sessions()
    opened: Session = g.session
    return opened


def now() -> datetime:
    """One moment for the whole request, so that a page agrees with itself."""
    if "now" not in g:
        g.now = house().clock()
    moment: datetime = g.now
    return moment


def person() -> Person | None:
    """Who is signed in; None: a visitor. The first call asks the database, if the browser has a cookie."""
    if not is_known():
        user = flask_login.current_user
        g.person = user._get_current_object() if user.is_authenticated else None
    return known_person()


def known_person() -> Person | None:
    """The same without asking anybody: None too where no one has called `person` in this request."""
    known: Person | None = g.get("person")
    return known


def is_known() -> bool:
    """Whether this request knows whose it is, be it a visitor's."""
    return "person" in g


def me() -> Person:
    """Who is signed in, in views that are open to nobody else."""
    someone = person()
    assert someone is not None, "the view is not marked `signed_in`"
    return someone


def become(someone: Person | None) -> None:
    """From here on this request is of this person (who has just signed in), or of a visitor."""
    g.person = someone


def membership() -> Member:
    """Whom the signed-in person acts for, with the employer: in views that are open to members alone."""
    acting: Member = g.membership
    return acting


def act_for(found: Member) -> None:
    g.membership = found


def _close(error: BaseException | None) -> None:
    opened: Session | None = g.pop("session", None)
    if opened is not None:
        opened.close()

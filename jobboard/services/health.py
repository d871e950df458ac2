"""Whether the database can serve this version of the site."""

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from jobboard.storage import migrate


def problem(session: Session) -> str | None:
    """What keeps the site from serving, in a few words; None: nothing."""
    engine = session.get_bind().engine
    try:
        found, needed = migrate.current(engine), migrate.head()
    except SQLAlchemyError:
        return "the database does not answer"
    return None if found == needed else f"the database is at revision {found}, not at {needed}"

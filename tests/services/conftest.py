"""A session on each database. What a test writes is gone after it."""

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from jobboard.storage import db, migrate
from tests.databases import BACKENDS, empty_database
from tests.services.board import VACANCIES
from tests.services.stories import post
from tests.statements import Statements, sent_to


@pytest.fixture(scope="session", params=BACKENDS)
def migrated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A database with its tables and no rows."""
    engine = empty_database(request.param, tmp_path_factory.mktemp("database"))
    migrate.upgrade(engine)
    engine.dispose()  # SQLite's log goes into the file that is copied
    yield engine
    engine.dispose()


@pytest.fixture
def session(migrated: Engine, tmp_path: Path) -> Iterator[Session]:
    """A session of its own: a copy of the SQLite file, or a transaction of PostgreSQL that is undone."""
    if migrated.dialect.name == "sqlite":
        copy = tmp_path / "jobboard.sqlite3"
        shutil.copy(str(migrated.url.database), copy)
        engine = db.connect(f"sqlite:///{copy}")
        with db.sessions(engine)() as session:
            yield session
        engine.dispose()
        return
    with migrated.connect() as connection:
        outer = connection.begin()
        with Session(connection, join_transaction_mode="create_savepoint", expire_on_commit=False) as session:
            yield session
        outer.rollback()


@pytest.fixture
def statements(session: Session) -> Statements:
    """`with statements() as sent:` collects what is sent to the database, from an empty session on."""

    def count() -> AbstractContextManager[list[str]]:
        session.flush()
        session.expunge_all()
        return sent_to(session.get_bind().engine)

    return count


@pytest.fixture
def board(session: Session) -> None:
    """The vacancies of board.py, each of an employer of its own."""
    for days_ago, (title, text) in enumerate(VACANCIES):
        post(session, title, text, days_ago=days_ago, employer=f"Employer {days_ago}")

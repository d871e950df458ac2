"""Where the tables live: one engine a process, one session a use case."""

from typing import Any, Final

from sqlalchemy import Connection, Engine, MetaData, create_engine, event, make_url
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker

# Every constraint has a name, or SQLite's batch migrations could not drop it.
NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
BUSY_TIMEOUT: Final = 5_000  # milliseconds that a writer waits for another one


class Base(DeclarativeBase):
    """The tables of the site."""

    metadata = MetaData(naming_convention=NAMES)


def connect(url: str) -> Engine:
    """An engine for `sqlite:///<file>` or `postgresql://…`; nothing is opened yet."""
    target = make_url(url)
    if target.get_backend_name() == "sqlite":
        engine = create_engine(target)
        event.listen(engine, "connect", _sqlite_pragmas)
        event.listen(engine, "savepoint", _begin_first)
        return engine
    if target.drivername == "postgresql":
        target = target.set(drivername="postgresql+psycopg")
    return create_engine(target, pool_pre_ping=True)


def sessions(engine: Engine) -> sessionmaker[Session]:
    """Makes sessions whose objects stay readable after the commit."""
    return sessionmaker(engine, expire_on_commit=False)


def _sqlite_pragmas(connection: Any, _record: Any) -> None:
    """SQLite keeps these for a connection, not for a file (but for the journal mode)."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")  # safe with WAL: a power cut loses at most the last commits
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    cursor.close()


def _begin_first(connection: Connection, _name: str) -> None:
    """A savepoint inside a transaction, as it should be.

    Python begins none for SQLite before the first change, and a savepoint outside of one commits when it is
    released. IMMEDIATE waits for other writers at once, when waiting still helps.
    """
    raw: Any = connection.connection.dbapi_connection
    if not raw.in_transaction:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

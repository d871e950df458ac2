"""What commands open before they work; what cannot be opened is one clear line, not a traceback."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from jobboard import settings
from jobboard.resources import SKILLS_DATA

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from jobboard.core.taxonomy import Taxonomy
    from jobboard.extract.reader import Reader


def open_settings(*, demo: bool = False, needs_secret: bool = False) -> settings.Settings:
    """The settings of this environment."""
    try:
        return settings.load(os.environ, demo=demo, needs_secret=needs_secret)
    except settings.SettingsError as error:
        raise click.ClickException(str(error)) from error


def open_taxonomy(folder: Path = SKILLS_DATA) -> "Taxonomy":
    """The taxonomy of this folder."""
    from jobboard.core.taxonomy import Taxonomy, TaxonomyError

    try:
        return Taxonomy.load(folder)
    except TaxonomyError as error:
        raise click.ClickException(str(error)) from error


def open_reader() -> "Reader":
    """The reader of our own taxonomy; it takes a second or two."""
    from jobboard.extract.reader import Reader

    return Reader(open_taxonomy())


@contextmanager
def open_engine() -> Iterator["Engine"]:
    """The database of the settings, its folder made if need be."""
    from sqlalchemy.exc import OperationalError

    from jobboard.storage.db import connect

    chosen = open_settings()
    chosen.data.mkdir(parents=True, exist_ok=True)
    engine = connect(chosen.database_url)
    try:
        yield engine
    except OperationalError as error:
        raise click.ClickException(f"The database does not answer: {error.orig}") from error
    finally:
        engine.dispose()


@contextmanager
def open_session() -> Iterator["Session"]:
    """A session on the migrated database; the command commits."""
    from jobboard.storage.db import sessions
    from jobboard.storage.migrate import current, head

    with open_engine() as engine:
        if current(engine) != head():
            raise click.ClickException("The database is not up to date: run `jobboard db upgrade`.")
        with sessions(engine)() as session:
            yield session

"""What commands open before they work; what cannot be opened is one clear line, not a traceback."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from jobboard import settings
from jobboard.resources import SKILLS_DATA, TEMPLATES, TRANSLATIONS

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from jobboard.core.ad import ParsedAd
    from jobboard.core.learning import Learning
    from jobboard.core.taxonomy import Taxonomy
    from jobboard.extract.reader import Reader
    from jobboard.services.analyser import Query
    from jobboard.services.letters import Letters


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


def open_learning(taxonomy: "Taxonomy", folder: Path = SKILLS_DATA) -> "Mapping[str, Learning]":
    """What this folder says on learning the concepts of its taxonomy."""
    from jobboard.core.learning import load
    from jobboard.core.taxonomy import TaxonomyError

    try:
        return load(folder, taxonomy)
    except TaxonomyError as error:
        raise click.ClickException(str(error)) from error


def open_reader() -> "Reader":
    """The reader of our own taxonomy; it takes some seconds, most of them to import spaCy."""
    from jobboard.extract.reader import Reader

    return Reader(open_taxonomy())


def open_letters(chosen: settings.Settings) -> "Letters":
    """Writes the mails of this installation."""
    from jobboard.services.letters import Letters

    return Letters(TEMPLATES, TRANSLATIONS, site_name=chosen.site_name, public_url=chosen.public_url)


class LateReader:
    """Opens the reader for the first ad: loading what is there already needs none, and starts at once."""

    @cached_property
    def taxonomy(self) -> "Taxonomy":
        return open_taxonomy()

    @cached_property
    def _reader(self) -> "Reader":
        return open_reader()

    def read(self, text: str, title: str = "") -> "ParsedAd":
        return self._reader.read(text, title)

    def read_many(self, ads: Iterable[tuple[str, str]]) -> Iterator["ParsedAd"]:
        return (self.read(text, title) for text, title in ads)

    def terms(self, text: str) -> list[str]:
        return self._reader.terms(text)

    def query(self, q: str) -> "Query":
        return self._reader.query(q)


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

"""Migrations: the same tables on both databases, all or nothing, and no row lost."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, select, text

from jobboard.core.ad import Education, Experience, LanguageAsk, Mention, ParsedAd
from jobboard.core.needs import from_json, needs
from jobboard.storage import db, migrate
from jobboard.storage.models import VacancyNeeds

VACANCY = """INSERT INTO vacancies (id, slug, employer_id, title, text, digest, lang, status, sample, read,
    taxonomy_version, parsed)
    VALUES (7, 'smm', 1, 'SMM', '…', 'd', 'az', 'published', false, 'ok', '1', '{}')"""
EMPLOYER = """INSERT INTO employers (id, slug, name, about, sample, created_at)
    VALUES (1, 'leyla', 'Leyla', '', false, '2026-11-23 00:00:00')"""
SKILL = "INSERT INTO vacancy_skills VALUES (7, 'canva', 'tool', 'required')"


def fill(engine: Engine) -> None:
    with engine.begin() as connection:
        for statement in (EMPLOYER, VACANCY, SKILL):
            connection.execute(text(statement))


def count(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()


def add_a_column(connection: Connection, table: str) -> None:
    """As a batch migration does it on SQLite: a new table, the rows copied, the old one dropped."""
    operations = Operations(MigrationContext.configure(connection))
    with operations.batch_alter_table(table, recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.Text()))


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Engine]:
    engine = db.connect(f"sqlite:///{tmp_path / 'migrated.sqlite3'}")
    migrate.upgrade(engine)
    yield engine
    engine.dispose()


def test_the_models_are_what_the_migrations_make(empty: Engine) -> None:
    assert migrate.current(empty) is None
    assert migrate.check(empty)[0] == f"the database is at revision None, not {migrate.head()}"
    migrate.upgrade(empty)
    assert migrate.check(empty) == []
    assert migrate.current(empty) == migrate.head()


def test_a_column_that_no_migration_made_is_named(empty: Engine) -> None:
    migrate.upgrade(empty)
    with empty.begin() as connection:
        connection.execute(text("ALTER TABLE employers ADD COLUMN mood integer"))
    assert "mood" in " ".join(migrate.check(empty))


def test_upgrading_again_changes_nothing(empty: Engine) -> None:
    migrate.upgrade(empty)
    fill(empty)
    migrate.upgrade(empty)
    assert count(empty, "vacancy_skills") == 1


def test_two_processes_may_upgrade_at_once(empty: Engine) -> None:
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(migrate.upgrade, [empty, empty]))
    assert migrate.check(empty) == []


def test_a_migration_that_fails_leaves_nothing_behind(empty: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(config: Config, revision: str) -> None:
        config.attributes["connection"].execute(text("CREATE TABLE half (id integer)"))
        raise RuntimeError("power cut")

    monkeypatch.setattr(command, "upgrade", half)
    with pytest.raises(RuntimeError, match="power cut"):
        migrate.upgrade(empty)
    assert not sa.inspect(empty).has_table("half")


def test_rebuilding_a_parent_table_keeps_the_rows_of_its_children(
    sqlite: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(sqlite)

    def rebuild(config: Config, revision: str) -> None:
        add_a_column(config.attributes["connection"], "employers")
        add_a_column(config.attributes["connection"], "vacancies")

    monkeypatch.setattr(command, "upgrade", rebuild)
    migrate.upgrade(sqlite)
    assert (count(sqlite, "vacancies"), count(sqlite, "vacancy_skills")) == (1, 1)


def test_the_same_rebuilding_with_foreign_keys_on_would_lose_them(sqlite: Engine) -> None:
    fill(sqlite)
    with sqlite.begin() as connection:
        add_a_column(connection, "vacancies")
    assert count(sqlite, "vacancy_skills") == 0


def test_a_row_without_its_parent_stops_the_migration(
    sqlite: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def orphan(config: Config, revision: str) -> None:
        config.attributes["connection"].execute(text(SKILL))

    monkeypatch.setattr(command, "upgrade", orphan)
    with pytest.raises(RuntimeError, match="without their parent"):
        migrate.upgrade(sqlite)
    assert count(sqlite, "vacancy_skills") == 0


def test_foreign_keys_are_on_again_after_a_migration(empty: Engine) -> None:
    migrate.upgrade(empty)
    with pytest.raises(sa.exc.IntegrityError), empty.begin() as connection:
        connection.execute(text(SKILL))


def go(engine: Engine, move: Callable[[Config, str], None], revision: str) -> None:
    config = migrate._config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        move(config, revision)


def test_what_vacancies_ask_is_kept_when_it_moves_to_its_own_table(empty: Engine) -> None:
    go(empty, command.upgrade, "0001")
    ad = ParsedAd(
        "az",
        "ok",
        "1",
        skills={"canva": Mention("required", ())},
        languages={"en": LanguageAsk("preferred", "B2", ())},
        experience=Experience(None, 1, ()),
        education=Education("higher", "required", ()),
    )
    old = VACANCY.replace("parsed)", "parsed, asks)").replace("'{}')", "'{}', :asks)")
    with empty.begin() as connection:
        connection.execute(text(EMPLOYER))
        connection.execute(text(old), {"asks": json.dumps(ad.to_json())})
    go(empty, command.upgrade, "0002")
    with db.sessions(empty)() as session:
        [asked] = session.scalars(select(VacancyNeeds.asked))
    assert from_json(asked) == needs(ad)


def test_all_migrations_can_be_undone(empty: Engine) -> None:
    migrate.upgrade(empty)
    go(empty, command.downgrade, "base")
    assert set(sa.inspect(empty).get_table_names()) == {"alembic_version"}

"""Engines and column types."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Engine, exc, select, text
from sqlalchemy.orm import Session

from jobboard.storage import db, migrate
from jobboard.storage.models import Employer

NOON_IN_BAKU = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=4)))


def test_sqlite_waits_keeps_its_references_and_lets_readers_read(tmp_path: Path) -> None:
    engine = db.connect(f"sqlite:///{tmp_path / 'a.sqlite3'}")
    with engine.connect() as connection:
        pragmas = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    engine.dispose()
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": db.BUSY_TIMEOUT}


def test_a_plain_postgresql_address_goes_through_psycopg() -> None:
    assert db.connect("postgresql://localhost/x").url.drivername == "postgresql+psycopg"


def test_times_come_back_aware_and_in_utc(empty: Engine) -> None:
    migrate.upgrade(empty)
    with Session(empty) as session:
        session.add(Employer(slug="leyla", name="Leyla", created_at=NOON_IN_BAKU))
        session.commit()
        stored = session.scalars(select(Employer.created_at)).one()
    assert stored == NOON_IN_BAKU
    assert stored.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(empty: Engine) -> None:
    migrate.upgrade(empty)
    with Session(empty) as session, pytest.raises(exc.StatementError, match="has no time zone"):
        session.execute(select(Employer).where(Employer.created_at < NOON_IN_BAKU.replace(tzinfo=None)))


def test_the_database_itself_refuses_a_status_that_does_not_exist(empty: Engine) -> None:
    migrate.upgrade(empty)
    lost = text(
        "INSERT INTO vacancies (id, slug, employer_id, title, text, digest, lang, status, sample, read, "
        "taxonomy_version, parsed) "
        "VALUES (1, 's', 1, 't', 't', 'd', 'az', 'lost', false, 'ok', '1', '{}')"
    )
    with empty.connect() as connection, pytest.raises(exc.IntegrityError, match="ck_vacancies_status"):
        connection.execute(lost)


def test_who_read_before_another_wrote_can_still_write(empty: Engine) -> None:
    migrate.upgrade(empty)
    with Session(empty) as nigar, Session(empty) as leyla:
        assert nigar.scalars(select(Employer)).all() == []
        leyla.add(Employer(slug="leyla", name="Leyla", created_at=NOON_IN_BAKU))
        leyla.commit()
        nigar.add(Employer(slug="nigar", name="Nigar", created_at=NOON_IN_BAKU))
        nigar.commit()
        assert nigar.scalars(select(Employer.slug).order_by(Employer.slug)).all() == ["leyla", "nigar"]


def test_what_a_savepoint_kept_is_undone_with_its_transaction(empty: Engine) -> None:
    migrate.upgrade(empty)
    with Session(empty) as session:
        assert session.scalars(select(Employer)).all() == []
        with session.begin_nested():
            session.add(Employer(slug="leyla", name="Leyla", created_at=NOON_IN_BAKU))
        with Session(empty) as another:
            assert another.scalars(select(Employer)).all() == []
        session.rollback()
        assert session.scalars(select(Employer)).all() == []

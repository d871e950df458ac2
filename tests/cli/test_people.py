"""`jobboard people` on a database of its own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from jobboard.cli import main
from jobboard.storage import db, migrate
from jobboard.storage.models import Application, Employer, Vacancy, VacancyNeeds

NOW = datetime.now(UTC)
OLD = NOW - timedelta(days=400)


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Nigar applied to a vacancy that closed 400 days ago, and was told so 30 days ago."""
    monkeypatch.setenv("JOBBOARD_DATA", str(tmp_path))
    address = f"sqlite:///{tmp_path / 'jobboard.db'}"
    engine = db.connect(address)
    migrate.upgrade(engine)
    vacancy = Vacancy(
        slug="smm",
        employer=Employer(slug="leyla", name="Leyla Studio", created_at=OLD),
        title="SMM",
        text="…",
        digest="d",
        lang="az",
        status="closed",
        closed_at=OLD,
        read="none",
        taxonomy_version="1",
        parsed={},
        needs=VacancyNeeds(asked=[]),
    )
    application = Application(
        vacancy=vacancy,
        email="nigar@example.com",
        name="Nigar",
        lang="az",
        status="sent",
        created_at=OLD,
        changed_at=OLD,
        noticed_at=NOW - timedelta(days=30),
    )
    with db.sessions(engine)() as session:
        session.add(application)
        session.commit()
    engine.dispose()
    return address


def name_kept(address: str) -> str:
    engine = db.connect(address)
    with db.sessions(engine)() as session:
        name = session.get_one(Application, 1).name
    engine.dispose()
    return name


def test_a_dry_run_says_what_is_due_and_changes_nothing(database: str) -> None:
    result = CliRunner().invoke(main, ["people", "retention", "--dry-run"])
    assert result.exit_code == 0
    assert "blank: application 1, vacancy 1" in result.output
    assert "Would be: 0 to give notice of, 1 to blank." in result.output
    assert name_kept(database) == "Nigar"


def test_retention_blanks_what_had_its_notice(database: str) -> None:
    result = CliRunner().invoke(main, ["people", "retention"])
    assert "Done: 0 to give notice of, 1 to blank." in result.output
    assert "Nigar" not in result.output
    assert name_kept(database) == ""

"""`jobboard db`, `jobboard ads` and `jobboard worker status` on a database of their own."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from jobboard.cli import main
from jobboard.jobs.app import create_huey, give_sign
from jobboard.settings import Settings

AD = {"employer": "Bulud", "title": "SMM assistent", "text": "Tələblər: Canva, 1 il təcrübə. Maaş 700 AZN."}


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JOBBOARD_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)), catch_exceptions=False)


def ads(path: Path, *lines: object) -> Path:
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def test_upgrade_makes_the_tables_once_and_then_changes_nothing() -> None:
    assert run("db", "check").exit_code == 1
    assert run("db", "upgrade").stdout.startswith("Upgraded from nothing to ")
    assert run("db", "upgrade").stdout.startswith("Up to date: ")
    assert run("db", "check").exit_code == 0
    now, _, newest = run("db", "current").stdout.strip().partition(" of ")
    assert now == newest


def test_commands_on_a_database_without_its_tables_say_what_to_do() -> None:
    result = run("ads", "sample")
    assert result.exit_code == 1
    assert "jobboard db upgrade" in result.stderr


def test_a_database_that_does_not_answer_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOBBOARD_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")
    result = run("db", "current")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: The database does not answer: ")


def test_a_mistake_in_the_settings_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOBBOARD_DATABASE", "x")
    assert (
        run("db", "current").stderr
        == "Error: JOBBOARD_DATABASE is not a setting: is JOBBOARD_DATABASE_URL meant?\n"
    )


def test_ads_are_loaded_once(tmp_path: Path) -> None:
    run("db", "upgrade")
    path = ads(tmp_path / "ads.jsonl", AD, AD | {"title": "SMM menecer"})
    assert run("ads", "load", path).stdout == "2 loaded, 0 already there, 0 refused.\n"
    assert run("ads", "load", path).stdout == "0 loaded, 2 already there, 0 refused.\n"


def test_lines_that_cannot_be_loaded_are_named_and_the_others_stay(tmp_path: Path) -> None:
    run("db", "upgrade")
    result = run("ads", "load", ads(tmp_path / "ads.jsonl", [], AD, {"title": "no text"}))
    assert result.exit_code == 1
    assert [line.partition(":")[0] for line in result.stderr.splitlines()] == ["line 1", "line 3"]
    assert result.stdout == "1 loaded, 0 already there, 2 refused.\n"


def test_the_sample_is_loaded_once() -> None:
    run("db", "upgrade")
    first, second = run("ads", "sample").stdout, run("ads", "sample").stdout
    loaded = first.partition(" loaded")[0].rpartition(" ")[2]
    assert int(loaded) >= 48
    assert second.startswith(f"Sample vacancies: 0 loaded, {loaded} already there")


def test_status_knows_a_worker_by_its_latest_sign(data: Path) -> None:
    run("db", "upgrade")
    assert "No worker has run yet" in run("worker", "status").stderr
    huey = create_huey(Settings(data=data))
    give_sign(huey, datetime.now(UTC) - timedelta(hours=1))
    assert run("worker", "status").exit_code == 1
    give_sign(huey, datetime.now(UTC))
    assert run("worker", "status").exit_code == 0


def test_loading_what_is_there_already_builds_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    run("db", "upgrade")
    run("ads", "sample")
    monkeypatch.setattr("jobboard.extract.reader.Reader", None)
    assert run("ads", "sample").exit_code == 0

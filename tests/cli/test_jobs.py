"""Background jobs: which there are, and that each ends in one commit."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from jobboard.core.taxonomy import Taxonomy
from jobboard.jobs.app import create_huey, last_sign
from jobboard.jobs.tasks import Job, jobs, register, run
from jobboard.settings import Settings
from jobboard.storage.db import connect, sessions


def test_the_sample_is_kept_fresh_in_a_demo_alone(taxonomy: Taxonomy) -> None:
    plain, demo = ({job.name for job in jobs(taxonomy, demo=demo)} for demo in (False, True))
    assert demo - plain == {"refresh-sample"}


def test_a_job_commits_what_it_did_and_is_told_the_time(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path}/jobs.db")
    told: list[datetime] = []

    def work(session: Session, now: datetime) -> None:
        told.append(now)
        session.execute(text("CREATE TABLE done (day TEXT)"))
        session.execute(text("INSERT INTO done VALUES ('today')"))

    run(Job("work", lambda now: True, work), sessions(engine))
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT day FROM done")) == "today"
    engine.dispose()
    assert told[0].tzinfo is UTC


def test_registered_jobs_run_by_the_clock_and_the_worker_gives_a_first_sign(tmp_path: Path) -> None:
    huey = create_huey(Settings(data=tmp_path))
    ran: list[str] = []

    class Context:
        def __enter__(self) -> Any:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def commit(self) -> None:
            ran.append("committed")

    register(huey, Context, [Job("work", lambda now: True, lambda session, now: ran.append("worked"))])  # type: ignore[arg-type]
    assert last_sign(huey) is not None
    for task in huey.read_periodic(datetime.now(UTC)):
        huey.execute(task)
    assert ran == ["worked", "committed"]


def test_a_redis_in_the_settings_holds_the_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    huey = create_huey(Settings(data=tmp_path / "unused", redis_url="redis://cache.example:6390/2"))
    assert huey.storage.pool.connection_kwargs["host"] == "cache.example"
    assert not (tmp_path / "unused").exists()

"""The worker writes to everyone whose hour has come, a batch a transaction."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from jobboard.jobs import alerts
from jobboard.services import digests
from jobboard.storage import db, migrate
from jobboard.storage.models import OutboxItem
from tests.services.alerting import DESK, appear, watch
from tests.services.people import person
from tests.services.stories import NOW


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = db.connect(f"sqlite:///{tmp_path}/alerts.db")
    migrate.upgrade(engine)
    yield engine
    engine.dispose()


def test_each_batch_is_committed_and_the_last_one_by_the_job(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digests.send_due, "__defaults__", ("", 2))
    sessions = db.sessions(engine)
    with sessions() as session:
        for number in range(5):
            watch(session, person(session, f"nigar-{number}@paylas.example", lang="en"))
        appear(session, "Junior SMM", timedelta(hours=1))
        session.commit()
    with sessions() as session:
        alerts.send(DESK, session, NOW + timedelta(hours=1))  # nothing is left for a commit after it
    with sessions() as session:
        assert session.query(OutboxItem).count() == 5


def test_alerts_are_looked_at_each_minute() -> None:
    jobs = {job.name: job for job in alerts.jobs(DESK)}
    assert all(jobs["send-alerts"].when(NOW + timedelta(minutes=minutes)) for minutes in range(60))
    assert not jobs["forget-alerts"].when(NOW)

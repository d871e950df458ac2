"""The rounds over applications."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from jobboard.jobs.applications import jobs
from jobboard.jobs.tasks import run
from jobboard.storage import db, migrate
from jobboard.storage.models import Application, OutboxItem
from tests.services.candidates import NOTICES, apply, apply_as_guest
from tests.services.people import person
from tests.services.stories import post

NOW = datetime.now(UTC)


@pytest.mark.parametrize(
    ("name", "left", "mails"),
    [("lapse-applications", ["no-answer", "unconfirmed"], 3), ("forget-unconfirmed", ["sent"], 2)],
)
def test_a_round_does_its_part_and_keeps_it(tmp_path: Path, name: str, left: list[str], mails: int) -> None:
    engine = db.connect(f"sqlite:///{tmp_path / 'jobs.db'}")
    migrate.upgrade(engine)
    sessions = db.sessions(engine)
    with sessions() as session:
        vacancy = post(session, "SMM assistant", days_ago=30, expires_at=NOW + timedelta(days=9))
        vacancy.answer_days = 7
        apply(session, person(session), vacancy, now=NOW - timedelta(days=9))
        apply_as_guest(session, vacancy, now=NOW - timedelta(days=9), email="guest@paylas.example")
        session.commit()
    job = next(job for job in jobs(NOTICES) if job.name == name)
    run(job, sessions)
    run(job, sessions)
    with sessions() as session:
        assert session.scalars(select(Application.status).order_by(Application.status)).all() == left
        assert len(session.scalars(select(OutboxItem)).all()) == mails
    engine.dispose()

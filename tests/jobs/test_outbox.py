"""The worker does what the outbox holds: soon, once, and whatever else fails."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session, sessionmaker

from jobboard.jobs import outbox as jobs
from jobboard.services import outbox
from jobboard.settings import Settings
from jobboard.storage import db, migrate
from jobboard.storage.models import OutboxItem

Sessions = sessionmaker[Session]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = db.connect(f"sqlite:///{tmp_path}/outbox.db")
    migrate.upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def sessions(engine: Engine) -> Sessions:
    return db.sessions(engine)


def put(sessions: Sessions, *payloads: dict[str, Any]) -> None:
    with sessions() as session:
        for payload in payloads:
            outbox.put(session, "mail", payload, now=datetime.now(UTC))
        session.commit()


def items(sessions: Sessions) -> list[OutboxItem]:
    with sessions() as session:
        return list(session.scalars(select(OutboxItem).order_by(OutboxItem.id)))


def test_one_failure_stops_no_other_item_and_names_nobody(
    sessions: Sessions, caplog: pytest.LogCaptureFixture
) -> None:
    put(sessions, {"to": "leyla@paylas.example"}, {"to": "nigar@paylas.example"})
    sent: list[str] = []

    def send(_session: Session, payload: dict[str, Any], _now: datetime) -> None:
        if payload["to"].startswith("leyla"):
            raise OSError("550 leyla@paylas.example is unknown")
        sent.append(payload["to"])

    assert jobs.drain(sessions, "mail", send) == 2
    assert sent == ["nigar@paylas.example"]
    failed, done = items(sessions)
    assert (failed.done_at, failed.error, failed.tries) == (None, "OSError", 1)
    assert (done.done_at is not None, done.payload) == (True, {})
    assert "leyla" not in caplog.text
    assert "OSError" in caplog.text


def test_what_a_handler_wrote_before_it_failed_is_undone(sessions: Sessions) -> None:
    put(sessions, {"to": "x"})

    def half(session: Session, _payload: dict[str, Any], now: datetime) -> None:
        outbox.put(session, "other", {}, now=now)
        raise ValueError

    jobs.drain(sessions, "mail", half)
    assert [item.kind for item in items(sessions)] == ["mail"]


def test_mails_wait_where_nothing_can_send_them(tmp_path: Path) -> None:
    assert "mail" not in jobs.handlers(Settings(data=tmp_path))
    assert "mail" in jobs.handlers(Settings(data=tmp_path, demo=True))


def test_a_worker_looks_by_itself_until_it_is_stopped(sessions: Sessions) -> None:
    stop, seen = Event(), Event()
    jobs.start(sessions, {"mail": lambda _session, _payload, _now: seen.set()}, stop)
    began = time.monotonic()
    put(sessions, {"to": "x"})
    assert seen.wait(5)
    assert time.monotonic() - began < 2.5
    stop.set()

"""How long it takes to order all live vacancies for one candidate, and to work out her gap."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy.orm import Session

from jobboard.core.profile import Profile
from jobboard.core.search import VacancyFilter
from jobboard.extract.reader import Reader
from jobboard.services import demand, employers, gap, ranking, vacancies
from jobboard.storage import db, migrate
from tests.bench.generated import generated

Say = Callable[[str], None]
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
NIGAR = Profile(
    have=frozenset({"canva", "instagram", "content-planning"}), learning=frozenset({"capcut"}), years=1
)


@pytest.fixture
def board(benchmark: BenchmarkFixture, tmp_path: Path, reader: Reader) -> Iterator[Session]:
    """3,000 vacancies of 300 employers; a few where nothing is timed."""
    engine = db.connect(f"sqlite:///{tmp_path / 'jobboard.sqlite3'}")
    migrate.upgrade(engine)
    with db.sessions(engine)() as session:
        for number, (text, title) in enumerate(generated(20 if benchmark.disabled else 3_000)):
            by = employers.ensure(session, f"Employer {number % 300}", now=NOW)
            vacancies.publish(session, reader, by, title, text, now=NOW)
        demand.snapshot(session, reader.taxonomy, NOW)
        session.commit()
        yield session
    engine.dispose()


def test_ranking(benchmark: BenchmarkFixture, say: Say, board: Session, reader: Reader) -> None:
    found = benchmark(lambda: ranking.rank(board, reader, NIGAR, VacancyFilter(), 1, NOW))
    assert found.page.items
    _say(benchmark, say, f"matches among {found.page.total:,} vacancies")


def test_gap(benchmark: BenchmarkFixture, say: Say, board: Session, reader: Reader) -> None:
    found = benchmark(lambda: gap.overview(board, reader.taxonomy, NIGAR, NOW))
    _say(benchmark, say, f"gap among {found.demand.n:,} vacancies")


def _say(benchmark: BenchmarkFixture, say: Say, what: str) -> None:
    if not benchmark.disabled:
        say(f"{what}: {1000 * benchmark.stats.stats.median:.0f} ms")

"""The sample vacancies, read by the real reader, give the same answers from both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.extract.reader import Reader
from jobboard.resources import SAMPLE
from jobboard.services import imports, listing, salaries
from jobboard.storage import migrate
from tests.databases import empty_database
from tests.services.stories import NOW

pytestmark = pytest.mark.postgres

SEARCHES = [
    {},
    {"q": "canva"},
    {"q": "smm menecer bakı"},
    {"q": "SMM специалист"},
    {"q": "social media assistant", "tool": ("canva",)},
    {"q": "reels montaj", "place": ("Bakı",), "pay_from": 500},
    {"platform": ("instagram", "tiktok"), "workplace": ("remote", "hybrid")},
    {"level": ("0-1", "none"), "employment": ("full-time",), "lang": ("az",)},
]
ASKED = {
    "photo-editing": ["şəkil redaktəsi", "ŞƏKİL REDAKTƏSİ", "sekil redaktesi", "Şekil Redaktesi", "ретушь"],
    "content-planning": ["məzmun planı", "MƏZMUN PLANI", "mezmun plani", "контент-план"],
    "video-editing": ["видеомонтаж", "ВИДЕОМОНТАЖ", "video montaj", "video editing"],
}


@pytest.fixture(scope="module")
def both(reader: Reader, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Session]]:
    """The sample on SQLite and on PostgreSQL."""
    opened = []
    for backend in ("sqlite", "postgresql"):
        engine = empty_database(backend, tmp_path_factory.mktemp("alike"))
        migrate.upgrade(engine)
        session = Session(engine, expire_on_commit=False)
        imports.load_sample(session, reader, Path(SAMPLE), NOW)
        session.commit()
        opened.append((engine, session))
    yield [session for _, session in opened]
    for engine, session in opened:
        session.close()
        engine.dispose()


def answer(session: Session, reader: Reader, wanted: VacancyFilter) -> tuple[object, ...]:
    page = listing.find(session, reader, wanted, 1, NOW)
    return [(v.title, v.employer.slug) for v in page.items], page.total, page.facets, page.understood


@pytest.mark.parametrize("wanted", SEARCHES)
def test_the_same_list_in_the_same_order_with_the_same_counts(
    both: list[Session], reader: Reader, wanted: dict[str, object]
) -> None:
    sqlite, postgresql = (answer(session, reader, VacancyFilter(**wanted)) for session in both)  # type: ignore[arg-type]
    assert sqlite == postgresql
    assert sqlite[1]


@pytest.mark.parametrize(("concept", "q"), [(concept, q) for concept, words in ASKED.items() for q in words])
def test_one_thing_is_found_by_its_words_in_any_language_and_spelling(
    both: list[Session], reader: Reader, concept: str, q: str
) -> None:
    page = listing.find(both[0], reader, VacancyFilter(q=q), 1, NOW)
    assert concept in page.understood
    assert page.total == listing.find(both[0], reader, VacancyFilter(q=ASKED[concept][0]), 1, NOW).total > 0


def test_likeness_and_pay_are_the_same(both: list[Session], reader: Reader) -> None:
    def told(session: Session) -> tuple[object, ...]:
        first = listing.newest(session, NOW, 1)[0]
        alike = [(v.title, v.employer.slug) for v in listing.similar(session, first, NOW)]
        return alike, salaries.overview(session, NOW)

    sqlite, postgresql = map(told, both)
    assert sqlite == postgresql

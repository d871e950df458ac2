"""The search index: tokens stay whole on both databases, and rows can be replaced and forgotten."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from jobboard.storage import migrate, text_search
from jobboard.storage.models import Vacancy

ODD = ["c++", "ga4", "c:photo-editing", "x", "и", "ə", "中文", "🔥", "a'b", 'a"b', "NOT", "a*", "l" * 3_000]


EMPLOYER = """INSERT INTO employers (id, slug, name, about, sample, created_at)
    VALUES (1, 'leyla', 'Leyla', '', false, '2026-11-23 00:00:00')"""
VACANCY = """INSERT INTO vacancies (id, slug, employer_id, title, text, digest, lang, status, sample, read,
    taxonomy_version, parsed)
    VALUES (:id, 'smm', 1, 'SMM', '…', 'd', 'az', 'published', false, 'ok', '1', '{}')"""


@pytest.fixture
def session(empty: Engine) -> Iterator[Session]:
    """Two vacancies, 1 and 2, that nothing finds yet."""
    migrate.upgrade(empty)
    with Session(empty) as session:
        session.execute(text(EMPLOYER))
        session.execute(text(VACANCY), [{"id": 1}, {"id": 2}])
        yield session


def put(session: Session, id_: int, *body: str, title: str = "", concepts: str = "") -> None:
    text_search.index(session, id_, title=title.split(), concepts=concepts.split(), body=body)


def ranked(session: Session, *words: str, concepts: str = "", rest: str = "") -> list[tuple[int, int]]:
    found = text_search.search(session, words, concepts.split(), rest.split())
    rows = session.execute(select(Vacancy.id, found.rank).where(found.condition).order_by(Vacancy.id))
    return [(id_, rank) for id_, rank in rows]


@pytest.mark.parametrize("token", ODD)
def test_a_token_is_found_as_it_is_and_by_nothing_less(session: Session, token: str) -> None:
    put(session, 1, token)
    put(session, 2, *(other for other in ODD if other != token))
    assert ranked(session, token) == [(1, text_search.BODY_HIT)]


def test_every_word_must_be_there(session: Session) -> None:
    put(session, 1, "canva", "reels")
    put(session, 2, "canva")
    assert [id_ for id_, _ in ranked(session, "canva", "reels")] == [1]


def test_title_meaning_and_text_add_up(session: Session) -> None:
    put(session, 1, "retus", title="retus", concepts="photo-editing")
    put(session, 2, "sekil", concepts="photo-editing")
    assert ranked(session, "retus", concepts="photo-editing") == [(1, 7), (2, 2)]


def test_what_a_concept_does_not_cover_must_stand_in_the_text(session: Session) -> None:
    put(session, 1, "baku", concepts="photo-editing")
    put(session, 2, "ganca", concepts="photo-editing")
    assert ranked(session, "retus", "baku", concepts="photo-editing", rest="baku") == [(1, 2)]


def test_a_concept_is_no_word(session: Session) -> None:
    put(session, 1, concepts="canva")
    assert ranked(session, "canva") == []


def test_nothing_to_look_for_finds_nothing(session: Session) -> None:
    put(session, 1, "canva")
    assert ranked(session) == []


def test_more_words_than_are_looked_at_do_no_harm(session: Session) -> None:
    many = [f"word{n}" for n in range(3_000)]
    put(session, 1, *many)
    assert [id_ for id_, _ in ranked(session, *many)] == [1]


def test_indexing_again_replaces_and_forgetting_removes(session: Session) -> None:
    put(session, 1, "canva")
    put(session, 1, "figma")
    assert (ranked(session, "canva"), len(ranked(session, "figma"))) == ([], 1)
    text_search.forget(session, 1)
    assert ranked(session, "figma") == []

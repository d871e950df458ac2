"""Vacancies in bulk, and the sample."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import imports, listing, vacancies
from jobboard.storage.models import DemandDay, Employer, Vacancy
from tests.services.stories import NOW, SmallReader
from tests.statements import Statements

EMPLOYERS = """
[[employer]]
slug = "nar"
name = "Nar Kafe"
about = "Kafe"
city = "Bakı"
field = "cafe"
size = "1-10"
"""
VACANCIES = """
[[vacancy]]
employer = "nar"
days_ago = 0
title = "SMM köməkçisi"
text = '''
required: canva
'''

[[vacancy]]
employer = "nar"
days_ago = 20
title = "Reels"
text = '''
required: reels
'''
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "employers.toml").write_text(EMPLOYERS, encoding="utf-8")
    (tmp_path / "az.toml").write_text(VACANCIES, encoding="utf-8")
    return tmp_path


def record(**kw: Any) -> dict[str, Any]:
    return {"employer": "Leyla MMC", "title": "SMM", "text": "required: canva", **kw}


def load(session: Session, *records: Any) -> imports.Loaded:
    return imports.load_ads(session, SmallReader(), records, NOW)


def live(session: Session, now: datetime = NOW) -> list[str]:
    return [vacancy.title for vacancy in listing.newest(session, now, 100)]


def test_records_become_vacancies_once(session: Session) -> None:
    assert load(session, record(), record(title="Reels"), record()) == imports.Loaded(2, 1)
    assert load(session, record()) == imports.Loaded(0, 1)
    assert load(session, record(employer="Orkhan")) == imports.Loaded(1, 0)
    assert session.scalar(select(func.count()).select_from(Employer)) == 2


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ({"title": None}, "title is missing"),
        ({"text": 5}, "text is missing"),
        ({"employer": " "}, "employer is empty"),
        ({"text": "a" * 20_001}, "text has 20001 characters, the limit is 20000"),
        ({"posted_at": "soon"}, "Invalid isoformat string: 'soon'"),
        ({"posted_at": "2126-01-01"}, "posted_at is in the future"),
    ],
)
def test_a_bad_record_is_refused_by_line_and_the_others_go_on(
    session: Session, bad: dict[str, Any], reason: str
) -> None:
    loaded = load(session, record(), record(**bad), record(title="Reels"))
    assert loaded == imports.Loaded(2, 0, ((2, reason),))


@pytest.mark.parametrize(
    ("posted_at", "stored"),
    [
        (None, NOW),
        ("2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
        ("2026-11-20T10:00:00+04:00", datetime(2026, 11, 20, 6, tzinfo=UTC)),
    ],
)
def test_the_date_of_a_record_is_kept(session: Session, posted_at: str | None, stored: datetime) -> None:
    load(session, record(posted_at=posted_at))
    assert session.scalar(select(Vacancy.posted_at)) == stored


def test_known_ads_are_looked_up_a_batch_at_a_time(session: Session, statements: Statements) -> None:
    many = [record(title=f"SMM {n}") for n in range(50)]
    load(session, *many)
    with statements() as sent:
        load(session, *many)
    assert sum("vacancies" in statement for statement in sent) == 1


def test_the_sample_is_loaded_once_and_marked(session: Session, folder: Path) -> None:
    reader = SmallReader()
    assert imports.load_sample(session, reader, folder, NOW) == imports.Loaded(2, 0)
    read = reader.read_ads
    assert imports.load_sample(session, reader, folder, NOW + timedelta(hours=5)) == imports.Loaded(0, 2)
    assert reader.read_ads == read
    assert live(session) == ["SMM köməkçisi", "Reels"]
    page = listing.find(session, reader, VacancyFilter(), 1, NOW)
    assert page.sample
    assert all(vacancy.sample and vacancy.employer.sample for vacancy in page.items)
    assert session.scalar(select(DemandDay.vacancies)) == 2


def test_the_sample_is_as_fresh_as_on_the_first_day_whenever_it_is_seen(
    session: Session, folder: Path
) -> None:
    imports.load_sample(session, SmallReader(), folder, NOW)
    later = NOW + timedelta(days=100, hours=2)
    assert live(session, later) == []
    assert vacancies.expire(session, later) == 0
    assert imports.refresh_sample(session, later) == 2
    assert imports.refresh_sample(session, later + timedelta(hours=3)) == 0
    assert live(session, later) == ["SMM köməkçisi", "Reels"]
    newest, oldest = listing.newest(session, later)
    assert newest.posted_at == NOW + timedelta(days=100)
    assert newest.posted_at - oldest.posted_at == timedelta(days=20)  # type: ignore[operator]


def test_a_sample_ad_that_left_the_files_is_removed_and_a_new_one_is_as_old_as_it_says(
    session: Session, folder: Path
) -> None:
    imports.load_sample(session, SmallReader(), folder, NOW)
    changed = VACANCIES.replace('title = "Reels"', 'title = "Stories"')
    (folder / "az.toml").write_text(changed, encoding="utf-8")
    later = NOW + timedelta(days=3)
    assert imports.load_sample(session, SmallReader(), folder, later) == imports.Loaded(1, 1)
    assert live(session, later) == ["SMM köməkçisi", "Stories"]
    assert listing.newest(session, later)[1].posted_at == later - timedelta(days=20)
    assert imports.load_sample(session, SmallReader(), folder, later) == imports.Loaded(0, 2)


def test_loading_the_sample_leaves_real_vacancies_alone(session: Session, folder: Path) -> None:
    load(session, record(title="Real", posted_at="2026-11-01"))
    imports.load_sample(session, SmallReader(), folder, NOW)
    imports.load_sample(session, SmallReader(), folder, NOW + timedelta(days=2))
    real = session.scalars(select(Vacancy).where(Vacancy.title == "Real")).one()
    assert (real.status, real.sample, real.posted_at) == (
        "published",
        False,
        datetime(2026, 11, 1, tzinfo=UTC),
    )


def test_what_sample_employers_ask_and_promise_also_reaches_a_sample_that_was_there(
    session: Session, folder: Path
) -> None:
    imports.load_sample(session, SmallReader(), folder, NOW)
    terms = 'title = "Reels"\nanswer_days = 7\nquestions = ["Which reel?"]'
    (folder / "az.toml").write_text(VACANCIES.replace('title = "Reels"', terms), encoding="utf-8")
    assert imports.load_sample(session, SmallReader(), folder, NOW) == imports.Loaded(0, 2)
    found = {vacancy.title: vacancy for vacancy in listing.newest(session, NOW)}
    assert (found["Reels"].questions, found["Reels"].answer_days) == (["Which reel?"], 7)
    assert (found["SMM köməkçisi"].questions, found["SMM köməkçisi"].answer_days) == ([], None)

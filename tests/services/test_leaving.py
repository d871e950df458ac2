"""Nigar takes everything along, and leaves."""

import io
import json
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Table, func, inspect, select
from sqlalchemy.orm import Session

from jobboard.resources import TEMPLATES, TRANSLATIONS
from jobboard.services import archive, leaving, outbox
from jobboard.services.errors import NotFound
from jobboard.services.letters import Letters
from jobboard.storage.db import Base
from jobboard.storage.models import Application, ApplicationStep, OutboxItem, Person, Vacancy
from tests.services.everything import SECRET, full
from tests.services.stories import NOW, TAXONOMY, post
from tests.unit.cv import files

LETTERS = Letters(TEMPLATES, TRANSLATIONS, site_name="Paylaş", public_url="https://paylas.example")
WEEK = timedelta(days=7)


@pytest.fixture
def vacancy(session: Session) -> Vacancy:
    return post(session, "Junior SMM", "required: canva")


@pytest.fixture
def nigar(session: Session, vacancy: Vacancy) -> Person:
    """With a row in every table that is about people, and someone else's rows beside."""
    return full(session, vacancy, "nigar")


@pytest.fixture
def orkhan(session: Session, vacancy: Vacancy) -> Person:
    return full(session, vacancy, "orkhan")


def archived(session: Session, someone: Person) -> dict[str, bytes]:
    resume = archive.resume(session, TAXONOMY, someone, str.upper)
    pieces = list(archive.zipped(archive.entries(session, someone, resume, "Salam"), NOW))
    assert len(pieces) > len(archive.FILES), "it is streamed"
    with zipfile.ZipFile(io.BytesIO(b"".join(pieces))) as unpacked:
        assert unpacked.testzip() is None
        return {name: unpacked.read(name) for name in unpacked.namelist()}


def about_people(table: Table) -> bool:
    """Whether rows of a table belong to a person: by an address, or by a key that leads to one."""
    if table.name == "people" or "email" in table.c:
        return True
    return any(
        about_people(key.column.table)
        for column in table.c
        for key in column.foreign_keys
        if key.column.table is not table
    )


def test_every_table_about_people_is_in_the_archive_or_left_out_for_a_reason() -> None:
    known = {name for tables in archive.FILES.values() for name in tables}
    found = {table.name for table in Base.metadata.tables.values() if about_people(table)}
    assert found - archive.LEFT_OUT.keys() == known


def test_the_archive_holds_all_of_ones_own_and_nothing_of_others(
    session: Session, nigar: Person, orkhan: Person
) -> None:
    held = archived(session, nigar)
    (cv,) = [name for name in held if name.startswith("cvs/")]
    assert cv.endswith("-nigar-cv.pdf")
    assert held[cv] == files.pdf(["nigar"])
    assert held["README.txt"] == b"Salam"
    for file, tables in archive.FILES.items():
        rows: dict[str, list[Any]] = json.loads(held[file])
        assert list(rows) == list(tables)
        empty = [name for name, found in rows.items() if not found]
        assert empty in ([], ["people_roles"])
    everything = b"".join(held.values())
    assert b"orkhan" not in everything.lower()
    assert b"Junior SMM" in held["saved.json"]
    assert json.loads(held["resume.json"])["skills"][0]["id"] == "canva"


def test_the_archive_holds_no_keys(session: Session, nigar: Person) -> None:
    assert SECRET.encode() not in b"".join(archived(session, nigar).values())


def test_leaving_is_asked_for_once_and_can_be_taken_back(session: Session, nigar: Person) -> None:
    at = leaving.ask(session, nigar, NOW)
    assert at == NOW + WEEK
    assert leaving.ask(session, nigar, NOW + timedelta(days=1)) == at
    leaving.tell(session, LETTERS, nigar, on=at.date(), path="me/stay/x", now=NOW)
    letter = outbox.due(session, NOW)[-1].payload
    assert letter["to"] == nigar.email
    assert "https://paylas.example/az/me/stay/x" in letter["text"]
    assert leaving.who_leaves(session, nigar.id, at) is nigar
    leaving.stay(session, nigar)
    assert leaving.erase_due(session, LETTERS, NOW + 2 * WEEK) == 0
    with pytest.raises(NotFound):
        leaving.who_leaves(session, nigar.id, at)


def test_nobody_is_deleted_before_the_week_is_over(session: Session, nigar: Person) -> None:
    leaving.ask(session, nigar, NOW)
    assert leaving.erase_due(session, LETTERS, NOW + WEEK - timedelta(seconds=1)) == 0


def test_whoever_left_is_nowhere_any_more(session: Session, nigar: Person, orkhan: Person) -> None:
    leaving.ask(session, nigar, NOW)
    leaving.tell(session, LETTERS, nigar, on=NOW.date(), path="me/stay/x", now=NOW)
    before = rows_of_everyone(session)
    assert leaving.erase_due(session, LETTERS, NOW + WEEK) == 1
    session.expire_all()
    (farewell,) = [item for item in session.scalars(select(OutboxItem)) if "to" in item.payload]
    assert farewell.payload["to"] == "nigar@paylas.example"
    session.delete(farewell)
    session.flush()
    after = rows_of_everyone(session)
    assert "nigar" in before
    assert "nigar" not in after
    assert "orkhan" in after


def test_an_employer_keeps_only_that_there_was_an_application(session: Session, nigar: Person) -> None:
    leaving.erase(session, nigar, NOW)
    session.expire_all()
    (application,) = session.scalars(select(Application)).all()
    assert (application.person_id, application.email, application.name) == (None, None, "")
    assert (application.status, application.blanked_at) == ("sent", NOW)
    assert session.scalar(select(func.count()).select_from(ApplicationStep)) == 1


def rows_of_everyone(session: Session) -> str:
    """Every row of every table, in small letters."""
    tables = Base.metadata.sorted_tables
    assert set(inspect(session.get_bind()).get_table_names()) >= {table.name for table in tables}
    return "".join(repr(tuple(row)) for table in tables for row in session.execute(select(table))).lower()

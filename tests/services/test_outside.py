"""Applications elsewhere, kept by hand."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from jobboard.services import outside
from jobboard.services.errors import BadValue, Empty, NotFound, TooLong, TooMany
from jobboard.services.outside import Elsewhere
from jobboard.storage.models import Person
from tests.services.people import person
from tests.services.stories import NOW

TOLD = Elsewhere("SMM", "Caspian Coffee", "https://jobs.example/7", "sent", NOW.date(), "By mail")


@pytest.fixture
def nigar(session: Session) -> Person:
    return person(session)


def test_it_is_added_changed_and_deleted(session: Session, nigar: Person) -> None:
    made = outside.add(session, nigar.id, TOLD, NOW)
    outside.edit(session, nigar.id, made.id, replace(TOLD, status="talk", note=" Monday "), NOW)
    [held] = outside.of_person(session, nigar.id)
    assert (held.status, held.note, held.title) == ("talk", "Monday", "SMM")
    outside.delete(session, nigar.id, made.id)
    assert list(outside.of_person(session, nigar.id)) == []


def test_another_persons_is_not_there(session: Session, nigar: Person) -> None:
    orkhan = person(session, "orkhan@paylas.example")
    made = outside.add(session, nigar.id, TOLD, NOW)
    assert list(outside.of_person(session, orkhan.id)) == []
    for attempt in (
        lambda: outside.get(session, orkhan.id, made.id),
        lambda: outside.edit(session, orkhan.id, made.id, TOLD, NOW),
        lambda: outside.delete(session, orkhan.id, made.id),
    ):
        with pytest.raises(NotFound):
            attempt()


@pytest.mark.parametrize(
    ("changes", "error", "field"),
    [
        ({"title": " "}, Empty, "title"),
        ({"title": "t" * 201}, TooLong, "title"),
        ({"employer": "t" * 201}, TooLong, "employer"),
        ({"note": "t" * 2_001}, TooLong, "note"),
        ({"url": "javascript:alert(1)"}, BadValue, "url"),
        ({"status": "unconfirmed"}, BadValue, "status"),
        ({"status": "moon"}, BadValue, "status"),
        ({"sent_on": NOW.date() + timedelta(days=1)}, BadValue, "sent_on"),
        ({"sent_on": date(1999, 12, 31)}, BadValue, "sent_on"),
    ],
)
def test_what_it_cannot_hold_is_refused_by_name(
    session: Session, nigar: Person, changes: dict[str, Any], error: type[Exception], field: str
) -> None:
    with pytest.raises(error) as refused:
        outside.add(session, nigar.id, replace(TOLD, **changes), NOW)
    assert refused.value.field == field  # type: ignore[attr-defined]
    assert list(outside.of_person(session, nigar.id)) == []


def test_there_is_an_end_to_them(session: Session, nigar: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "MOST", 1)
    outside.add(session, nigar.id, TOLD, NOW)
    with pytest.raises(TooMany):
        outside.add(session, nigar.id, TOLD, NOW)

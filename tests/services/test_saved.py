"""Nigar keeps vacancies, with an account and from before she had one."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.core.lifecycle import CLOSED, REMOVED
from jobboard.services import saved
from jobboard.services.errors import NotFound, TooMany, VacancyGone
from jobboard.storage.models import Person
from tests.services.people import person
from tests.services.stories import NOW, post
from tests.statements import Statements


@pytest.fixture
def nigar(session: Session) -> Person:
    return person(session)


def titles(session: Session, nigar: Person) -> list[str]:
    return [item.title for item in saved.page(session, nigar, 1, NOW).items]


def test_what_is_saved_stands_with_the_last_first_and_twice_is_once(session: Session, nigar: Person) -> None:
    junior, senior = post(session, "Junior"), post(session, "Senior")
    for minutes, vacancy in enumerate((junior, senior, junior)):
        saved.save(session, nigar, vacancy.id, NOW + timedelta(minutes=minutes))
    assert titles(session, nigar) == ["Senior", "Junior"]
    saved.remove(session, nigar, senior.id)
    saved.remove(session, nigar, senior.id)
    assert titles(session, nigar) == ["Junior"]
    assert not saved.kept(session, nigar, senior.id)


def test_closed_ones_stay_and_hidden_ones_are_not_told_of(session: Session, nigar: Person) -> None:
    over, gone = post(session, "Over"), post(session, "Gone")
    for vacancy in (over, gone):
        saved.save(session, nigar, vacancy.id, NOW)
    over.status, gone.status = CLOSED, REMOVED
    session.flush()
    assert titles(session, nigar) == ["Over"]
    assert saved.page(session, nigar, 1, NOW).total == 1
    with pytest.raises(VacancyGone):
        saved.save(session, nigar, gone.id, NOW)


@pytest.mark.parametrize("id_", [0, -1, 999_999, 2**40])
def test_what_does_not_exist_cannot_be_saved(session: Session, nigar: Person, id_: int) -> None:
    with pytest.raises(NotFound):
        saved.save(session, nigar, id_, NOW)


def test_a_thousand_is_enough(session: Session, nigar: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved, "MOST", 3)
    ids = [post(session, f"SMM {number}").id for number in range(5)]
    assert saved.merge(session, nigar, ids[:2], NOW) == 2
    saved.save(session, nigar, ids[2], NOW)
    saved.save(session, nigar, ids[0], NOW)  # kept already
    with pytest.raises(TooMany):
        saved.save(session, nigar, ids[3], NOW)
    assert saved.merge(session, nigar, ids, NOW) == 0


def test_the_device_is_merged_once_and_what_is_unknown_passed_over(session: Session, nigar: Person) -> None:
    first, second = post(session, "First"), post(session, "Second")
    device = [second.id, first.id, second.id, 0, 2**70, 999_999]
    assert saved.merge(session, nigar, device, NOW) == 2
    assert saved.merge(session, nigar, device, NOW) == 0
    assert sorted(titles(session, nigar)) == ["First", "Second"]


def test_people_do_not_see_each_others(session: Session, nigar: Person) -> None:
    orkhan = person(session, "orkhan@paylas.example")
    vacancy = post(session, "Junior")
    saved.save(session, nigar, vacancy.id, NOW)
    assert saved.ids(session, orkhan) == frozenset()
    saved.remove(session, orkhan, vacancy.id)
    assert saved.ids(session, nigar) == {vacancy.id}


def test_a_page_costs_two_statements_whatever_is_on_it(
    session: Session, nigar: Person, statements: Statements
) -> None:
    for number in range(25):
        saved.save(session, nigar, post(session, f"SMM {number}").id, NOW)
    with statements() as sent:
        page = saved.page(session, nigar, 2, NOW)
        assert [item.employer.name for item in page.items] == ["Leyla MMC"] * 5
    assert len(sent) == 2, sent

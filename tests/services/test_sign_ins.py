"""Where Nigar is signed in, on either database."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import accounts, sign_ins
from jobboard.services.errors import NotFound, TooLong
from jobboard.storage.models import Person
from tests.services.people import person
from tests.services.stories import NOW
from tests.statements import Statements


@pytest.fixture
def nigar(session: Session) -> Person:
    return person(session)


def begin(session: Session, someone: Person, device: str = "Chrome, Android") -> str:
    return sign_ins.begin(session, someone, device, NOW)


def test_a_token_says_who_is_there_in_one_statement(
    session: Session, nigar: Person, statements: Statements
) -> None:
    token, key = begin(session, nigar), nigar.fs_uniquifier
    with statements() as sent:
        visit = sign_ins.visit(session, key, token, NOW)
        assert visit
        assert visit.person.email == nigar.email
        assert visit.person.roles == []
    assert len(sent) == 1


def test_only_the_right_token_of_an_open_account_counts(session: Session, nigar: Person) -> None:
    token, key = begin(session, nigar), nigar.fs_uniquifier
    assert sign_ins.visit(session, key, "another", NOW) is None
    assert sign_ins.visit(session, "another key", token, NOW) is None, "the password was changed"
    assert sign_ins.visit(session, key, token, NOW + sign_ins.LASTS) is None
    nigar.active = False
    session.flush()
    assert sign_ins.visit(session, key, token, NOW) is None


def test_the_database_does_not_hold_the_token(session: Session, nigar: Person) -> None:
    token = begin(session, nigar)
    (row,) = sign_ins.of(session, nigar, NOW)
    assert token not in row.token
    assert sign_ins.is_of(row, token)


def test_a_visit_is_noted_once_an_hour(session: Session, nigar: Person) -> None:
    begin(session, nigar)
    (row,) = sign_ins.of(session, nigar, NOW)
    later = NOW + timedelta(hours=1)
    assert [sign_ins.note(session, row, now) for now in (NOW, later, later)] == [False, True, False]


def test_browsers_end_one_by_one_all_but_one_or_all(session: Session, nigar: Person) -> None:
    tokens = [begin(session, nigar, device) for device in "abc"]
    sign_ins.end(session, nigar, sign_ins.of(session, nigar, NOW)[0].id)
    assert [row.device for row in sign_ins.of(session, nigar, NOW)] == ["b", "a"]
    sign_ins.end_others(session, nigar, tokens[1])
    assert [row.device for row in sign_ins.of(session, nigar, NOW)] == ["b"]
    sign_ins.end_with(session, tokens[1])
    assert sign_ins.of(session, nigar, NOW) == []


def test_nobody_ends_a_browser_of_somebody_else(session: Session, nigar: Person) -> None:
    begin(session, nigar)
    (row,) = sign_ins.of(session, nigar, NOW)
    with pytest.raises(NotFound):
        sign_ins.end(session, person(session, "orkhan@paylas.example"), row.id)
    sign_ins.end_others(session, person(session, "leyla@paylas.example"), None)
    assert len(sign_ins.of(session, nigar, NOW)) == 1


def test_what_has_ended_by_itself_is_deleted(session: Session, nigar: Person) -> None:
    begin(session, nigar)
    sign_ins.forget(session, NOW + sign_ins.LASTS - timedelta(seconds=1))
    assert len(sign_ins.of(session, nigar, NOW)) == 1
    sign_ins.forget(session, NOW + sign_ins.LASTS)
    assert sign_ins.of(session, nigar, NOW) == []


def test_an_account_is_found_in_any_case_and_made_a_moderator_once(session: Session, nigar: Person) -> None:
    assert accounts.find(session, "NIGAR@paylas.example") is nigar
    assert accounts.find(session, "leyla@paylas.example") is None
    for _ in range(2):
        accounts.make_moderator(session, nigar)
    assert [role.name for role in nigar.roles] == ["moderator"]


def test_name_and_language_are_kept_tidy(session: Session, nigar: Person) -> None:
    accounts.describe(session, nigar, " Nigar \0\n Ə. ", "ru")
    assert (nigar.name, nigar.lang) == ("Nigar Ə.", "ru")
    accounts.describe(session, nigar, "", "xx")
    assert (nigar.name, nigar.lang) == ("", "ru")
    with pytest.raises(TooLong):
        accounts.describe(session, nigar, "x" * 121, "az")

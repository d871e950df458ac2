"""Whose page anyone may see, and under which address an employer stands."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import employers
from jobboard.services.errors import NotFound
from tests.services.people import person
from tests.services.stories import NOW, post

DAY = timedelta(days=1)


def test_a_newcomers_page_is_its_members_until_a_vacancy_of_theirs_is_public(session: Session) -> None:
    leyla, orkhan = person(session, "leyla@paylas.example"), person(session, "orkhan@paylas.example")
    made = employers.found(session, "Leyla Studio", "Baku", leyla, NOW)
    assert employers.shown(session, "leyla-studio", NOW, leyla) is made
    for stranger in (None, orkhan):
        with pytest.raises(NotFound):
            employers.shown(session, "leyla-studio", NOW, stranger)
    post(session, "SMM assistant", "required: canva", employer="Leyla Studio")
    assert employers.shown(session, "leyla-studio", NOW) is made


def test_a_banned_employer_and_one_that_nobody_knows_have_no_page(session: Session) -> None:
    post(session, "SMM assistant", "required: canva", employer="Leyla Studio").employer.banned_at = NOW
    session.flush()
    for slug in ("leyla-studio", "orkhan-media"):
        with pytest.raises(NotFound):
            employers.shown(session, slug, NOW)
    assert employers.hiring(session, NOW) == []


def test_those_who_hire_are_listed_and_samples_only_if_told(session: Session) -> None:
    post(session, "SMM assistant", "required: canva", employer="Leyla Studio")
    post(session, "Over", "required: canva", employer="Keçmiş Evi", days_ago=60)
    made = post(session, "Made up", "required: canva", employer="Nümunə Kafe")
    made.employer.sample = True
    session.flush()
    assert employers.hiring(session, NOW) == ["leyla-studio"]
    assert employers.hiring(session, NOW, samples=True) == ["leyla-studio", "numune-kafe"]


def test_its_live_vacancies_are_its_own_newest_first(session: Session) -> None:
    for title, days_ago in (("Second", 2), ("First", 1), ("Over", 60)):
        post(session, title, "required: canva", days_ago=days_ago, employer="Leyla Studio")
    other = post(session, "Other", "required: canva", employer="Orkhan Media")
    leyla = employers.shown(session, "leyla-studio", NOW)
    found = employers.vacancies(session, leyla.id, NOW)
    assert [vacancy.title for vacancy in found] == ["First", "Second"]
    assert employers.vacancies(session, other.employer_id, NOW) == [other]

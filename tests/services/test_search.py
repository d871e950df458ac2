"""Nigar searches by words: what is found, in which order, whatever she types. The same on both databases."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from jobboard.core.search import Q_LIMIT, VacancyFilter
from tests.services.board import find, titles
from tests.services.stories import post


def test_words_in_the_title_come_first_then_meaning_then_words_in_the_text(session: Session) -> None:
    post(session, "İkinci", "photo-editing isteyirik, sekil redaktesi", days_ago=1)
    post(session, "Mətndə", "sekil bir yerde, redaktesi basqa yerde", days_ago=2)
    post(session, "Şəkil redaktəsi", "nothing else", days_ago=5)
    post(session, "Ретушь фото", "lang: ru", days_ago=4)
    post(session, "Oxunmuş", "required: photo-editing", days_ago=6)
    post(session, "Başqa", "sekil", days_ago=0)
    assert titles(session, q="ŞƏKİL REDAKTƏSİ") == [
        "Şəkil redaktəsi", "İkinci", "Ретушь фото", "Oxunmuş", "Mətndə",
    ]  # fmt: skip
    assert titles(session, q="ретушь фото") == ["Ретушь фото"]
    assert find(session, q="ретушь").understood == ("photo-editing",)


def test_equals_go_by_date_then_by_number(session: Session) -> None:
    for title, days_ago in (("old", 3), ("first", 1), ("second", 1), ("new", 0)):
        post(session, f"SMM {title}", days_ago=days_ago)
    assert titles(session, q="smm") == ["SMM new", "SMM second", "SMM first", "SMM old"]


def test_an_employer_is_found_by_name(session: Session) -> None:
    post(session, "SMM", employer="Nar Studiyası")
    post(session, "SMM", employer="Orkhan")
    assert [vacancy.employer.name for vacancy in find(session, q="nar studiyasi").items] == ["Nar Studiyası"]


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize(
    "q",
    ["qwertyuiop", "!!!", '"', "'", "smm AND", "title : smm", "NEAR(smm canva)", "smm*", "c:canva", "-smm",
     "smm' OR 1=1 --", "& | ! ( ) <->", "(((", "smm:*", "\\", "%", "ъ" * 200, "a " * 100, "🔥", "İ", "中文"],
)  # fmt: skip
def test_no_words_break_the_search(session: Session, q: str) -> None:
    assert find(session, q=q).total <= 6


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize("q", ["qwertyuiop", "!!!", "canva qwertyuiop", "🔥"])
def test_unknown_words_find_nothing(session: Session, q: str) -> None:
    page = find(session, q=q)
    assert (page.items, page.total, page.pages) == ((), 0, 0)


@pytest.mark.usefixtures("board")
def test_words_too_long_to_search_for_are_left_out(session: Session) -> None:
    assert find(session, q="a" * (Q_LIMIT + 2800)).total == 6


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(q=st.text(max_size=60))
def test_any_text_can_be_searched_for(session: Session, q: str) -> None:
    assert find(session, q=VacancyFilter.from_args({"q": [q]}).q).total == 0

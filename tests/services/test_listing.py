"""The list: filters, sorts, pages, likeness. The same on both databases."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import listing
from tests.services.board import find, titles
from tests.services.stories import NOW, post
from tests.statements import Statements


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["Junior SMM", "SMM-ассистент", "Reels author", "Dizayner", "Copywriter", "Assistant"]),
        ({"tool": ("canva",)}, ["Junior SMM", "SMM-ассистент", "Dizayner"]),
        ({"tool": ("canva", "capcut")}, ["SMM-ассистент"]),
        ({"tool": ("capcut",), "skill": ("reels",)}, ["Reels author"]),
        ({"platform": ("tiktok", "instagram")}, []),
        ({"level": ("0-1", "5+")}, ["Junior SMM", "Copywriter"]),
        ({"level": ("none",)}, ["Reels author", "Assistant"]),
        ({"place": ("Bakı",)}, ["Junior SMM", "SMM-ассистент", "Copywriter"]),
        ({"place": ("Gəncə", "Sumqayıt")}, ["Dizayner", "Assistant"]),
        ({"place": ("Nizami",)}, ["Copywriter"]),
        ({"workplace": ("hybrid", "remote")}, ["Reels author", "Dizayner", "Copywriter"]),
        ({"employment": ("internship",)}, ["Assistant"]),
        ({"lang": ("ru", "en")}, ["SMM-ассистент", "Reels author"]),
        ({"pay_from": 700}, ["SMM-ассистент", "Reels author"]),
        ({"pay_from": 701}, ["Reels author"]),
        ({"level": ("1-3",), "place": ("Bakı",), "tool": ("canva",)}, ["SMM-ассистент"]),
        ({"place": ("Atlantis",)}, []),
        ({"skill": ("no-such",)}, []),
    ],
)
def test_filters(session: Session, wanted: dict[str, object], found: list[str]) -> None:
    page = find(session, **wanted)
    assert ([vacancy.title for vacancy in page.items], page.total) == (found, len(found))


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize(
    ("sort", "found"),
    [
        ("newest", ["Junior SMM", "SMM-ассистент", "Reels author"]),
        ("pay", ["Reels author", "SMM-ассистент", "Junior SMM"]),
        ("relevance", ["Junior SMM", "SMM-ассистент", "Reels author"]),
    ],
)
def test_sorts(session: Session, sort: listing.Sort, found: list[str]) -> None:
    assert titles(session, sort)[:3] == found


def test_twenty_a_page(session: Session) -> None:
    for number in range(45):
        post(session, f"SMM {number}", days_ago=number / 10)
    seen = [vacancy.title for page in (1, 2, 3) for vacancy in find(session, page).items]
    assert seen == [f"SMM {number}" for number in range(45)]
    assert (find(session).total, find(session).pages) == (45, 3)


@pytest.mark.parametrize("page", [0, -5, 4, 10**30])
def test_pages_that_do_not_exist_are_the_first_or_empty(session: Session, page: int) -> None:
    post(session, "SMM")
    assert len(find(session, page).items) == (1 if page < 1 else 0)


@pytest.mark.parametrize("wanted", [{}, {"q": "smm canva", "tool": ("canva",), "pay_from": 100}])
def test_a_page_takes_two_statements_however_much_is_found(
    session: Session, statements: Statements, wanted: dict[str, object]
) -> None:
    for number in range(25):
        post(session, f"SMM {number}", "required: canva\npay: 500-600 AZN month", employer=f"E{number}")
    with statements() as sent:
        page = find(session, **wanted)
        assert all(vacancy.employer.name and vacancy.ad.skills for vacancy in page.items)
    assert (len(page.items), len(sent)) == (20, 2)


@pytest.mark.usefixtures("board")
def test_similar_vacancies_share_what_is_asked_and_the_level(
    session: Session, statements: Statements
) -> None:
    junior = next(vacancy for vacancy in find(session).items if vacancy.title == "Junior SMM")
    with statements() as sent:
        found = [vacancy.title for vacancy in listing.similar(session, junior, NOW)]
    assert found == ["SMM-ассистент", "Dizayner"]
    assert len(sent) <= 3


def test_of_two_alike_the_one_at_the_same_level_is_more_similar(session: Session) -> None:
    mine = post(session, "mine", "required: canva\nyears: 1-3")
    post(session, "other level", "required: canva\nyears: 5")
    post(session, "same level", "required: canva\nyears: 1-2", days_ago=9)
    assert [v.title for v in listing.similar(session, mine, NOW)] == ["same level", "other level"]


def test_nothing_is_similar_to_what_could_not_be_read(session: Session) -> None:
    post(session, "other")
    assert listing.similar(session, post(session, "mine", "…"), NOW) == []


def test_the_sitemap_lists_what_is_live_and_not_made_up(session: Session) -> None:
    vacancy = post(session, "SMM", employer="Leyla")
    post(session, "old", employer="Leyla", days_ago=40)
    post(session, "made up", sample=True)
    assert list(listing.public(session, NOW)) == [(vacancy.id, "smm", NOW)]
    assert {slug for _, slug, _ in listing.public(session, NOW, samples=True)} == {"smm", "made-up"}
    assert listing.newest(session, NOW + timedelta(days=31)) == []

"""Nigar looks for vacancies: words, filters, counts, pages, likeness. The same on both databases."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from jobboard.core.search import Q_LIMIT, VacancyFilter
from jobboard.services import listing
from jobboard.services.listing import VacancyPage
from tests.services.conftest import Counting
from tests.services.stories import NOW, SmallReader, post


def find(session: Session, page: int = 1, sort: listing.Sort | None = None, **wanted: object) -> VacancyPage:
    return listing.find(session, SmallReader(), VacancyFilter(**wanted), page, NOW, sort=sort)  # type: ignore[arg-type]


def titles(session: Session, sort: listing.Sort | None = None, **wanted: object) -> list[str]:
    return [vacancy.title for vacancy in find(session, sort=sort, **wanted).items]


def counts(page: VacancyPage, name: str) -> dict[str, int]:
    facet = next(facet for facet in page.facets if facet.name == name)
    return {option.value: option.count for option in facet.options}


@pytest.fixture
def board(session: Session) -> None:
    """Six vacancies, the first posted last."""
    for days_ago, (title, text) in enumerate(
        [
            ("Junior SMM", "required: canva, instagram\nyears: 0-1\npay: 500-600 AZN month\ncity: Bakı"),
            (
                "SMM-ассистент",
                "required: canva, capcut\nyears: 1-3\npay: 700- AZN month\nlang: ru\ncity: Bakı",
            ),
            ("Reels author", "duty: reels, capcut\nwork: remote\nlang: en\npay: -1200 AZN month"),
            ("Dizayner", "required: figma\npreferred: canva\nyears: 1-3\ncity: Gəncə\nwork: on-site, hybrid"),
            ("Copywriter", "duty: copywriting\nhire: part-time\nyears: 5\ncity: Bakı, Nizami\nwork: remote"),
            ("Assistant", "duty: teamwork, tiktok\nhire: part-time, internship\ncity: Sumqayıt"),
        ]
    ):
        post(session, title, text, days_ago=days_ago, employer=f"Employer {days_ago}")


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


@pytest.mark.usefixtures("board")
def test_facets_count_under_the_other_filters(session: Session) -> None:
    page = find(session, tool=("canva",), level=("1-3",))
    assert page.total == 2
    assert counts(page, "level") == {"0-1": 1, "1-3": 2}
    assert counts(page, "tool") == {"canva": 2, "capcut": 1, "figma": 1}
    assert counts(page, "place") == {"Bakı": 1, "Gəncə": 1}
    assert counts(page, "pay_from") == {"400": 1, "600": 1, "800": 0, "1000": 0, "1500": 0}
    assert counts(page, "workplace") == {"hybrid": 1, "on-site": 1}


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"q": "smm"},
        {"tool": ("canva",)},
        {"place": ("Bakı",), "pay_from": 600},
        {"level": ("1-3",), "tool": ("canva",)},
        {"workplace": ("remote",)},
        {"place": ("Nizami",), "pay_from": 950},
        {"skill": ("canva", "reels")},
    ],
)
def test_each_count_is_what_choosing_the_option_leaves(session: Session, wanted: dict[str, object]) -> None:
    page = find(session, **wanted)
    for facet in page.facets:
        for option in facet.options:
            chosen = VacancyFilter(**wanted)  # type: ignore[arg-type]
            if facet.name not in ("skill", "tool", "platform"):
                chosen = chosen.without(facet.name)
            chosen = chosen.with_(facet.name, option.value)
            left = listing.find(session, SmallReader(), chosen, 1, NOW).total
            assert option.count == left, (facet.name, option)


@pytest.mark.usefixtures("board")
def test_what_is_chosen_stays_in_its_facet_even_when_it_leaves_nothing(session: Session) -> None:
    page = find(session, place=("Atlantis",), tool=("figma",), pay_from=950)
    assert counts(page, "place") == {"Atlantis": 0}
    assert counts(page, "tool") == {"figma": 0}
    assert list(counts(page, "pay_from")) == ["400", "600", "800", "950", "1000", "1500"]
    selected = {(f.name, o.value) for f in page.facets for o in f.options if o.selected}
    assert selected == {("place", "Atlantis"), ("tool", "figma"), ("pay_from", "950")}


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
    session: Session, statements: Counting, wanted: dict[str, object]
) -> None:
    for number in range(25):
        post(session, f"SMM {number}", "required: canva\npay: 500-600 AZN month", employer=f"E{number}")
    with statements() as sent:
        page = find(session, **wanted)
        assert all(vacancy.employer.name and vacancy.ad.skills for vacancy in page.items)
    assert (len(page.items), len(sent)) == (20, 2)


@pytest.mark.usefixtures("board")
def test_an_empty_list_says_which_filter_to_drop(session: Session, statements: Counting) -> None:
    wanted = VacancyFilter(q="smm", tool=("canva",), place=("Gəncə",), pay_from=500)
    with statements() as sent:
        ways = listing.without(session, SmallReader(), wanted, NOW)
    assert ways == (("place", "Gəncə", 2),)
    assert len(sent) == 1
    assert listing.without(session, SmallReader(), VacancyFilter(), NOW) == ()


@pytest.mark.usefixtures("board")
def test_similar_vacancies_share_what_is_asked_and_the_level(session: Session, statements: Counting) -> None:
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


def test_the_sitemap_and_the_employers_page_list_what_is_live(session: Session) -> None:
    vacancy = post(session, "SMM", employer="Leyla")
    post(session, "old", employer="Leyla", days_ago=40)
    assert list(listing.public(session, NOW)) == [(vacancy.id, "smm", NOW)]
    assert [v.title for v in listing.of_employer(session, vacancy.employer_id, NOW)] == ["SMM"]
    assert listing.newest(session, NOW + timedelta(days=31)) == []

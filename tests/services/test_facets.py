"""The counts beside the filters, and what to drop where nothing is found. The same on both databases."""

import pytest
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import listing
from tests.services.board import counts, find
from tests.services.stories import NOW, SmallReader
from tests.statements import Statements


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


@pytest.mark.usefixtures("board")
def test_an_empty_list_says_which_filter_to_drop(session: Session, statements: Statements) -> None:
    wanted = VacancyFilter(q="smm", tool=("canva",), place=("Gəncə",), pay_from=500)
    with statements() as sent:
        ways = listing.without(session, SmallReader(), wanted, NOW)
    assert ways == (("place", "Gəncə", 2),)
    assert len(sent) == 1
    assert listing.without(session, SmallReader(), VacancyFilter(), NOW) == ()

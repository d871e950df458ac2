"""What live vacancies ask for."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.core.needs import needs
from jobboard.services import demand, listing
from tests.services.stories import NOW, TAXONOMY, post
from tests.statements import Statements


@pytest.fixture
def board(session: Session) -> None:
    post(session, "a", "required: canva\nduty: reels\nyears: 0-1\nlanguage: en B2")
    post(session, "b", "preferred: canva\nyears: 0-1")
    post(session, "c", "required: figma\nyears: 3")
    post(session, "over", "required: tiktok", days_ago=31)


@pytest.mark.usefixtures("board")
def test_live_vacancies_are_counted_by_ask(session: Session, statements: Statements) -> None:
    with statements() as sent:
        found = demand.live(session, NOW)
    assert (found.n, found.sample, len(sent)) == (3, False, 2)
    assert found.asks == {
        "canva": {"required": 1, "preferred": 1},
        "figma": {"required": 1},
        "reels": {"duty": 1},
    }
    assert found.top(TAXONOMY) == [("canva", 2), ("figma", 1), ("reels", 1)]
    assert found.top(TAXONOMY, "skill", limit=1) == [("reels", 1)]
    assert (found.count("tiktok"), found.share("canva")) == (0, 2 / 3)


@pytest.mark.usefixtures("board")
def test_one_level_can_be_counted_alone(session: Session) -> None:
    assert demand.live(session, NOW, "0-1").n == 2
    assert demand.live(session, NOW, "none").n == 0


def test_nothing_live_is_no_demand(session: Session) -> None:
    found = demand.live(session, NOW)
    assert (found.n, found.share("canva"), found.top(TAXONOMY)) == (0, 0.0, [])


@pytest.mark.usefixtures("board")
def test_weights_stay_put_till_the_next_day(session: Session) -> None:
    counted = demand.idf(session, NOW)
    assert counted["reels"] > counted["canva"]
    demand.snapshot(session, TAXONOMY, NOW)
    before = demand.idf(session, NOW)
    assert before["tiktok"] > before["language:en"] > before["canva"]
    post(session, "d", "required: reels")
    demand.snapshot(session, TAXONOMY, NOW + timedelta(hours=3))
    assert demand.idf(session, NOW + timedelta(hours=3)) == before
    tomorrow = NOW + timedelta(days=1)
    assert demand.idf(session, tomorrow) == before
    demand.snapshot(session, TAXONOMY, tomorrow)
    assert demand.idf(session, tomorrow)["reels"] < before["reels"]
    assert demand.idf(session, NOW) == before


@pytest.mark.usefixtures("board")
def test_what_is_asked_is_read_without_the_ads(session: Session, statements: Statements) -> None:
    ads = [vacancy.ad for vacancy in listing.newest(session, NOW)]
    with statements() as sent:
        asked = demand.live_needs(session, NOW)
        musts = demand.live_needs(session, NOW, "required")
    assert (asked, len(sent)) == ([needs(ad) for ad in ads], 2)
    assert [[need.key for need in each] for each in musts] == [["figma", "experience"], [], ["canva", "en"]]

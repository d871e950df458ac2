"""Nigar's matches: all live vacancies by fit."""

import pytest
from sqlalchemy.orm import Session

from jobboard.core.match import match
from jobboard.core.profile import Profile
from jobboard.core.search import VacancyFilter
from jobboard.services import demand, listing, ranking
from tests.services.stories import NOW, TAXONOMY, SmallReader, post
from tests.statements import Statements

NIGAR = Profile(have=frozenset({"canva", "instagram"}), learning=frozenset({"capcut"}), years=0.5)


def rank(session: Session, profile: Profile = NIGAR, page: int = 1, **wanted: object) -> ranking.Matches:
    return ranking.rank(session, SmallReader(), profile, VacancyFilter(**wanted), page, NOW)  # type: ignore[arg-type]


def titles(found: ranking.Matches) -> list[str]:
    return [vacancy.title for vacancy in found.page.items]


@pytest.mark.usefixtures("board")
def test_every_live_vacancy_stands_in_the_order_of_its_score(session: Session) -> None:
    post(session, "Says nothing", "city: Bakı")
    post(session, "Over", "required: canva, instagram", days_ago=31)
    found = rank(session)
    idf, near = demand.idf(session, NOW), TAXONOMY.near
    everything = {item.title: item for item in listing.newest(session, NOW, limit=50)}
    scores = {title: match(NIGAR, item.ad, idf, near).score for title, item in everything.items()}
    assert titles(found) == sorted(
        scores,
        key=lambda title: (scores[title] is None, -(scores[title] or 0), list(everything).index(title)),
    )
    assert titles(found)[-1] == "Says nothing"
    assert {item.title: found.matches[item.id].score for item in found.page.items} == scores


def test_of_equal_fits_the_newer_comes_first(session: Session) -> None:
    for days_ago in (3, 1, 2):
        post(session, f"{days_ago} days ago", "required: canva, figma", days_ago=days_ago)
    assert titles(rank(session)) == ["1 days ago", "2 days ago", "3 days ago"]


@pytest.mark.usefixtures("board")
def test_filters_and_words_narrow_as_in_the_list(session: Session) -> None:
    assert set(titles(rank(session, place=("Bakı",)))) == {"Junior SMM", "SMM-ассистент", "Copywriter"}
    found = rank(session, q="canva", tool=("capcut",))
    assert (titles(found), found.page.total, found.page.understood) == (["SMM-ассистент"], 1, ("canva",))
    wanted = VacancyFilter(tool=("capcut",))
    assert found.page.facets != ()
    assert rank(session, tool=("capcut",)).page.facets == (
        listing.find(session, SmallReader(), wanted, 1, NOW).facets
    )


def test_pages_hold_each_vacancy_once_and_end(session: Session) -> None:
    for n in range(45):
        post(session, f"{n}", "required: canva" if n % 2 else "required: figma, canva", employer=f"E {n}")
    seen = [title for page in (1, 2, 3) for title in titles(rank(session, page=page))]
    assert (len(seen), len(set(seen)), rank(session).page.pages) == (45, 45, 3)
    assert titles(rank(session, page=4)) == titles(rank(session, page=10**9)) == []
    assert titles(rank(session, page=-1)) == titles(rank(session))


def test_a_ranking_takes_as_many_statements_however_many_vacancies(
    session: Session, statements: Statements
) -> None:
    sizes = []
    for _ in range(2):
        for n in range(8):
            post(session, f"SMM {n}", "required: canva", employer=f"Employer {n}")
        demand.snapshot(session, TAXONOMY, NOW)
        with statements() as sent:
            rank(session)
        sizes.append(len(sent))
    assert sizes == [4, 4]

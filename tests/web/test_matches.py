"""Nigar's matches: the list, and one vacancy line by line."""

import re
from collections.abc import Iterator, Mapping

import pytest
from flask.testing import FlaskClient

from jobboard.services import profiles
from jobboard.storage.models import Person
from tests.statements import Statements
from tests.web import pages, people
from tests.web.conftest import LANGUAGES, NOW

MARKS = {"canva": "have", "instagram": "have", "capcut": "learning"}


@pytest.fixture
def told(signed_in_client: FlaskClient, nigar: Person) -> Iterator[FlaskClient]:
    """Nigar with a profile."""
    house = signed_in_client.application.extensions["jobboard"]
    with house.sessions() as session:
        profiles.mark(session, house.taxonomy, nigar.id, MARKS, NOW)
        profiles.update(
            session,
            nigar.id,
            {"years": 1.0, "languages": {"en": "B1"}, "cities": ["Gəncə"], "pay_from": 900},
            NOW,
        )
        session.commit()
    return signed_in_client


def scores(page: str) -> list[float]:
    return [float(score) for score in re.findall(r"([\d.]+) of 100<span", page)]


def test_matches_stand_by_fit_with_what_is_met_and_missing(told: FlaskClient) -> None:
    page = told.get("/en/me/matches").text
    assert scores(page) == sorted(scores(page), reverse=True)
    assert len(scores(page)) == 20
    assert re.search(r"3 of 3 must-haves \d", pages.text(page))
    assert "Best fit first" in page
    assert "It is no verdict on you" in page
    assert pages.is_noindex(page)


def test_the_same_filters_narrow_the_matches(told: FlaskClient) -> None:
    page = told.get("/en/me/matches?tool=capcut").text
    assert "missing CapCut" in pages.text(page)
    assert 'href="/en/me/matches?tool=capcut&amp;' in page or 'href="/en/me/matches"' in page
    assert 'action="/en/me/matches"' in page
    whole, part = (
        told.get("/en/me/matches?tool=capcut", headers=headers) for headers in ({}, {"X-Partial": "results"})
    )
    assert "<html" not in part.text
    assert part.text.strip() in whole.text
    assert "No vacancy has all of this" in told.get("/en/me/matches?tool=capcut&pay_from=90000").text


def test_the_pages_of_the_list_hold_every_vacancy_once(told: FlaskClient) -> None:
    seen = [
        id_
        for number in (1, 2)
        for id_ in re.findall(r"/en/me/matches/(\d+)", told.get(f"/en/me/matches?page={number}").text)
    ]
    assert len(seen) == len(set(seen)) > 20


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_vacancy_is_explained_line_by_line(told: FlaskClient, ids: Mapping[str, int], lang: str) -> None:
    page = told.get(f"/{lang}/me/matches/{ids['nar']}")
    assert page.status_code == 200
    assert page.text.count("<q>") >= 4


def test_the_points_add_up_and_place_and_pay_stand_beside(told: FlaskClient, ids: Mapping[str, int]) -> None:
    page = told.get(f"/en/me/matches/{ids['nar']}").text
    said = pages.text(page)
    body, _, foot = page.partition("<tbody>")[2].partition("</tbody>")
    points = [float(got) for got in re.findall(r'<td class="number">\s*([\d.]+) <span', body)]
    together = re.search(r'<td class="number">([\d.]+) <span', foot)
    assert together
    assert round(sum(points), 1) == float(together[1])
    for words in ("Learning, counts half", "Below what is asked, counts 75%", "Google Analytics", "Not yet"):
        assert words in said
    assert "Baku you look in: Ganja" in said
    assert "below what you want" in said
    assert f'href="/en/vacancies/smm-assistent-{ids["nar"]}"' in page
    assert 'href="/en/me/gap"' in page
    assert 'href="/en/skills/capcut"' in page


def test_a_vacancy_that_asks_nothing_has_no_number(told: FlaskClient, ids: Mapping[str, int]) -> None:
    said = pages.text(told.get(f"/en/me/matches/{ids['plain']}").text)
    assert "We found nothing that this ad asks for" in said
    assert "of 100" not in said


@pytest.mark.parametrize("id_", [0, 10**6, 10**30])
def test_a_vacancy_that_is_not_there_is_404(told: FlaskClient, id_: int) -> None:
    assert told.get(f"/en/me/matches/{id_}").status_code == 404


@pytest.mark.parametrize("path", ["matches", "matches/1", "gap"])
def test_a_visitor_is_sent_to_sign_in_and_back(client: FlaskClient, path: str) -> None:
    answer = client.get(f"/en/me/{path}")
    assert answer.status_code == 302
    assert "/en/login" in answer.location
    assert path.replace("/", "%2F") in answer.location or path in answer.location


@pytest.mark.parametrize("path", ["matches", "gap"])
def test_an_empty_profile_is_told_to_fill_it_in(signed_in_client: FlaskClient, path: str) -> None:
    answer = signed_in_client.get(f"/en/me/{path}")
    assert "Your profile says nothing yet" in answer.text
    assert "no-store" in answer.headers["Cache-Control"]


def test_orkhan_sees_his_own_matches_and_not_hers(told: FlaskClient, ids: Mapping[str, int]) -> None:
    orkhan = people.sign_in(told.application.test_client(), people.person(told.application, "Orkhan"))
    path = f"/en/me/matches/{ids['nar']}"
    assert "You have 0 of 4 must-haves" in pages.text(orkhan.get(path).text)
    assert "You have 2 of 4 must-haves" in pages.text(told.get(path).text)


def test_concepts_that_went_break_nothing(told: FlaskClient, nigar: Person, ids: Mapping[str, int]) -> None:
    house = told.application.extensions["jobboard"]
    with house.sessions() as session:
        profile = profiles.ensured(session, nigar.id, NOW)
        profile.skills[0].concept_id = "went-long-ago"
        session.commit()
    house.taxonomy.retired["went-long-ago"] = None
    try:
        for path in ("matches", f"matches/{ids['nar']}", "gap"):
            assert told.get(f"/en/me/{path}").status_code == 200
    finally:
        del house.taxonomy.retired["went-long-ago"]


@pytest.mark.parametrize(("path", "most"), [("matches", 5), ("matches?q=canva", 5), ("gap", 4)])
def test_matches_and_gap_send_few_statements(
    told: FlaskClient, statements: Statements, path: str, most: int
) -> None:
    told.get("/en/me/matches")
    with statements() as sent:
        told.get("/en/me/account")
    around = len(sent)  # who it is
    with statements() as sent:
        told.get(f"/en/me/{path}")
    assert len(sent) <= around + most + 2, sent  # and her profile

"""Skills by demand, and one of them."""

import re

import pytest
from flask.testing import FlaskClient

from jobboard.core.taxonomy import Taxonomy
from jobboard.storage.models import DemandDay
from tests.web import pages
from tests.web.conftest import LANGUAGES, NOW


def test_skills_are_listed_by_demand_each_leading_to_its_page(
    client: FlaskClient, taxonomy: Taxonomy
) -> None:
    page = client.get("/en/skills").text
    assert len(re.findall(r'<a href="/en/skills/[a-z0-9-]+"', page)) == len(taxonomy.concepts)
    tools = page.partition('id="tool"')[2].partition("</ol>")[0]
    shares = [int(share) for share in re.findall(r"<span>(\d+)%</span>", tools)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0


@pytest.mark.parametrize("q", ["kanva", "CANVA", " canva ", "канва"])
def test_a_skill_is_found_in_any_spelling(client: FlaskClient, q: str) -> None:
    assert 'href="/ru/skills/canva"' in client.get("/ru/skills", query_string={"q": q}).text


@pytest.mark.parametrize("q", ["nobodysaysthis", "<script>alert(1)</script>", "%", "a" * 300, "\x00"])
def test_a_search_without_an_answer_says_so_and_breaks_nothing(client: FlaskClient, q: str) -> None:
    answer = client.get("/en/skills", query_string={"q": q})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    said = pages.text(answer.text)
    assert "We know no skill of that name" in said or "up to 200 characters" in said or q == "\x00"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_skill_has_a_page_in_each_language(client: FlaskClient, taxonomy: Taxonomy, lang: str) -> None:
    for concept in list(taxonomy)[:: 1 if lang == "az" else 9]:
        page = client.get(f"/{lang}/skills/{concept.id}")
        assert page.status_code == 200, concept.id
        assert concept.name[lang].casefold() in pages.text(page.text).casefold()


def test_a_skill_says_its_demand_with_n_its_pay_and_how_to_learn_it(client: FlaskClient) -> None:
    said = pages.text(client.get("/en/skills/canva").text)
    assert re.search(r"\d+ of \d+ live vacancies ask for it: \d+%", said)
    assert re.search(r"Ads that ask for it n = \d+", said)
    assert "too little data" in said  # of the ads that do not ask for it
    assert "First exercise, 20 minutes" in said
    assert "hours to the basics" in said
    assert "our estimate" in said


def test_a_trend_is_drawn_from_the_second_month_on(client: FlaskClient) -> None:
    sessions = client.application.extensions["jobboard"].sessions
    assert "A trend shows from the second month on" in client.get("/en/skills/canva").text or (
        "nothing has been counted yet" in client.get("/en/skills/canva").text
    )
    days = [NOW.date().replace(day=1, month=month) for month in (8, 10)]
    with sessions() as session:
        session.add_all(DemandDay(day=day, vacancies=10, counts={"canva": 5}) for day in days)
        session.commit()
        try:
            page = client.get("/en/skills/canva").text
        finally:
            for day in days:
                session.delete(session.get(DemandDay, day))
            session.commit()
    table = pages.text(page.partition('class="trend"')[2].partition("</table>")[0])
    assert 'class="trend"' in page
    assert "August 2026 50% 10" in table
    assert "September 2026 nothing counted" in table


@pytest.mark.parametrize("id_", ["no-such-skill", "CANVA", "<script>"])
def test_an_unknown_skill_has_no_page(client: FlaskClient, id_: str) -> None:
    assert client.get(f"/en/skills/{id_}").status_code == 404


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_guide_leads_every_figure_to_its_skill(
    client: FlaskClient, taxonomy: Taxonomy, lang: str
) -> None:
    page = client.get(f"/{lang}/guide").text
    listed = re.findall(r'<ul class="listed">(.*?)</ul>', page, re.DOTALL)
    linked = re.findall(rf'href="/{lang}/skills/([a-z0-9-]+)">[^<]+</a>&nbsp;(\d+)', " ".join(listed))
    assert len(linked) >= 25
    assert {id_ for id_, _share in linked} <= set(taxonomy.concepts)
    assert any(int(share) > 50 for _id, share in linked)
    for path in ("check?typical=1", "skills", "plan", "salaries", "vacancies?level=0-1", "safety"):
        assert f'href="/{lang}/{path}"' in page


def test_an_id_that_went_leads_to_its_successor_for_good(client: FlaskClient) -> None:
    client.application.extensions["jobboard"].taxonomy.retired["old-canva"] = "canva"
    try:
        page, api = client.get("/ru/skills/old-canva"), client.get("/api/v1/skills/old-canva")
    finally:
        del client.application.extensions["jobboard"].taxonomy.retired["old-canva"]
    assert (page.status_code, page.location) == (301, "/ru/skills/canva")
    assert (api.status_code, api.location) == (301, "/api/v1/skills/canva")

"""An employer's public page."""

from collections.abc import Mapping

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import employers
from jobboard.storage.models import Employer, Vacancy
from tests.web import pages, people
from tests.web.conftest import LANGUAGES, NOW


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_lists_what_is_live(client: FlaskClient, ids: Mapping[str, int], lang: str) -> None:
    answer = client.get(f"/{lang}/employers/nar-studio")
    assert answer.status_code == 200
    assert f"/{lang}/vacancies/smm-assistent-{ids['nar']}" in answer.text
    assert not pages.is_noindex(answer.text)
    about = pages.json_ld(answer.text)
    assert (about["@type"], about["name"]) == ("Organization", "Nar Studio")


def test_cards_and_vacancies_lead_there(client: FlaskClient, ids: Mapping[str, int]) -> None:
    for path in ("/en/vacancies?q=canva", f"/en/vacancies/smm-assistent-{ids['nar']}"):
        assert 'href="/en/employers/nar-studio"' in client.get(path).text


def test_an_employer_that_hires_nobody_says_so_and_stays_out_of_search(client: FlaskClient) -> None:
    page = client.get("/en/employers/kecmis-evi").text
    assert "No live vacancy at the moment." in pages.text(page)
    assert pages.is_noindex(page)


def test_nobody_finds_an_employer_that_is_none_of_ours(client: FlaskClient) -> None:
    assert client.get("/en/employers/nobody").status_code == 404


def test_what_it_says_of_itself_is_shown_without_contacts_and_markup(
    app: APIFlask, client: FlaskClient, ids: Mapping[str, int]
) -> None:
    with app.extensions["jobboard"].sessions() as session:
        employer = session.get_one(Employer, session.get_one(Vacancy, ids["loud"]).employer_id)
        employer.about = "We sell <b>tea</b>.\nCall +994 50 123 45 67 or anna@asan.example."
        employer.website, employer.city = "https://www.asan.example/", "Bakı"
        session.commit()
    page = client.get("/en/employers/asan-satis").text
    assert "We sell &lt;b&gt;tea" in page
    assert 'href="https://www.asan.example/" rel="nofollow ugc noopener"' in " ".join(page.split())
    assert "Baku" in pages.text(page)
    for secret in ("123 45 67", "anna@"):
        assert secret not in page


def test_a_newcomer_sees_its_page_before_others_do(app: APIFlask, client: FlaskClient) -> None:
    leyla = people.person(app, "Leyla")
    with app.extensions["jobboard"].sessions() as session:
        session.add(leyla)
        slug = employers.found(session, "Leyla Təzə Studio", "", leyla, NOW).slug
        session.commit()
        session.expunge_all()
    assert client.get(f"/en/employers/{slug}").status_code == 404
    people.sign_in(client, leyla)
    assert client.get(f"/en/employers/{slug}").status_code == 200

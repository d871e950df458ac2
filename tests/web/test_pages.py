"""Every page in every language: it answers, says its language, and knows its twins."""

import re
from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from tests.web import pages
from tests.web.conftest import LANGUAGES

PAGES = (
    "",
    "vacancies",
    "vacancies?q=canva",
    "vacancies?tool=canva&level=0-1&pay_from=500&page=1",
    "vacancies?q=nobodysaysthis",
    "vacancies?page=900",
    "check",
    "check?typical=1",
    "salaries",
    "guide",
    "skills",
    "skills?q=kanva",
    "skills/canva",
    "plan",
    "plan?skill=canva&skill=capcut",
    "post",
    "how-we-read",
    "privacy",
    "rules",
    "safety",
    "saved",
)
WITHOUT_LANGUAGE = ("/api/docs", "/api/openapi.json", "/healthz", "/readyz", "/robots.txt", "/sitemap.xml")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_page_answers_in_its_language(client: FlaskClient, lang: str, page: str) -> None:
    answer = client.get(f"/{lang}/{page}")
    assert answer.status_code == 200
    assert f'<html lang="{lang}"' in answer.text
    assert "<h1" in answer.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_vacancy_and_its_check_answer_for_each_vacancy(
    client: FlaskClient, ids: Mapping[str, int], lang: str
) -> None:
    for id_ in ids.values():
        assert client.get(f"/{lang}/vacancies/x-{id_}", follow_redirects=True).status_code == 200
        assert client.get(f"/{lang}/check?vacancy={id_}").status_code == 200


@pytest.mark.parametrize("path", WITHOUT_LANGUAGE)
def test_address_without_a_language_answers(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 200


def test_no_page_for_search_engines_is_left_out_here(client: FlaskClient) -> None:
    """The others stand in the tests of what they do, and test_privacy_crawl.py goes to all of them."""
    tested = {f"https://paylas.example/en/{page}" for page in PAGES}
    listed = set(re.findall(r"<loc>([^<]*/en/[^<]*)</loc>", client.get("/sitemap.xml").text))
    # Vacancies and employers have tests of their own, and each skill's page is made as that of Canva.
    nouns = ("/vacancies/", "/employers/", "/skills/")
    assert [page for page in listed - tested if not any(noun in page for noun in nouns)] == []


@pytest.mark.parametrize(
    "page", ["", "vacancies", "check", "salaries", "guide", "skills", "plan", "how-we-read"]
)
def test_page_names_its_canonical_address_and_its_twins(client: FlaskClient, page: str) -> None:
    found = client.get(f"/ru/{page}").text
    assert pages.links(found, "canonical") == {"": f"https://paylas.example/ru/{page}"}
    twins = {lang: f"https://paylas.example/{lang}/{page}" for lang in LANGUAGES}
    alternates = pages.links(found, "alternate")
    alternates.pop("", None)  # a feed
    assert alternates == {**twins, "x-default": twins["az"]}
    assert not pages.is_noindex(found)


def test_filtered_list_is_kept_out_of_search_engines_and_the_whole_list_is_not(client: FlaskClient) -> None:
    assert pages.is_noindex(client.get("/en/vacancies?q=canva").text)
    assert pages.is_noindex(client.get("/en/vacancies?tool=canva").text)
    assert not pages.is_noindex(client.get("/en/vacancies?page=2").text)
    assert pages.is_noindex(client.get("/en/vacancies?page=3").text)


def test_second_page_of_the_list_is_canonical_by_itself(client: FlaskClient) -> None:
    found = client.get("/en/vacancies?page=2&utm_source=x").text
    assert pages.links(found, "canonical")[""] == "https://paylas.example/en/vacancies?page=2"


def test_language_links_keep_the_filters(client: FlaskClient) -> None:
    found = client.get("/az/vacancies?q=canva&tool=capcut").text
    assert 'href="/ru/vacancies?q=canva&amp;tool=capcut"' in found


@pytest.mark.parametrize(
    ("header", "lang"),
    [("ru", "ru"), ("en-GB,en;q=0.8", "en"), ("de, ru;q=0.5", "ru"), ("de", "az"), ("", "az"), ("*", "az")],
)
def test_root_leads_to_the_language_that_the_browser_asks_for(
    client: FlaskClient, header: str, lang: str
) -> None:
    answer = client.get("/", headers={"Accept-Language": header})
    assert (answer.status_code, answer.location) == (302, f"/{lang}/")
    assert "Accept-Language" in answer.headers["Vary"]


def test_script_gets_the_results_alone_and_a_cache_is_told(client: FlaskClient) -> None:
    whole = client.get("/en/vacancies?q=canva")
    part = client.get("/en/vacancies?q=canva", headers={"X-Partial": "results"})
    assert "<html" in whole.text
    assert "<html" not in part.text
    assert part.text.strip() in whole.text
    assert "X-Partial" in whole.headers["Vary"]
    assert "X-Partial" in part.headers["Vary"]


def test_unknown_part_gets_the_whole_page(client: FlaskClient) -> None:
    assert "<html" in client.get("/en/vacancies", headers={"X-Partial": "other"}).text


def test_page_weighs_at_most_60_kb_with_all_that_it_loads(
    client: FlaskClient, ids: Mapping[str, int]
) -> None:
    for page in (*PAGES, f"check?vacancy={ids['nar']}"):
        answer = client.get(f"/ru/{page}", headers={"Accept-Encoding": "gzip"})
        assert answer.headers["Content-Encoding"] == "gzip"
        plain = client.get(f"/ru/{page}").text
        weights = [len(answer.data)]
        for address in set(pages.loaded(plain)):
            loaded = client.get(address, headers={"Accept-Encoding": "gzip"}, buffered=True)
            assert loaded.status_code == 200, address
            weights.append(len(loaded.data))
        assert len(weights) > 3
        assert sum(weights) < 60_000, page


def test_static_files_are_compressed_and_kept_for_ever(client: FlaskClient) -> None:
    address = next(iter(pages.loaded(client.get("/en/").text)))
    answer = client.get(address, buffered=True)
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"

"""What search engines are told."""

from collections.abc import Mapping

from flask.testing import FlaskClient

from tests.web import pages
from tests.web.conftest import LANGUAGES


def test_sitemap_lists_pages_that_exist_under_their_canonical_addresses(client: FlaskClient) -> None:
    found = pages.locations(client.get("/sitemap.xml").text)
    assert len(found) == len(set(found)) > 90
    for address in found[:15] + found[-15:]:
        page = client.get(address.removeprefix("https://paylas.example"))
        assert page.status_code == 200
        assert not pages.is_noindex(page.text)
        assert pages.links(page.text, "canonical")[""] == address


def test_sitemap_has_live_vacancies_in_each_language_and_none_closed_or_made_up(
    client: FlaskClient, ids: Mapping[str, int]
) -> None:
    found = pages.locations(client.get("/sitemap.xml").text)
    for lang in LANGUAGES:
        assert f"https://paylas.example/{lang}/vacancies/smm-assistent-{ids['nar']}" in found
    for absent in ("closed", "sample"):
        assert not any(address.endswith(f"-{ids[absent]}") for address in found)


def test_robots_name_the_sitemap(client: FlaskClient) -> None:
    assert "Sitemap: https://paylas.example/sitemap.xml" in client.get("/robots.txt").text

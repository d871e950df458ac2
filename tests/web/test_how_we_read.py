"""The page about reading: it says what was measured, on how much, and where that ends."""

from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from jobboard.core import quality
from jobboard.web import formats
from tests.web import pages
from tests.web.conftest import LANGUAGES

REPORT = quality.shipped().report


@pytest.mark.parametrize("lang", LANGUAGES)
def test_figures_are_those_of_the_measurement_and_stand_beside_their_numbers(
    client: FlaskClient, lang: str
) -> None:
    shown = client.get(f"/{lang}/how-we-read").text
    for tally in (REPORT.overall, *REPORT.by_kind.values(), *REPORT.by_language.values()):
        assert formats.percent(int(100 * (tally.precision or 0)), lang) in shown
        assert formats.percent(int(100 * (tally.recall or 0)), lang) in shown
    for tally in REPORT.by_kind.values():
        assert str(tally.right + tally.missed) in shown
    assert str(REPORT.ads) in shown
    assert quality.shipped().taxonomy_version in shown


def test_page_owns_up_to_its_limits(client: FlaskClient) -> None:
    shown = pages.text(client.get("/en/how-we-read").text)
    assert "ads that we wrote ourselves" in shown
    assert "One person labelled the ads" in shown
    assert "What it cannot read" in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_vacancy_leads_to_it_beside_what_was_read(
    client: FlaskClient, ids: Mapping[str, int], lang: str
) -> None:
    shown = client.get(f"/{lang}/vacancies/x-{ids['nar']}", follow_redirects=True).text
    article = shown.partition("<article")[2].partition("</article>")[0]
    assert f'href="/{lang}/how-we-read"' in article

"""Each component in each state, as builders see it: the site in debug, without a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

from jobboard.extract.reader import Reader
from jobboard.settings import Settings
from jobboard.web import create_app
from tests.browser.axe import findings
from tests.browser.conftest import DESKTOP, PHONE, Visit, size

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Iterator[object]:
    """Answers a browser's requests from the application itself."""
    folder: Path = tmp_path_factory.mktemp("styleguide")
    app = create_app(Settings(data=folder, database_url=f"sqlite:///{folder / 'db'}", debug=True), reader)
    client = app.test_client()

    def fulfil(route: Route) -> None:
        got = client.get(route.request.url)
        route.fulfill(status=got.status_code, headers=dict(got.headers), body=got.data)

    yield fulfil
    app.extensions["jobboard"].sessions.kw["bind"].dispose()


@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_styleguide_fits_and_axe_finds_nothing(visit: Visit, answer, lang: str) -> None:
    page: Page = visit()
    page.route("**/*", answer)
    page.goto(f"/{lang}/styleguide", wait_until="networkidle")
    assert page.get_by_role("heading", level=2).count() >= 5
    for width, theme in ((PHONE, "light"), (DESKTOP, "dark")):
        page.set_viewport_size(size(width))
        page.emulate_media(color_scheme=theme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert findings(page) == []

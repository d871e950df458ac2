"""Each component in each state, as builders see it: the site in debug, without a server."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Route

from jobboard.extract.reader import Reader
from jobboard.settings import Settings
from jobboard.web import create_app
from tests.browser.axe import findings
from tests.browser.conftest import DESKTOP, PHONE, Visit

pytestmark = pytest.mark.browser
Answer = Callable[[Route], None]


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Iterator[Answer]:
    """Answers a browser's requests from the application itself."""
    folder: Path = tmp_path_factory.mktemp("styleguide")
    app = create_app(Settings(data=folder, database_url=f"sqlite:///{folder / 'db'}", debug=True), reader)
    client = app.test_client()

    def fulfil(route: Route) -> None:
        with closing(client.get(route.request.url)) as got:
            route.fulfill(status=got.status_code, headers=dict(got.headers), body=got.data)

    yield fulfil
    app.extensions["jobboard"].sessions.kw["bind"].dispose()


@pytest.mark.parametrize(
    ("lang", "width", "theme"),
    [("az", PHONE, "light"), ("ru", DESKTOP, "dark"), ("ru", PHONE, "dark"), ("en", DESKTOP, "light")],
)
def test_styleguide_fits_and_axe_finds_nothing(
    visit: Visit, answer: Answer, lang: str, width: int, theme: str
) -> None:
    page = visit(width, color_scheme=theme)
    page.route("**/*", answer)
    page.goto(f"/{lang}/styleguide", wait_until="networkidle")
    assert page.get_by_role("heading", level=2).count() >= 5
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert findings(page) == []

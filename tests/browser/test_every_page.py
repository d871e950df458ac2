"""What holds on every page: axe finds nothing, it fits the screen, and nothing complains (see `watch.py`)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import templates
from tests.browser.axe import findings
from tests.browser.conftest import DESKTOP, PHONE, size
from tests.browser.watch import watched

pytestmark = pytest.mark.browser
NARROW = 320  # the width at which WCAG asks for one column

# What stands out to the right, where a page scrolls sideways.
TOO_WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? [] :
    [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth)
        .map(e => e.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def tab(browser: Browser, base_url: str) -> Iterator[Page]:
    context = browser.new_context(base_url=base_url, viewport=size(PHONE), reduced_motion="reduce")
    with watched(context, base_url):
        yield context.new_page()


@pytest.fixture(
    scope="module", params=templates.EVERY, ids=[f"{name}-{lang}" for name, lang in templates.EVERY]
)
def opened(request: pytest.FixtureRequest, tab: Page) -> Page:
    """Each template in each language, opened once for all that is asked of it."""
    name, lang = request.param
    templates.open_template(tab, name, lang)
    assert tab.locator("html").get_attribute("lang") == lang
    return tab


def test_nothing_scrolls_sideways(opened: Page) -> None:
    for width in (NARROW, PHONE, DESKTOP):
        opened.set_viewport_size(size(width))
        assert opened.evaluate(TOO_WIDE) == [], f"at {width} px"


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_axe_finds_nothing(opened: Page, width: int) -> None:
    """Both themes and widths in each language; Russian pairs them the other way round."""
    turned = opened.locator("html").get_attribute("lang") == "ru"
    opened.set_viewport_size(size(width))
    opened.emulate_media(color_scheme="dark" if (width == DESKTOP) != turned else "light")
    assert findings(opened) == []

"""A real browser (the system's Chromium) on a real site with sample vacancies, and people who use it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.accounts import Account
from tests.browser.watch import PATIENCE, watched
from tests.conftest import StartSite

PHONE, DESKTOP = 390, 1280
_HEIGHT = 800

Visit = Callable[..., Page]

# A busy machine is no fault of the page: what is expected is waited for as long as what is clicked.
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], chromium: str) -> dict[str, Any]:
    # No sandbox: CI runs as root in a container, where Chromium has none. And nothing but our site is asked.
    quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-pings"]
    return browser_type_launch_args | {"executable_path": chromium, "args": quiet}


@pytest.fixture(scope="session")
def base_url(start_site: StartSite) -> Iterator[str]:
    """Relative addresses in `page.goto` lead here."""
    with start_site() as site:
        yield site.address


def size(width: int) -> ViewportSize:
    return {"width": width, "height": _HEIGHT}


@pytest.fixture
def visit(browser: Browser, base_url: str) -> Iterator[Visit]:
    """`visit(width=PHONE, java_script_enabled=False)` is a new reader's empty tab; faults fail the test."""
    with ExitStack() as readers:

        def start(width: int = DESKTOP, **how: Any) -> Page:
            # Smooth scrolling would make each click wait; `test_comfort.py` asks about motion.
            how = {"base_url": base_url, "viewport": size(width), "reduced_motion": "reduce"} | how
            context = browser.new_context(**how)
            return readers.enter_context(watched(context, base_url)).new_page()

        yield start


@pytest.fixture(scope="session")
def account(browser: Browser, base_url: str) -> Account:
    """Nigar's, made once as she would make it."""
    made = Account(f"nigar-{uuid4().hex[:8]}@paylas.example")
    context = browser.new_context(base_url=base_url)
    with watched(context, base_url, reader=False):
        made.open(context.new_page())
    return made


@pytest.fixture
def visit_signed_in(browser: Browser, base_url: str, account: Account) -> Iterator[Visit]:
    """`visit_signed_in(width=PHONE)` is a new tab in which Nigar is signed in."""
    with ExitStack() as tabs:

        def start(width: int = DESKTOP, **how: Any) -> Page:
            how = {"base_url": base_url, "viewport": size(width), "reduced_motion": "reduce"} | how
            context = browser.new_context(**how)
            page = tabs.enter_context(watched(context, base_url, reader=False)).new_page()
            account.sign_in(page)
            return page

        yield start


@dataclass(frozen=True)
class Nigar:
    """The candidate. She has a phone or a desktop, and her browser runs scripts or not."""

    page: Page
    width: int
    scripts: bool


_WAYS = {
    f"{name}-{'scripts' if scripts else 'forms'}": (width, scripts)
    for name, width in (("phone", PHONE), ("desktop", DESKTOP))
    for scripts in (True, False)
}


@pytest.fixture(params=_WAYS.values(), ids=_WAYS.keys())
def nigar(request: pytest.FixtureRequest, visit: Visit) -> Nigar:
    """The same journey in each way: both widths, with scripts and by plain forms."""
    width, scripts = request.param
    return Nigar(visit(width, java_script_enabled=scripts), width, scripts)


@pytest.fixture(params=(True, False), ids=("scripts", "forms"))
def nigar_on_her_phone(request: pytest.FixtureRequest, visit: Visit) -> Nigar:
    """For what does not change with the width."""
    return Nigar(visit(PHONE, java_script_enabled=request.param), PHONE, request.param)


@pytest.fixture(params=(PHONE, DESKTOP), ids=("phone", "desktop"))
def page_of_either_width(request: pytest.FixtureRequest, visit: Visit) -> Page:
    return visit(request.param)

"""A real browser (the system's Chromium) on a real site with sample vacancies."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import StartSite


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], chromium: str) -> dict[str, Any]:
    # No sandbox: CI runs as root in a container, where Chromium has none.
    return browser_type_launch_args | {"executable_path": chromium, "args": ["--no-sandbox"]}


@pytest.fixture(scope="session")
def base_url(start_site: StartSite) -> Iterator[str]:
    """Relative addresses in `page.goto` lead here."""
    with start_site() as site:
        yield site.address

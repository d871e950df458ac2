"""The site in a real browser, before any journey: it loads whole and complains of nothing."""

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_the_home_page_loads_without_a_complaint(page: Page, lang: str) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    response = page.goto(f"/{lang}/", wait_until="networkidle")
    assert response is not None
    assert response.status == 200
    assert page.locator("html").get_attribute("lang") == lang
    assert complaints == []

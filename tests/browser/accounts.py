"""Nigar's account, in a browser: she makes it, follows the link of the mail, and signs in."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

PASSWORD = "dəniz küləyi 7 nar"


@dataclass(frozen=True)
class Account:
    email: str
    password: str = PASSWORD

    def open(self, page: Page, lang: str = "en") -> None:
        """Make it, and confirm it by the mail that the demo shows."""
        page.goto(f"/{lang}/register")
        self._fill(page)
        page.wait_for_url("**/register/sent")
        follow(page, self.email, lang)
        page.locator("main form button").click()
        page.wait_for_url("**/login")

    def sign_in(self, page: Page, lang: str = "en") -> None:
        page.goto(f"/{lang}/login")
        self._fill(page)
        page.wait_for_url("**/me/**")

    def _fill(self, page: Page) -> None:
        page.locator('input[name="email"]').fill(self.email)
        page.locator('input[name="password"]').fill(self.password)
        page.locator("main form").first.locator('button[type="submit"]').click()


def follow(page: Page, email: str, lang: str = "en", *, mails: int = 1) -> None:
    """Open the newest of so many mails to this address, and its link; the worker brings it within seconds."""
    found = page.locator(".picks a").filter(has_text=email)
    for _ in range(20):
        page.goto(f"/{lang}/demo/mails")
        if found.count() >= mails:
            break
        page.wait_for_timeout(500)
    found.first.click()
    expect(page.locator(".letter")).to_be_visible()
    page.locator(".letter a").first.click()

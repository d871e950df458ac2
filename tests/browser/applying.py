"""Nigar applies in a browser: the form, the mail with its link, and what the link opens."""

from dataclasses import dataclass, field
from uuid import uuid4

from playwright.sync_api import Page

from tests.browser.accounts import follow


def new_address() -> str:
    """Mails to one address are limited, so each guest has a new one."""
    return f"guest-{uuid4().hex[:10]}@paylas.example"


@dataclass(frozen=True)
class Guest:
    """Somebody without an account, and where she stands with one application."""

    page: Page
    lang: str = "az"
    email: str = field(default_factory=new_address)

    def open_form(self) -> None:
        self.page.goto(f"/{self.lang}/vacancies")
        self.page.locator("article.card a").first.click()
        self.page.locator('main a.button[href$="/apply"]').click()
        self.page.locator("#name").wait_for()

    def fill(self, name: str = "Nigar Quliyeva", message: str = "Kafelər üçün reels çəkirəm.") -> None:
        self.page.locator('label:has(input[value="have"])').first.click()
        self.page.locator("#links").fill("https://nigar.example/reels")
        self.page.locator("#message").fill(message)
        self.page.locator("#name").fill(name)
        self.page.locator("#email").fill(self.email)

    def press(self, step: str) -> None:
        with self.page.expect_navigation():
            self.page.locator(f'button[name="step"][value="{step}"]').click()

    def apply(self) -> None:
        self.open_form()
        self.fill()
        self.press("send")

    def open_link(self) -> None:
        """That of the newest mail."""
        follow(self.page, self.email, self.lang)
        self.page.wait_for_url("**/applications/*")

    def confirm(self) -> None:
        with self.page.expect_navigation():
            self.page.locator("main form button").click()


def form(page: Page, lang: str) -> None:
    Guest(page, lang).open_form()


def refused(page: Page, lang: str) -> None:
    guest = Guest(page, lang, email="nobody")
    guest.open_form()
    guest.fill(name="", message="m" * 2_001)
    guest.press("send")


def preview(page: Page, lang: str) -> None:
    guest = Guest(page, lang)
    guest.open_form()
    guest.fill()
    guest.press("preview")


def mailed(page: Page, lang: str) -> None:
    Guest(page, lang).apply()


def to_confirm(page: Page, lang: str) -> None:
    guest = Guest(page, lang)
    guest.apply()
    guest.open_link()


def sent(page: Page, lang: str) -> None:
    guest = Guest(page, lang)
    guest.apply()
    guest.open_link()
    guest.confirm()


def own(page: Page, lang: str) -> None:
    """One sent from an account; only once, since once is all that is allowed."""
    page.goto(f"/{lang}/me/applications")
    listed = page.locator('.sent-list a[href*="/applications/"]')
    if not listed.count():
        form(page, lang)
        page.locator("#name").fill("Nigar")
        page.locator('button[value="send"]').click()
        page.wait_for_url("**/me/applications/*")
        page.goto(f"/{lang}/me/applications")
    listed.first.click()
    page.locator(".timeline").wait_for()


def withdrawing(page: Page, lang: str) -> None:
    own(page, lang)
    page.locator('main a[href$="/withdraw"]').click()
    page.wait_for_url("**/withdraw")

"""Leyla hires in a browser: a draft of hers, its preview, the last step, and the room of her employer."""

import re
from uuid import uuid4

from playwright.sync_api import Page

from tests.browser.accounts import follow
from tests.web.posting import AD

# A word that shuts people out, so that the form shows what has to change.
MESSY = AD.replace("assistent lazımdır", "xanım assistent lazımdır")


def draft(page: Page, lang: str, text: str = MESSY) -> None:
    page.goto(f"/{lang}/post")
    page.locator("#ad-text").fill(text)
    page.locator("#ad-title").fill("SMM assistent")
    page.locator('button[value="read"]').click()
    page.wait_for_url(re.compile(rf"/{lang}/post/[0-9a-f]{{40}}$"))


def preview(page: Page, lang: str) -> None:
    draft(page, lang)
    page.locator('button[value="preview"]').click()
    page.locator(".preview-bar").wait_for()


def unfinished(page: Page, lang: str) -> None:
    """The last step of an ad that does not say whether its pay is gross."""
    preview(page, lang)
    page.locator(".preview-bar .button").last.click()
    page.locator(".todo").wait_for()


def publish(page: Page, lang: str) -> None:
    draft(page, lang, AD)
    page.locator('input[name="gross"][value="1"]').check()
    page.locator("#answer_days").select_option("7")
    page.locator('button[value="preview"]').click()
    page.locator(".preview-bar .button").last.click()
    page.locator("#agree").wait_for()


def vacancies(page: Page, lang: str) -> None:
    """Those of the first employer, which is made where there is none."""
    page.goto(f"/{lang}/me/employers")
    rooms = page.locator('main a[href*="/room/"]')
    if not rooms.count():
        page.goto(f"/{lang}/me/employers/new")
        page.locator("#name").fill(f"Leyla Studio {uuid4().hex[:8]}")
        page.locator('main form button[type="submit"]').click()
        page.wait_for_url("**/room/**")
    else:
        rooms.first.click()
    page.locator(".own-page").wait_for()


def about(page: Page, lang: str) -> None:
    _of_room(page, lang, "about")


def team(page: Page, lang: str) -> None:
    """With somebody invited, once in all languages."""
    _of_room(page, lang, "team")
    if not page.locator("#invited").count():
        invite(page, f"rashad-{uuid4().hex[:8]}@paylas.example")


def invite(page: Page, email: str) -> None:
    """From the page of the team."""
    page.locator("#email").fill(email)
    page.locator('form[action$="/invite"] button').click()
    page.locator(".lines").get_by_text(email).wait_for()


def invitation(page: Page, lang: str, email: str) -> None:
    """Its page, for somebody signed in, who had one mail before: that of the registration."""
    follow(page, email, lang, mails=2)
    page.locator('form[action*="/invitations/"]').wait_for()


def _of_room(page: Page, lang: str, name: str) -> None:
    vacancies(page, lang)
    page.locator(f'.own-pages a[href$="/{name}"]').click()
    page.wait_for_url(f"**/{name}")

"""Nigar keeps vacancies on her phone, signs in, and finds them in her account; and mails that she ends."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.accounts import Account
from tests.browser.conftest import PHONE, Visit, size
from tests.browser.watch import watched

pytestmark = pytest.mark.browser


@pytest.fixture
def phone(browser: Browser, base_url: str) -> Iterator[Page]:
    """Of a visitor who is about to sign in."""
    context = browser.new_context(base_url=base_url, viewport=size(PHONE), reduced_motion="reduce")
    with watched(context, base_url, reader=False):
        yield context.new_page()


def title(page: Page, number: int) -> str:
    return page.locator("article.card h3").nth(number).inner_text()


def test_what_a_visitor_saves_is_in_the_account_after_signing_in(phone: Page, account: Account) -> None:
    page = phone
    page.goto("/en/vacancies")
    wanted = {title(page, 0), title(page, 2)}
    switches = page.locator("button[data-save]")
    for number in (0, 1, 2, 1):
        switches.nth(number).click()
    expect(switches.nth(0)).to_have_attribute("aria-pressed", "true")
    expect(switches.nth(1)).to_have_attribute("aria-pressed", "false")
    page.goto("/en/saved")
    expect(page.locator("article.card")).to_have_count(2)

    account.sign_in(page)
    # Another test may have saved one of them in this account: the news counts only what came in now.
    expect(page.get_by_role("status").filter(has_text="that you saved on this device")).to_be_visible()
    page.goto("/en/me/saved")
    assert wanted <= set(page.locator("article.card h2").all_inner_texts())
    expect(page.get_by_text("that you saved on this device")).to_have_count(0)  # merged once


def test_the_switch_follows_the_list_as_it_changes(visit: Visit) -> None:
    page = visit()
    page.goto("/en/vacancies")
    page.locator("button[data-save]").first.focus()
    page.keyboard.press("Space")
    expect(page.locator("button[data-save]").first).to_have_attribute("aria-pressed", "true")
    page.locator('input[name="tool"]').first.check()
    page.wait_for_url("**tool=*")
    expect(page.locator("a[data-save]")).to_have_count(0)
    page.reload()
    expect(page.locator("button[data-save]").first).to_be_visible()


def test_without_scripts_a_visitor_is_told_what_helps(visit: Visit) -> None:
    page = visit(PHONE, java_script_enabled=False)
    page.goto("/en/vacancies")
    page.locator("a[data-save]").first.click()
    expect(page.get_by_text("needs JavaScript")).to_be_visible()
    expect(page.locator("main").get_by_role("link", name="Sign in")).to_have_attribute(
        "href", "/en/login?next=/en/me/saved"
    )


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "forms"])
def test_in_an_account_it_works_in_each_way(visit_signed_in: Visit, scripts: bool) -> None:
    page = visit_signed_in(PHONE, java_script_enabled=scripts)
    page.goto("/en/vacancies?tool=figma")
    saved = page.locator("form[data-save] [data-saved]")
    before = saved.count()
    card = page.locator("article.card").filter(has=page.locator("button:not([data-saved])")).first
    kept = card.locator("h3").inner_text()
    card.locator("button").click()
    expect(saved).to_have_count(before + 1)
    expect(page).to_have_url(re.compile(r"tool=figma$"))
    page.goto("/en/me/saved")
    card = page.locator("article.card").filter(has_text=kept)
    card.locator("form[data-save] button").click()
    if not scripts:
        page.get_by_role("button", name="Undo").click()
        expect(card.locator("[data-saved]")).to_have_count(1)
        card.locator("form[data-save] button").click()
    expect(card.locator("[data-saved]")).to_have_count(0)

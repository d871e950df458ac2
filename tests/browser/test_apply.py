"""Nigar applies as a guest, on her phone and in Azerbaijani: by touch, by keys, and without scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.applying import Guest
from tests.browser.conftest import PHONE, Visit, size
from tests.browser.keys import Keys
from tests.browser.watch import watched

pytestmark = pytest.mark.browser


@pytest.fixture(params=(True, False), ids=("scripts", "forms"))
def guest(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Guest]:
    context = browser.new_context(
        base_url=base_url,
        viewport=size(PHONE),
        reduced_motion="reduce",
        java_script_enabled=request.param,
    )
    with watched(context, base_url, reader=False):
        yield Guest(context.new_page())


def test_nigar_applies_confirms_follows_and_withdraws(guest: Guest) -> None:
    page = guest.page
    guest.open_form()
    guest.fill(message="Nigar yazır: +994 50 000 00 00")
    guest.press("preview")
    seen = page.locator(".first-view")
    expect(seen).to_contain_text("••••• yazır")
    expect(seen).not_to_contain_text("000 00 00")
    guest.press("edit")
    expect(page.locator("#message")).to_have_value("Nigar yazır: +994 50 000 00 00")
    guest.press("send")
    assert page.url.endswith("/apply/sent")

    guest.open_link()
    link = page.url
    expect(page.locator("main")).to_contain_text(guest.email)
    guest.confirm()
    expect(page.locator(".timeline li")).to_have_count(1)
    page.goto(link)
    expect(page.locator(".timeline li")).to_have_count(1)

    page.locator('main a[href$="/withdraw"]').click()
    with page.expect_navigation():
        page.locator("main form button").click()
    expect(page.locator(".timeline li")).to_have_count(2)
    expect(page.locator('main a[href$="/withdraw"]')).to_have_count(0)


def test_what_was_typed_stays_and_the_focus_is_where_it_is_wrong(guest: Guest) -> None:
    page = guest.page
    guest.open_form()
    guest.fill(name="")
    guest.press("send")
    expect(page.locator("#name-error")).to_be_visible()
    expect(page.locator("#name")).to_be_focused()
    expect(page.locator("#email")).to_have_value(guest.email)
    expect(page.locator("#links")).to_have_value("https://nigar.example/reels")
    expect(page.locator('input[value="have"]').first).to_be_checked()
    page.locator("#name").fill("Nigar")
    guest.press("send")
    assert page.url.endswith("/apply/sent")


def test_nigar_applies_by_keyboard_alone(browser: Browser, base_url: str) -> None:
    context = browser.new_context(base_url=base_url, viewport=size(PHONE), reduced_motion="reduce")
    with watched(context, base_url, reader=False):
        page = context.new_page()
        guest, keys = Guest(page), Keys(page)
        guest.open_form()
        keys.tab_to(page.locator('input[type="radio"]:checked').first)
        keys.press("ArrowLeft", "ArrowLeft")
        expect(page.locator('input[value="have"]').first).to_be_checked()
        for name, typed in (("message", "Salam"), ("name", "Nigar"), ("email", guest.email)):
            keys.tab_to(page.locator(f"#{name}"))
            page.keyboard.insert_text(typed)
        keys.tab_to(page.locator('button[value="send"]'))
        with page.expect_navigation():
            keys.press("Enter")
        assert page.url.endswith("/apply/sent")


def test_nigar_with_an_account_writes_down_where_else_she_applied(visit_signed_in: Visit) -> None:
    page = visit_signed_in(PHONE)
    page.goto("/az/me/applications")
    page.locator('main a[href$="/applications/elsewhere"]').click()
    page.locator("#title").fill("Uzaqdan SMM")
    page.locator("#status").select_option("talk")
    page.locator("main form button").first.click()
    page.wait_for_url("**/me/applications")
    row = page.locator(".sent-list a").filter(has_text="Uzaqdan SMM")
    expect(row.locator(".state")).to_have_class("state good")
    row.click()
    page.locator('form[action$="/delete"] button').click()
    page.wait_for_url("**/me/applications")
    expect(row).to_have_count(0)

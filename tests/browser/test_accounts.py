"""Nigar makes an account on her phone, in Azerbaijani, and looks after it."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import templates
from tests.browser.accounts import Account
from tests.browser.axe import findings
from tests.browser.conftest import DESKTOP, PHONE, Visit, size
from tests.browser.keys import Keys
from tests.browser.test_every_page import NARROW, TOO_WIDE
from tests.browser.watch import watched

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def opened(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Page]:
    """A page with a form in one language, as a visitor sees it."""
    context = browser.new_context(base_url=base_url, viewport=size(PHONE), reduced_motion="reduce")
    with watched(context, base_url, reader=False):
        yield context.new_page()


def is_sound(page: Page, lang: str) -> None:
    """It fits narrow and wide screens, and axe finds nothing in either theme."""
    assert page.locator("html").get_attribute("lang") == lang
    for width, theme in ((NARROW, "light"), (PHONE, "dark"), (DESKTOP, "light")):
        page.set_viewport_size(size(width))
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        assert page.evaluate(TOO_WIDE) == [], f"at {width} px"
        assert findings(page) == []


@pytest.mark.parametrize(("name", "lang"), templates.EVERY_FORM)
def test_forms_are_sound(opened: Page, name: str, lang: str) -> None:
    templates.open_template(opened, name, lang)
    is_sound(opened, lang)


def test_own_pages_are_sound(visit_signed_in: Visit) -> None:
    page = visit_signed_in(PHONE)
    for name, lang in templates.EVERY_OWN:
        templates.open_template(page, name, lang)
        is_sound(page, lang)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "forms"])
def test_nigar_makes_an_account_and_signs_out_of_another_browser(
    browser: Browser, base_url: str, scripts: bool
) -> None:
    account = Account(f"nigar-{uuid4().hex[:8]}@paylas.example")
    phone, other = (
        browser.new_context(
            base_url=base_url,
            viewport=size(PHONE),
            java_script_enabled=scripts,
            locale="az-AZ",
            user_agent=f"Mozilla/5.0 ({system}) Chrome/156.0",
        )
        for system in ("Linux; Android 16", "Windows NT 10.0")
    )
    with watched(phone, base_url, reader=False), watched(other, base_url, reader=False):
        page, elsewhere = phone.new_page(), other.new_page()
        account.open(page, "az")
        account.sign_in(page, "az")
        account.sign_in(elsewhere, "az")
        page.goto("/az/me/account")
        lines = page.locator(".lines > li")
        expect(lines).to_have_count(2)
        lines.filter(has_text="Windows").get_by_role("button").click()
        expect(lines).to_have_count(1)
        elsewhere.goto("/az/me/account")
        expect(elsewhere).to_have_url(f"{base_url}/az/login?next=/az/me/account")


def test_nigar_signs_in_with_a_passkey(browser: Browser, base_url: str, account: Account) -> None:
    """At `localhost`: browsers take no passkeys for bare numbers."""
    site = base_url.replace("127.0.0.1", "localhost")
    context = browser.new_context(base_url=site, viewport=size(PHONE))
    with watched(context, site, reader=False):
        page = context.new_page()
        device = context.new_cdp_session(page)
        device.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        device.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        account.sign_in(page)
        page.goto("/en/wan-register")
        page.get_by_label("Name").fill("Phone")
        page.get_by_role("button", name="Make a passkey").click()
        expect(page.locator(".said")).to_have_text("The passkey “Phone” is ready.")
        page.goto("/en/me/account")
        page.get_by_role("button", name="Sign out", exact=True).click()
        page.goto("/en/login")
        page.get_by_role("button", name="Use a passkey").click()
        page.wait_for_url("**/me/**")

        page.goto("/en/wan-register")
        page.get_by_role("button", name="Remove the passkey Phone").click()
        expect(page.locator(".said")).to_have_text("The passkey “Phone” is removed.")


def test_without_a_device_for_it_a_passkey_says_what_is_wrong(visit_signed_in: Visit) -> None:
    page = visit_signed_in(PHONE, java_script_enabled=False)
    page.goto("/en/wan-register")
    page.get_by_label("Name").fill("Phone")
    page.get_by_role("button", name="Make a passkey").click()
    expect(page.get_by_role("alert")).to_contain_text("passkeys need JavaScript")


def test_the_account_is_looked_after_by_keyboard(visit_signed_in: Visit) -> None:
    page = visit_signed_in(DESKTOP)
    page.goto("/en/me/account")
    keys = Keys(page)
    assert len(keys.around()) > 12
    keys.tab_to(page.get_by_label("Name"))
    page.keyboard.type("Nigar")
    keys.press("Enter")
    expect(page.locator(".said")).to_have_text("Saved.")
    expect(page.locator(".account")).to_contain_text("Nigar")


def test_a_typed_password_can_be_looked_at(browser: Browser, base_url: str) -> None:
    context = browser.new_context(base_url=base_url)
    with watched(context, base_url, reader=False):
        page = context.new_page()
        page.goto("/en/register")
        field = page.get_by_label("Password")
        button = page.get_by_role("button", name="Show the password")
        for kind, pressed in (("text", "true"), ("password", "false")):
            button.click()
            expect(field).to_have_attribute("type", kind)
            expect(button).to_have_attribute("aria-pressed", pressed)

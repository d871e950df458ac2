"""Leyla invites Rashad to her team, and he comes in by the link of the mail."""

from uuid import uuid4

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import hiring, templates
from tests.browser.accounts import Account
from tests.browser.conftest import PHONE, Visit, size
from tests.browser.test_accounts import is_sound
from tests.browser.watch import watched

pytestmark = pytest.mark.browser


def test_an_invited_colleague_joins(browser: Browser, base_url: str, visit_signed_in: Visit) -> None:
    rashad = Account(f"rashad-{uuid4().hex[:8]}@paylas.example")
    leyla = visit_signed_in()
    context = browser.new_context(base_url=base_url, viewport=size(PHONE), reduced_motion="reduce")
    with watched(context, base_url, reader=False):
        page = context.new_page()
        rashad.open(page)
        rashad.sign_in(page)
        hiring.team(leyla, "en")
        hiring.invite(leyla, rashad.email)
        hiring.invitation(page, "en", rashad.email)
        address = page.url
        for lang in templates.LANGUAGES:
            page.goto(address.replace("/en/", f"/{lang}/"))
            is_sound(page, lang)
        page.locator('form[action*="/invitations/"] button').click()
        page.wait_for_url("**/room/**")
        expect(page.locator(".own-page")).to_be_visible()
        leyla.reload()
        expect(leyla.locator(".lines strong").filter(has_text=rashad.email.partition("@")[0])).to_have_count(
            1
        )

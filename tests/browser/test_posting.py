"""Leyla posts the messy text that she has: on a phone in Azerbaijani, with scripts, by forms, by keyboard."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Visit
from tests.browser.hiring import MESSY, draft
from tests.browser.keys import Keys

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "forms"])
def test_a_messy_ad_is_pasted_corrected_and_sent(visit_signed_in: Visit, scripts: bool) -> None:
    page = visit_signed_in(PHONE, java_script_enabled=scripts)
    draft(page, "az")
    expect(page.locator("#pay")).to_have_value("600")
    expect(page.locator("#skill-canva")).to_have_value("must")
    expect(page.locator(".source.none").first).to_be_visible()
    page.locator('button[name="step"][value^="fix-text"]').first.click()
    expect(page.locator('[data-severity="block"]')).to_have_count(0)
    page.locator("#skill-capcut").select_option("teach")
    page.locator('input[name="gross"][value="1"]').check()
    page.locator("#answer_days").select_option("7")
    page.locator('button[value="preview"]').click()
    expect(page.locator(".ad")).to_contain_text("Nar Kafe")
    page.locator(".preview-bar .button").last.click()
    new = page.locator('input[name="employer"][value=""]')
    if new.count():
        new.check()
    page.locator("#employer").fill("Nar Kafe")
    page.locator("#agree").check()
    page.locator('main form button[type="submit"]').click()
    page.wait_for_url("**/room/nar-kafe*/vacancies")
    expect(page.locator(".lines li").filter(has_text="SMM assistent")).to_have_count(1)


def test_what_is_typed_is_saved_without_a_press_and_read_anew(visit_signed_in: Visit) -> None:
    page = visit_signed_in()
    draft(page, "az")
    expect(page.locator("#skill-figma")).to_have_count(0)
    page.locator("#text").fill(MESSY + "\nFigma bilmək mütləqdir.")
    expect(page.locator("#skill-figma")).to_have_value("must")
    page.locator("#pay_max").fill("950")
    expect(page.locator('[name="version"]')).to_have_value("3")
    page.reload()
    expect(page.locator("#pay_max")).to_have_value("950")


def test_a_value_lights_its_words(visit_signed_in: Visit) -> None:
    page = visit_signed_in()
    draft(page, "az")
    page.locator('.source a[data-key="salary"]').hover()
    expect(page.locator(".beside mark.lit")).to_contain_text("600-800")


def test_the_form_is_filled_in_by_keyboard(visit_signed_in: Visit) -> None:
    page = visit_signed_in()
    draft(page, "az")
    keys = Keys(page)
    keys.tab_to(page.locator("#skill-capcut"))
    keys.press("ArrowUp")
    keys.tab_to(page.locator('button[value="save"]'))
    keys.press("Enter")
    page.wait_for_load_state()
    expect(page.locator("#skill-capcut")).to_have_value("must")

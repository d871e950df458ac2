"""Nigar fills her profile from a CV on her phone, in Azerbaijani, shows a piece of work, and leaves."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import findings
from tests.browser.conftest import PHONE, Visit
from tests.unit.cv import files

pytestmark = pytest.mark.browser


@pytest.fixture(params=[True, False], ids=["scripts", "forms"])
def scripts(request: pytest.FixtureRequest) -> bool:
    """Whether her browser runs scripts."""
    return bool(request.param)


@pytest.fixture
def page(visit_signed_in: Visit, scripts: bool) -> Page:
    return visit_signed_in(PHONE, java_script_enabled=scripts)


def hand_over(page: Page, content: bytes, name: str) -> None:
    page.goto("/az/me/import")
    page.set_input_files("#file", {"name": name, "mimeType": "application/pdf", "buffer": content})
    page.locator('form[enctype] button[type="submit"]').click()


def until_read(page: Page, state: str, scripts: bool) -> None:
    """The page looks again by itself; without scripts Nigar presses its link."""
    read = page.locator(f'[data-status="{state}"]')
    again = page.locator('main a.button[href*="/me/import/"]')
    for _ in range(60):
        if read.count():
            break
        if not scripts:
            again.click()
        page.wait_for_timeout(500)
    expect(read).to_be_visible()


def answer(page: Page, concept: str, value: str) -> None:
    page.locator(f'label:has(input[name="skill-{concept}"][value="{value}"])').first.click()


def test_a_cv_becomes_a_profile_piece_by_piece(page: Page, scripts: bool) -> None:
    hand_over(page, files.pdf(), "cv.pdf")
    until_read(page, "read", scripts)
    assert page.get_by_text("Made Reels in CapCut and posts in Canva for cafes").count() >= 2
    answer(page, "canva", "have")
    answer(page, "capcut", "learning")
    page.locator('main form button[type="submit"]').first.click()
    page.wait_for_url("**/me/profile?saved=skills#skills")
    expect(page.locator('input[name="skill-canva"][value="have"]')).to_be_checked()
    expect(page.locator('input[name="skill-capcut"][value="learning"]')).to_be_checked()
    assert page.locator("#years").input_value() == "2"
    assert page.locator('select[name="language-en"]').input_value() == "B2"
    assert page.locator('input[name="skill-short-video"]').count() == 0


def test_a_file_with_a_password_gets_a_clear_word(page: Page, scripts: bool) -> None:
    hand_over(page, files.encrypted_pdf(), "cv.pdf")
    until_read(page, "failed", scripts)
    expect(page.locator(".notice.warn")).to_be_visible()


def test_a_skill_is_found_however_it_is_typed_and_marked(page: Page) -> None:
    page.goto("/az/me/profile")
    page.locator("#skill-q").fill("kanva")
    page.locator("form[role=search] button").click()
    answer(page, "canva", "have")
    page.locator('#skills form[method="post"] > p button').click()
    page.wait_for_url("**/me/profile?saved=skills#skills")
    expect(page.locator('input[name="skill-canva"][value="have"]')).to_be_checked()


def test_a_piece_of_work_is_shown_and_its_form_forgives(page: Page) -> None:
    page.goto("/az/me/profile/proofs/new")
    page.locator("#url").fill("behance.example/nigar")
    page.locator("#concept").select_option("canva")
    page.locator("#part").fill("12 post")
    page.locator('main form button[type="submit"]').click()
    expect(page.locator("#url-error")).to_be_visible()
    assert page.locator("#part").input_value() == "12 post"
    page.locator("#url").fill("https://behance.example/nigar")
    page.locator('main form button[type="submit"]').click()
    page.wait_for_url("**/me/profile?saved=proofs#proofs")
    expect(page.locator("#proofs a", has_text="behance.example").first).to_be_visible()


def test_leaving_can_be_taken_back(page: Page, scripts: bool) -> None:
    page.goto("/az/me/data/leave")
    page.locator('main form button[type="submit"]').click()
    page.wait_for_url("**/me/data")
    if scripts:  # axe is one
        assert findings(page) == []
    page.goto("/az/me/profile")
    page.locator(".notice.warn button").click()
    expect(page.locator(".notice.warn")).to_have_count(0)


def test_the_archive_comes_as_a_file(page: Page) -> None:
    page.goto("/az/me/data")
    with page.expect_download() as download:
        page.locator('a[href$="archive.zip"]').click()
    assert download.value.suggested_filename == "paylas.zip"

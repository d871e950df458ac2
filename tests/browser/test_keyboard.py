"""Everything by keyboard alone: the ring is always in sight, and nothing holds the focus."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import templates
from tests.browser.keys import Keys
from tests.browser.places import Check, List, Vacancy
from tests.web.ads import NAR

pytestmark = pytest.mark.browser


def test_nigar_finds_a_vacancy_and_checks_herself_without_a_mouse(page_of_either_width: Page) -> None:
    page = page_of_either_width
    keys, found = Keys(page), List(page)
    page.goto("/en/")
    keys.tab_to(page.get_by_role("searchbox"))
    page.keyboard.type("canva")
    keys.press("Enter")
    page.wait_for_url("**/vacancies?q=canva")

    summary = page.locator("#filters > summary")
    if summary.is_visible():
        keys.tab_to(summary)
        keys.press("Enter")
    box = found.box("workplace", "remote")
    promised = found.promised("workplace", "remote")
    keys.tab_to(box)
    keys.press("Space")
    expect(page.locator("#total")).to_have_text(re.compile(rf"^{promised} vacanc"))
    expect(box).to_be_focused()  # the list changed around her, and she is where she was

    keys.tab_to(found.first)
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/vacancies/.+-\d+$"))
    vacancy = Vacancy(page)
    link = page.get_by_role("link", name="Check my skills against it")
    keys.tab_to(link)
    keys.tab_to(vacancy.chips.first)
    words = vacancy.words_of(vacancy.chips.first).first
    expect(words).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
    keys.press("Enter")
    expect(words).to_be_in_viewport()
    link.focus()
    keys.press("Enter")
    page.wait_for_url("**/check?vacancy=*")


def test_nigar_pastes_marks_and_reads_her_result_without_a_mouse(page_of_either_width: Page) -> None:
    page = page_of_either_width
    keys, check = Keys(page), Check(page)
    page.goto("/en/check")
    keys.tab_to(page.get_by_label("The text of the ad"))
    page.keyboard.insert_text(NAR)
    keys.tab_to(page.get_by_role("button", name="Read the ad"))
    keys.press("Enter")
    expect(check.headline).to_have_text("What do you have of this?")

    keys.tab_to(check.answer("canva", "no"))
    keys.press("ArrowLeft")
    expect(check.answer("canva", "learning")).to_be_checked()
    keys.press("ArrowLeft")
    expect(check.answer("canva", "have")).to_be_checked()
    keys.stop()
    keys.tab_to(page.get_by_label("English"))
    page.keyboard.type("B2")
    keys.tab_to(page.get_by_label("Years of experience"))
    page.keyboard.type("1")
    keys.tab_to(page.get_by_role("button", name="Show my result"))
    keys.press("Enter")
    expect(check.headline).to_have_text("You have 3 of 4 must-haves")
    keys.tab_to(page.get_by_text("How the number is counted"))
    keys.press("Space")
    expect(page.locator("#parts table")).to_be_visible()


def test_first_stop_leads_past_the_header(page_of_either_width: Page) -> None:
    page, keys = page_of_either_width, Keys(page_of_either_width)
    page.goto("/en/")
    keys.tab_to(page.get_by_role("link", name="Skip to the content"), most=1)
    keys.press("Enter")
    expect(page).to_have_url(re.compile(r"#main$"))
    keys.tab_to(page.get_by_role("searchbox"), most=1)


@pytest.mark.parametrize("name", ["home", "list", "vacancy", "marks", "result", "salaries", "error"])
def test_tab_goes_through_the_whole_page_and_out_of_it(page_of_either_width: Page, name: str) -> None:
    page = page_of_either_width
    templates.open_template(page, name, "en")
    page.evaluate("document.activeElement.blur(), getSelection().removeAllRanges(), scrollTo(0, 0)")
    stops = Keys(page).around()
    assert any("API" in stop for stop in stops[-2:]), "the footer is last"
    assert len(stops) >= 10

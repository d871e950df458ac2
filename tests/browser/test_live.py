"""What scripts add to pages that work without them."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import DESKTOP, PHONE, Nigar, Visit
from tests.browser.places import Check, List, Vacancy
from tests.web.ads import NAR

pytestmark = pytest.mark.browser
CLEAR = "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_back_leads_through_the_filters_that_were_chosen(visit: Visit, width: int) -> None:
    page = visit(width)
    nigar, found = Nigar(page, width, scripts=True), List(page)
    page.goto("/en/vacancies")
    totals = [found.total]
    for name, value in (("tool", "canva"), ("tool", "capcut")):
        found.tick(nigar, name, value)
        totals.append(found.total)
    assert totals == sorted(set(totals), reverse=True)

    found.first.click()
    page.wait_for_url(re.compile(r"-\d+$"))
    for total in reversed(totals):
        page.go_back()
        expect(page.locator("#total")).to_have_text(re.compile(rf"^{total} vacancies$"))
        for value in ("canva", "capcut"):
            expect(found.box("tool", value)).to_be_checked(checked=value in page.url)
    page.go_forward()
    expect(page.locator("#total")).to_have_text(re.compile(rf"^{totals[1]} vacancies$"))


def test_list_follows_a_filter_without_a_page_load_and_says_so(visit: Visit) -> None:
    page = visit()
    nigar, found = Nigar(page, DESKTOP, scripts=True), List(page)
    page.goto("/en/vacancies")
    page.evaluate("window.same = true")
    found.tick(nigar, "platform", "tiktok")
    assert page.evaluate("window.same")
    expect(page.get_by_role("status")).to_have_text(page.locator("#total").inner_text())
    page.get_by_label("Filters in force").get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/en/vacancies$"))
    expect(page.locator("#total")).to_be_focused()


def test_list_loads_as_a_page_when_the_part_cannot_be_had(visit: Visit) -> None:
    page = visit()
    found = List(page)
    page.goto("/en/vacancies")

    def lose_parts(route: Route) -> None:
        if "x-partial" in route.request.headers:
            route.abort("aborted")
        else:
            route.continue_()

    page.route("**/vacancies?*", lose_parts)
    found.box("tool", "canva").check()
    expect(page.locator('input[name="tool"][value="canva"][checked]')).to_have_count(1)


def test_pointing_at_a_chip_lights_its_words_and_no_others(visit: Visit) -> None:
    page = visit()
    vacancy = Vacancy(page)
    page.goto("/en/vacancies?tool=canva&tool=capcut")
    List(page).first.click()
    canva, capcut = (page.locator(f'a.chip[data-key="skills.{name}"]') for name in ("canva", "capcut"))
    canva.hover()
    expect(vacancy.words_of(canva).first).not_to_have_css("background-color", CLEAR)
    expect(vacancy.words_of(capcut).first).to_have_css("background-color", CLEAR)
    expect(vacancy.words_of(canva).first).to_have_text(re.compile("canva", re.IGNORECASE))
    capcut.hover()
    expect(vacancy.words_of(canva).first).to_have_css("background-color", CLEAR)
    vacancy.words_of(canva).first.hover()
    expect(canva).to_have_class(re.compile(r"\blit\b"))


def test_page_stays_where_it_is_when_words_light_up_beside_the_marks(page_of_either_width: Page) -> None:
    page, check = page_of_either_width, Check(page_of_either_width)
    page.goto("/en/check")
    check.paste(NAR + "\n" * 60 + "Photoshop")
    expect(page.get_by_role("radiogroup").first).to_be_visible()
    for group in page.get_by_role("radiogroup").all():
        group.dispatch_event("pointerover")  # not hover(), which may scroll by itself
        assert page.evaluate("scrollY") == 0
    expect(page.locator(".ad mark.lit").first).to_be_attached()


def test_headline_follows_the_marks_before_the_result_is_asked_for(visit: Visit) -> None:
    page = visit(PHONE)
    check = Check(page)
    page.goto("/en/check")
    check.paste(NAR)
    check.mark("canva", "have")
    expect(page.locator("output")).to_have_text("You have 1 of 4 must-haves")
    check.mark("capcut", "have")
    expect(page.locator("output")).to_have_text("You have 2 of 4 must-haves")


def test_opened_parts_stay_open_when_the_result_changes(visit: Visit) -> None:
    page = visit()
    check = Check(page)
    page.goto("/en/check")
    check.paste(NAR)
    check.show()
    (*_rest, before) = check.parts()
    check.mark("canva", "have")
    expect(check.headline).to_have_text("You have 1 of 4 must-haves")
    expect(page.locator("#parts table")).to_be_visible()
    expect(page.locator("#parts tfoot td")).not_to_have_text(f"{before[0]:g} / 100")

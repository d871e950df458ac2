"""What people come for, from end to end: by phone and desktop, with scripts and by plain forms."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Nigar
from tests.browser.places import Check, List, Vacancy
from tests.web.ads import NAR, PLAIN

pytestmark = pytest.mark.browser
CLEAR = "rgba(0, 0, 0, 0)"


def test_nigar_finds_a_vacancy_sees_its_words_and_checks_herself_against_it(nigar: Nigar) -> None:
    page, found = nigar.page, List(nigar.page)
    page.goto("/en/")
    found.search("canva")
    all_with_canva, promised = found.total, found.promised("tool", "capcut")
    found.tick(nigar, "tool", "capcut")
    assert 0 < found.total == promised < all_with_canva
    title = found.first.inner_text()
    found.first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)

    vacancy = Vacancy(page)
    chip = vacancy.chips.first
    words = vacancy.words_of(chip).first
    expect(words).to_have_css("background-color", CLEAR)
    chip.click()
    expect(page).to_have_url(re.compile(r"#"))
    expect(words).not_to_have_css("background-color", CLEAR)
    expect(words).to_be_in_viewport()

    vacancy.check()
    check = Check(page)
    check.mark_all("have")
    check.show()
    expect(check.headline).to_have_text(re.compile(r"^You have (all )?\d+( of \d+)? must-haves?$"))
    expect(page.locator(".score")).to_have_text(re.compile(r"^[\d.]+ of 100$"))


def test_nigar_pastes_an_ad_and_learns_what_she_lacks(nigar: Nigar) -> None:
    page, check = nigar.page, Check(nigar.page)
    page.goto("/en/check")
    check.paste(NAR, "SMM assistent")
    expect(check.headline).to_have_text("What do you have of this?")
    expect(page.get_by_role("radiogroup", name="CapCut")).to_be_visible()
    check.mark("canva", "have")
    page.get_by_label("English").select_option("B2")
    page.get_by_label("Years of experience").fill("1")
    check.show()
    expect(check.headline).to_have_text("You have 3 of 4 must-haves")
    expect(page.get_by_label("Missing", exact=True)).to_contain_text("CapCut")
    expect(page.get_by_role("region", name="Learn first").get_by_role("listitem").first).to_contain_text(
        "CapCut"
    )

    *parts, (score, most) = check.parts()
    assert most == round(sum(of for _got, of in parts), 1) == 100
    assert score == round(sum(got for got, _of in parts), 1)
    expect(page.locator(".score")).to_have_text(f"{score:g} of 100")

    check.mark("capcut", "have")
    if not nigar.scripts:  # with them the result follows by itself
        page.get_by_role("button", name="Count again").click()
    expect(check.headline).to_have_text("You have all 4 must-haves")


def test_ad_that_cannot_be_read_says_so_and_offers_what_is_asked_most(nigar: Nigar) -> None:
    page, check = nigar.page, Check(nigar.page)
    page.goto("/en/check")
    check.paste(PLAIN)
    expect(check.headline).to_have_text("We could not read what this ad asks")
    offered = page.get_by_role("region", name="Asked for most elsewhere").get_by_role("radiogroup")
    assert offered.count() >= 5
    check.mark("canva", "have")
    check.show()
    expect(page.locator(".score")).to_have_count(0)
    expect(page.locator("main")).not_to_contain_text(re.compile(r"\d+ of \d+ must-haves|of 100"))
    expect(check.answer("canva", "have")).to_be_checked()


def test_nigar_without_an_ad_checks_herself_against_the_typical_assistant(nigar: Nigar) -> None:
    page, check = nigar.page, Check(nigar.page)
    page.goto("/en/check")
    page.get_by_role("link", name="The typical SMM assistant").click()
    check.mark("canva", "have")
    check.show()
    expect(check.headline).to_be_visible()
    assert page.locator("#parts tbody tr").count() >= 5


def test_nigar_sees_what_the_work_pays_with_the_table_behind_the_drawing(nigar: Nigar) -> None:
    page = nigar.page
    page.goto("/en/")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Salaries").click()
    expect(page.locator(".answer")).to_have_text(
        re.compile(r"half of the offers lie between \d.*the median is \d+\s₼")
    )
    expect(page.locator(".answer + p")).to_have_text(re.compile(r"\d+ ads, \d+ employers, "))
    expect(page.locator("h1")).to_contain_text("sample data")

    table = page.get_by_role("table", name="Work in Azerbaijan")
    expect(table).to_be_visible()
    drawings = page.locator("figure").first.get_by_role("img").all()
    assert drawings
    for drawing in drawings:
        said = drawing.get_attribute("aria-label") or ""
        row = table.get_by_role("row").filter(has_text=said.partition(":")[0])
        figures = row.get_by_role("cell").all_inner_texts()
        assert [figure in said for figure in figures] == [True] * 3
        expect(row).to_contain_text(re.compile(r"\d+ ads, \d+ employers"))
    expect(page.locator(".bands .reference").first).to_contain_text("published guidance")

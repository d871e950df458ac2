"""From what is missing to a plan: after a check without an account, and on one's own pages."""

import re

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Nigar, Visit
from tests.browser.places import Check, number_in
from tests.web.ads import NAR

pytestmark = pytest.mark.browser


def plan(page: Page, skills: list[str]) -> None:
    """Ticks skills, asks for the plan, and takes it into a calendar."""
    for skill in skills:
        page.locator(f'input[name="skill"][value="{skill}"]').check()
    page.get_by_role("button", name=re.compile("^(Make the plan|Plan a week)")).click()
    page.wait_for_url("**/plan?skill=*")
    expect(page.locator(".week > li")).to_have_count(7)
    with page.expect_download() as taken:
        page.get_by_role("link", name="Put it into my calendar").click()
    events = Calendar.from_ical(taken.value.path().read_bytes()).walk("VEVENT")
    assert len(events) == 7


def test_nigar_checks_an_ad_and_plans_a_week_for_what_she_lacks(nigar: Nigar) -> None:
    page, check = nigar.page, Check(nigar.page)
    page.goto("/en/check")
    check.paste(NAR)
    check.mark("canva", "have")
    check.show()
    first = page.get_by_role("region", name="Learn first").get_by_role("listitem").first
    first.get_by_text("How to begin").click()
    expect(first.get_by_text("First exercise, 20 minutes")).to_be_visible()
    plan(page, ["capcut", "google-analytics"])
    expect(page.get_by_role("heading", level=1)).to_have_text("A week for: CapCut, Google Analytics")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "forms"])
def test_nigar_looks_at_her_matches_understands_one_and_goes_on_to_her_gap(
    visit_signed_in: Visit, scripts: bool
) -> None:
    page = visit_signed_in(PHONE, java_script_enabled=scripts)
    page.goto("/en/me/matches")
    expect(page.get_by_role("heading", level=1)).to_have_text("Vacancies that fit you")
    all_of_them = number_in(page.locator("#total").text_content())
    page.get_by_role("searchbox").fill("canva")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/me/matches?q=canva")
    expect(page.get_by_text("Read as")).to_be_visible()
    assert 0 < number_in(page.locator("#total").text_content()) < all_of_them

    page.locator(".fit-score a").first.click()
    page.wait_for_url("**/me/matches/*")
    expect(page.get_by_role("heading", name="Line by line")).to_be_visible()
    cells = page.locator(".lines td.number").all_inner_texts()
    got = [float(re.findall(r"[\d.]+", cell)[0]) for cell in cells]
    assert round(sum(got[:-1]), 1) == got[-1]

    page.get_by_role("navigation", name="My pages").get_by_role("link", name="Skill gap").click()
    expect(page.get_by_text("n = 61").first).to_be_visible()
    box = page.locator('input[name="skill"]').first
    plan(page, [box.get_attribute("value") or ""])


def test_a_plan_for_more_than_three_skills_says_what_to_do_and_keeps_the_ticks(nigar: Nigar) -> None:
    page = nigar.page
    page.goto("/en/plan")
    for skill in ("canva", "capcut", "copywriting", "reporting"):
        page.locator(f'input[name="skill"][value="{skill}"]').check()
    page.get_by_role("button", name="Make the plan").click()
    expect(page.get_by_role("alert")).to_have_text("A week has room for 3 skills: take some away.")
    expect(page.locator('input[name="skill"]:checked')).to_have_count(4)


def test_skills_are_found_and_lead_to_what_they_are_asked_with(nigar: Nigar) -> None:
    page = nigar.page
    page.goto("/en/skills")
    page.get_by_role("searchbox").fill("kanva")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Canva", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Canva")
    expect(page.get_by_text(re.compile(r"\d+ of \d+ live vacancies ask for it"))).to_be_visible()
    page.get_by_role("link", name="CapCut", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("CapCut")

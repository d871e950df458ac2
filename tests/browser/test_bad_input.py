"""What is typed wrong, or on purpose: explained in words, kept in its field, and never run."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser import templates
from tests.browser.conftest import Nigar, Visit
from tests.browser.places import Check, List
from tests.web.ads import SCRIPT

pytestmark = pytest.mark.browser
HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>'


def test_empty_ad_is_asked_for(nigar_on_her_phone: Nigar) -> None:
    page = nigar_on_her_phone.page
    page.goto("/en/check")
    Check(page).paste("", "SMM assistent")
    expect(page.get_by_role("alert")).to_have_text("Paste the text of an ad.")
    expect(page.get_by_label("The text of the ad")).to_have_accessible_description("Paste the text of an ad.")
    expect(page.get_by_label("Its title, if it stands apart")).to_have_value("SMM assistent")


def test_ad_of_20001_characters_is_explained_and_stays(nigar_on_her_phone: Nigar) -> None:
    page, text = nigar_on_her_phone.page, ("Canva " * 4000)[:20_001]
    page.goto("/en/check")
    Check(page).paste(text)
    expect(page.get_by_role("alert")).to_have_text("The ad is too long: 20,001 characters, at most 20,000.")
    expect(page.get_by_label("The text of the ad")).to_have_value(text)
    Check(page).paste(text[:-1])
    expect(Check(page).headline).to_have_text("What do you have of this?")


def test_script_in_an_ad_shows_its_letters(nigar_on_her_phone: Nigar) -> None:
    """`watch.py` fails the test if any dialog opens or the policy stops anything."""
    page, check = nigar_on_her_phone.page, Check(nigar_on_her_phone.page)
    page.goto("/en/check")
    check.paste(f"{SCRIPT}\n{HOSTILE}", HOSTILE)
    shown = page.locator(".ad")
    expect(shown).to_contain_text('<script>alert("ad")</script>')
    expect(shown).to_contain_text(HOSTILE)
    check.mark("canva", "have")
    check.show()
    expect(check.headline).to_contain_text("must-haves")
    page.get_by_text("The ad's own text").click()
    expect(shown).to_contain_text(HOSTILE)


def test_script_in_a_search_shows_its_letters_and_stays(nigar_on_her_phone: Nigar) -> None:
    page = nigar_on_her_phone.page
    page.goto("/en/vacancies")
    page.get_by_role("searchbox").fill(HOSTILE)
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_label("Filters in force")).to_contain_text(HOSTILE)
    expect(page.get_by_role("searchbox")).to_have_value(HOSTILE)
    expect(page.get_by_role("heading", name="No vacancy has all of this")).to_be_visible()


@pytest.mark.parametrize("lang", templates.LANGUAGES)
@pytest.mark.parametrize("path", ["vacancies/smm-999999999", "check?vacancy=999999999", "vacancies/<script>"])
def test_unknown_vacancy_is_an_error_page_that_leads_on(visit: Visit, lang: str, path: str) -> None:
    page = visit()
    answer = page.goto(f"/{lang}/{path}")
    assert answer is not None
    assert answer.status == 404
    expect(page.locator("html")).to_have_attribute("lang", lang)
    page.locator(".ways a").first.click()
    page.wait_for_url(f"**/{lang}/vacancies")


def test_wrong_values_in_the_address_are_left_out_and_pay_is_explained(nigar_on_her_phone: Nigar) -> None:
    page, found = nigar_on_her_phone.page, List(nigar_on_her_phone.page)
    page.goto("/en/vacancies?tool=canva")
    with_canva = found.total
    answer = page.goto("/en/vacancies?tool=canva&level=9-9&workplace=moon&skill=no-such&page=zzz&pay_from=-5")
    assert answer is not None
    assert answer.status == 200
    assert found.total == with_canva
    found.open_filters()
    expect(page.get_by_role("alert")).to_have_text("The amount cannot be below 0.")
    expect(page.get_by_label(re.compile("Pay from"))).to_have_value("-5")

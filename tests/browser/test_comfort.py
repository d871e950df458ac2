"""Theme, language, motion, paper and weight: what people set in their browser is followed."""

import re
from collections.abc import Iterable

import pytest
from playwright.sync_api import Page, expect

from tests.browser import templates
from tests.browser.conftest import DESKTOP, Nigar, Visit
from tests.browser.places import List

pytestmark = pytest.mark.browser
LIMIT = 60_000  # bytes over the wire: a page with everything it loads


def paper(page: Page) -> str:
    """The colour behind the words."""
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_theme_follows_the_system_until_nigar_chooses_and_then_her_choice_stays(visit: Visit) -> None:
    page = visit(color_scheme="light")
    page.goto("/en/")
    light = paper(page)
    page.emulate_media(color_scheme="dark")
    dark = paper(page)
    assert dark != light

    button = page.locator("button.theme")
    for name, colour in (("light", light), ("dark", dark)):
        button.click()
        expect(button).to_have_accessible_name(f"Theme: {name}")
        assert paper(page) == colour
    page.emulate_media(color_scheme="light")
    page.goto("/en/salaries")
    assert paper(page) == dark, "her choice stays, whatever the system says"
    expect(button).to_have_accessible_name("Theme: dark")

    button.click()
    expect(button).to_have_accessible_name("Theme: as on this device")
    page.reload()
    assert paper(page) == light


def test_without_scripts_the_theme_follows_the_system_and_no_dead_button_stands_there(visit: Visit) -> None:
    colours = set()
    for scheme in ("light", "dark"):
        page = visit(java_script_enabled=False, color_scheme=scheme)
        page.goto("/en/")
        expect(page.locator("button.theme")).to_be_hidden()
        colours.add(paper(page))
    assert len(colours) == 2


@pytest.mark.parametrize("path", ["/en/vacancies?q=canva&tool=capcut", "/en/salaries", "/en/check?typical=1"])
def test_language_switch_keeps_the_page(page_of_either_width: Page, path: str) -> None:
    page = page_of_either_width
    page.goto(path)
    for lang in ("ru", "az", "en"):
        page.locator(f'.langs a[lang="{lang}"]').click()
        page.wait_for_url(f"**{path.replace('/en/', f'/{lang}/')}")
        expect(page.locator("html")).to_have_attribute("lang", lang)
        expect(page.locator(".langs [aria-current]")).to_have_text(lang.upper())


def test_language_switch_keeps_the_vacancy_and_the_filters_chosen_without_a_page_load(visit: Visit) -> None:
    page = visit()
    found = List(page)
    page.goto("/en/vacancies")
    found.tick(Nigar(page, DESKTOP, scripts=True), "tool", "canva")
    total = found.total
    page.locator('.langs a[lang="ru"]').click()
    page.wait_for_url("**/ru/vacancies?tool=canva")
    assert found.total == total
    title = found.first.inner_text()
    found.first.click()
    page.locator('.langs a[lang="az"]').click()
    page.wait_for_url("**/az/vacancies/**")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_front_door_opens_in_the_language_of_the_browser(visit: Visit) -> None:
    for locale, lang in (("ru-RU", "ru"), ("az-AZ", "az"), ("en-GB", "en"), ("de-DE", "az")):
        page = visit(locale=locale)
        page.goto("/")
        expect(page).to_have_url(re.compile(rf"/{lang}/$"))


def test_printed_vacancy_is_the_vacancy_without_the_site_around_it(visit: Visit) -> None:
    page = visit()
    templates.open_template(page, "vacancy", "en")
    page.emulate_media(media="print", color_scheme="dark")
    for around in (".menu", ".tools", ".foot", ".skip"):
        expect(page.locator(around)).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".ad")).to_be_visible()
    expect(page.locator("a.chip").first).to_be_visible()
    dark_ink = page.evaluate(
        "matchMedia('print').matches && getComputedStyle(document.documentElement).colorScheme"
    )
    assert dark_ink == "light", "paper is white"


@pytest.mark.parametrize(("wish", "moves"), [("reduce", False), ("no-preference", True)])
def test_nothing_moves_for_those_who_ask_for_stillness(visit: Visit, wish: str, moves: bool) -> None:
    page = visit(reduced_motion=wish)
    templates.open_template(page, "vacancy", "en")
    moving = page.evaluate("""() => [...document.querySelectorAll("*")].filter(element => {
        const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
    }).length""")
    assert bool(moving) is moves


def weights(page: Page, names: Iterable[str]) -> dict[str, float]:
    """Bytes over the wire of each page, with an empty cache."""
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.setCacheDisabled", {"cacheDisabled": True})
    received: list[float] = []
    network.on("Network.requestWillBeSent", lambda event: event["type"] == "Document" and received.clear())
    network.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    found = {}
    for name in names:
        templates.open_template(page, name, "ru")
        page.wait_for_load_state("networkidle")
        found[name] = sum(received)
    assert all(weight > 10_000 for weight in found.values()), f"scripts and styles were counted: {found}"
    return found


def test_every_page_weighs_at_most_60_kb_with_everything_it_loads(visit: Visit) -> None:
    found = weights(visit(), (*templates.ANY_LANGUAGE, templates.API))
    assert {name: weight for name, weight in found.items() if weight > LIMIT} == {}


def test_the_pages_of_who_hires_weigh_no_more(visit_signed_in: Visit) -> None:
    found = weights(visit_signed_in(), templates.HIRING)
    assert {name: weight for name, weight in found.items() if weight > LIMIT} == {}

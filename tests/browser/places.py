"""The pages as Nigar sees them: what is on them and what one can do there."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Nigar


def number_in(text: str | None) -> int:
    found = re.search(r"\d[\d,]*", text or "")
    assert found, f"no number in {text!r}"
    return int(found[0].replace(",", ""))


@dataclass(frozen=True)
class List:
    """The list of vacancies with its filters."""

    page: Page

    @property
    def total(self) -> int:
        return number_in(self.page.locator("#total").text_content())

    @property
    def first(self) -> Locator:
        return self.page.locator("article.card a").first

    def box(self, name: str, value: str) -> Locator:
        return self.page.locator(f'input[name="{name}"][value="{value}"]')

    def promised(self, name: str, value: str) -> int:
        """How many vacancies a filter says that it leaves."""
        label = self.page.locator("label.tick").filter(has=self.box(name, value))
        return number_in(label.locator(".count").text_content())

    def search(self, words: str) -> None:
        self.page.get_by_role("searchbox").fill(words)
        self.page.get_by_role("button", name="Search").click()
        self.page.wait_for_url(f"**/vacancies?q={words}*")

    def open_filters(self) -> None:
        summary = self.page.locator("#filters > summary")
        if summary.is_visible() and self.page.locator("#filters:not([open])").count():
            summary.click()

    def tick(self, nigar: Nigar, name: str, value: str) -> None:
        """With scripts the list follows by itself; without, the form's button asks for it."""
        self.open_filters()
        self.box(name, value).check()
        if not nigar.scripts:
            self.page.get_by_role("button", name="Show vacancies").click()
        self.page.wait_for_url(f"**{name}={value}*")
        # The attribute stands in what the server sent: the new list has arrived.
        expect(self.page.locator(f'input[name="{name}"][value="{value}"][checked]')).to_have_count(1)
        if nigar.scripts and nigar.width == PHONE:
            self.page.locator("#filters > summary").click()


@dataclass(frozen=True)
class Vacancy:
    """The page of one vacancy."""

    page: Page

    @property
    def chips(self) -> Locator:
        return self.page.locator("a.chip[data-key]")

    def words_of(self, chip: Locator) -> Locator:
        """The words in the ad that gave a chip."""
        return self.page.locator(f'mark[data-keys~="{chip.get_attribute("data-key")}"]')

    def check(self) -> None:
        self.page.get_by_role("link", name="Check my skills against it").click()


@dataclass(frozen=True)
class Check:
    """The skill check: paste, mark, result."""

    page: Page

    def paste(self, text: str, title: str = "") -> None:
        self.page.get_by_label("The text of the ad").fill(text)
        if title:
            self.page.get_by_label("Its title, if it stands apart").fill(title)
        self.page.get_by_role("button", name="Read the ad").click()

    def answer(self, concept: str, value: str) -> Locator:
        return self.page.locator(f'input[name="skill-{concept}"][value="{value}"]')

    def mark(self, concept: str, value: str) -> None:
        # The circle itself is hidden: people press its label.
        self.page.locator(f'label:has(input[name="skill-{concept}"][value="{value}"])').click()
        expect(self.answer(concept, value)).to_be_checked()

    def mark_all(self, value: str) -> None:
        for label in self.page.locator(f'label:has(input[type="radio"][value="{value}"])').all():
            label.click()

    def show(self) -> None:
        self.page.get_by_role("button", name="Show my result").click()
        self.page.wait_for_url("**/check/result")

    @property
    def headline(self) -> Locator:
        return self.page.get_by_role("heading", level=1)

    def parts(self) -> list[tuple[float, float]]:
        """Points got and points there are: of each part, then together."""
        self.page.get_by_text("How the number is counted").click()
        cells = self.page.locator("#parts td.number").all_inner_texts()
        pairs = [re.findall(r"[\d.]+", cell) for cell in cells]
        return [(float(got), float(most)) for got, most in pairs]

"""Every template in its states, and how a reader comes to each."""

from collections.abc import Callable
from typing import Final

from playwright.sync_api import Page

from tests.web.ads import NAR, PLAIN

Way = Callable[[Page, str], None]
LANGUAGES: Final = ("az", "ru", "en")
TOO_LONG: Final = "Canva, " * 2858  # 20,006 characters


def _at(path: str) -> Way:
    def go(page: Page, lang: str) -> None:
        page.goto(path.replace("<lang>", lang))

    return go


def _vacancy(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/vacancies")
    page.locator("article.card a").first.click()
    page.locator(".ad").wait_for()


def _pasted(text: str) -> Way:
    def paste(page: Page, lang: str) -> None:
        page.goto(f"/{lang}/check")
        page.locator("#ad-text").fill(text)
        with page.expect_navigation():
            page.locator("main form button").click()

    return paste


def _result(page: Page, lang: str) -> None:
    _pasted(NAR)(page, lang)
    page.locator('label:has(input[name="skill-canva"][value="learning"])').click()
    with page.expect_navigation():
        page.locator("main form button").click()
    page.locator("#parts > summary").click()


ANY_LANGUAGE: Final[dict[str, Way]] = {
    "home": _at("/<lang>/"),
    "list": _at("/<lang>/vacancies"),
    "narrowed list": _at("/<lang>/vacancies?q=canva&tool=capcut&pay_from=-5"),
    "empty list": _at("/<lang>/vacancies?q=canva&level=5%2B&pay_from=90000"),
    "vacancy": _vacancy,
    "check": _at("/<lang>/check"),
    "refused ad": _pasted(TOO_LONG),
    "marks": _pasted(NAR),
    "marks of an unread ad": _pasted(PLAIN),
    "result": _result,
    "salaries": _at("/<lang>/salaries"),
    "guide": _at("/<lang>/guide"),
    "how we read": _at("/<lang>/how-we-read"),
    "privacy": _at("/<lang>/privacy"),
    "rules": _at("/<lang>/rules"),
    "safety": _at("/<lang>/safety"),
    "error": _at("/<lang>/vacancies/no-such-vacancy-999999999"),
}
API: Final = "API"  # in English only

EVERY: Final = [(name, lang) for name in ANY_LANGUAGE for lang in LANGUAGES] + [(API, "en")]


def open_template(page: Page, name: str, lang: str) -> None:
    ANY_LANGUAGE.get(name, _at("/api/docs"))(page, lang)

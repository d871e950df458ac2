"""Every template in its states, and how a reader comes to each."""

from collections.abc import Callable
from typing import Final

from playwright.sync_api import Page

from tests.browser import applying, hiring
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


def _employer(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/vacancies")
    page.locator("article.card a.employer").first.click()
    page.locator("#replies").wait_for()


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
    page.locator("details[id^=learn-] > summary").first.click()


def _match(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/me/matches")
    page.locator(".fit-score a").first.click()
    page.locator("#about-score > summary").click()


def _gap(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/me/gap")
    page.locator("details[id^=learn-] > summary").first.click()


def _saved_here(page: Page, lang: str) -> None:
    """On the device of a visitor."""
    page.goto(f"/{lang}/vacancies")
    switch = page.locator("button[data-save]").first
    if switch.get_attribute("aria-pressed") == "false":
        switch.click()
    page.goto(f"/{lang}/saved")
    page.locator("article.card").wait_for()


def _unsubscribe(page: Page, lang: str) -> None:
    """Its address has no language: the browser's decides."""
    page.set_extra_http_headers({"Accept-Language": lang})
    page.goto("/unsubscribe/nonsense")


def _saved(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/vacancies")
    control = page.locator("form[data-save]").first
    if not control.locator("[data-saved]").count():
        control.locator("button").click()
        control.locator("[data-saved]").wait_for()
    page.goto(f"/{lang}/me/saved")


def _alerts(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/alerts/new?tool=canva")
    page.locator("main form button").click()
    page.wait_for_url("**/me/alerts")


ANY_LANGUAGE: Final[dict[str, Way]] = {
    "home": _at("/<lang>/"),
    "list": _at("/<lang>/vacancies"),
    "narrowed list": _at("/<lang>/vacancies?q=canva&tool=capcut&pay_from=-5"),
    "empty list": _at("/<lang>/vacancies?q=canva&level=5%2B&pay_from=90000"),
    "vacancy": _vacancy,
    "employer": _employer,
    "check": _at("/<lang>/check"),
    "refused ad": _pasted(TOO_LONG),
    "marks": _pasted(NAR),
    "marks of an unread ad": _pasted(PLAIN),
    "result": _result,
    "salaries": _at("/<lang>/salaries"),
    "guide": _at("/<lang>/guide"),
    "skills": _at("/<lang>/skills"),
    "unknown skills": _at("/<lang>/skills?q=nobodysaysthis"),
    "skill": _at("/<lang>/skills/canva"),
    "choice of a plan": _at("/<lang>/plan"),
    "refused plan": _at("/<lang>/plan?skill=nobodysaysthis"),
    "plan": _at("/<lang>/plan?skill=canva&skill=copywriting&skill=reporting"),
    "post": _at("/<lang>/post"),
    "how we read": _at("/<lang>/how-we-read"),
    "saved on this device": _saved_here,
    "privacy": _at("/<lang>/privacy"),
    "rules": _at("/<lang>/rules"),
    "safety": _at("/<lang>/safety"),
    "error": _at("/<lang>/vacancies/no-such-vacancy-999999999"),
}
API: Final = "API"  # in English only

# Their forms write something, so they carry a token and the browser a cookie.
FORMS: Final[dict[str, Way]] = {
    "sign in": _at("/<lang>/login"),
    "register": _at("/<lang>/register"),
    "look into your mail": _at("/<lang>/register/sent"),
    "forgotten password": _at("/<lang>/reset"),
    "confirm again": _at("/<lang>/confirm"),
    "link of a mail": _at("/<lang>/confirm/nonsense"),
    "sign in with a passkey": _at("/<lang>/wan-signin"),
    "mails of the demo": _at("/<lang>/demo/mails"),
    "new by e-mail": _at("/<lang>/alerts/new?tool=canva&pay_from=600"),
    "new by e-mail asked for": _at("/<lang>/alerts/sent"),
    "no more mails": _unsubscribe,
    "apply": applying.form,
    "refused application": applying.refused,
    "what they see first": applying.preview,
    "application mailed": applying.mailed,
    "application to confirm": applying.to_confirm,
    "guest's application": applying.sent,
    "unknown link of a guest": _at("/<lang>/applications/nonsense"),
    "link asked for": _at("/<lang>/applications/link/sent"),
    "draft": hiring.draft,
    "preview of a draft": hiring.preview,
}
HIRING: Final[dict[str, Way]] = {
    "own draft": hiring.draft,
    "unfinished draft": hiring.unfinished,
    "publish": hiring.publish,
    "room": hiring.vacancies,
    "about the employer": hiring.about,
    "team": hiring.team,
}
OWN: Final[dict[str, Way]] = {
    **HIRING,
    "own application": applying.own,
    "withdrawing": applying.withdrawing,
    "applications": _at("/<lang>/me/applications"),
    "applied elsewhere": _at("/<lang>/me/applications/elsewhere"),
    "profile": _at("/<lang>/me/profile"),
    "search in the profile": _at("/<lang>/me/profile?q=canva"),
    "piece of work": _at("/<lang>/me/profile/proofs/new"),
    "import": _at("/<lang>/me/import"),
    "own data": _at("/<lang>/me/data"),
    "leaving": _at("/<lang>/me/data/leave"),
    "matches": _at("/<lang>/me/matches"),
    "narrowed matches": _at("/<lang>/me/matches?tool=canva&q=smm"),
    "match": _match,
    "gap": _gap,
    "saved": _saved,
    "alerts": _alerts,
    "own employers": _at("/<lang>/me/employers"),
    "new employer": _at("/<lang>/me/employers/new"),
    "account": _at("/<lang>/me/account"),
    "password": _at("/<lang>/change"),
    "e-mail": _at("/<lang>/change-email"),
    "codes": _at("/<lang>/tf-setup"),
    "recovery codes": _at("/<lang>/mf-recovery-codes"),
    "passkeys": _at("/<lang>/wan-register"),
    "is it you": _at("/<lang>/verify"),
}
EVERY_FORM: Final = [(name, lang) for name in FORMS for lang in LANGUAGES]
EVERY_OWN: Final = [(name, lang) for name in OWN for lang in LANGUAGES]

EVERY: Final = [(name, lang) for name in ANY_LANGUAGE for lang in LANGUAGES] + [(API, "en")]


def open_template(page: Page, name: str, lang: str) -> None:
    {**ANY_LANGUAGE, **FORMS, **OWN}.get(name, _at("/api/docs"))(page, lang)

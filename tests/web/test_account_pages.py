"""Looking after an account: password, address, codes, passkeys, and where one is signed in."""

import re

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.storage.models import Person
from tests.web import pages
from tests.web.accounts import PASSWORD, Visitor, link, mails
from tests.web.conftest import LANGUAGES

OTHER_PASSWORD = "yeni parol, yeni gün"
FORMS = (
    "/me/account",
    "/change",
    "/change-email",
    "/verify",
    "/tf-setup",
    "/mf-recovery-codes",
    "/wan-register",
)
VISITORS = ("/login", "/register", "/reset", "/confirm", "/confirm/abc", "/change-email/abc", "/wan-signin")


def subjects(app: APIFlask, email: str) -> list[str]:
    return [mail["subject"] for mail in mails(app, email)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_is_in_the_language_of_its_address_and_in_no_index(
    app: APIFlask, client: FlaskClient, signed_in_client: FlaskClient, lang: str
) -> None:
    visitor = app.test_client()
    for browser, paths in ((visitor, VISITORS), (signed_in_client, FORMS)):
        for path in paths:
            answer = browser.get(f"/{lang}{path}")
            assert answer.status_code == 200, path
            assert f'<html lang="{lang}"' in answer.text
            assert pages.is_noindex(answer.text), path


def test_a_visitor_finds_no_page_of_an_account(client: FlaskClient) -> None:
    for path in FORMS:
        assert client.get(f"/az{path}").location.startswith("/az/login?next=/az"), path


def test_the_password_changes_and_other_browsers_are_out(app: APIFlask, inside: Visitor, email: str) -> None:
    elsewhere = Visitor(app.test_client())
    elsewhere.sign_in(email)
    for wrong, new in (("not mine at all", OTHER_PASSWORD), (PASSWORD, "short"), (PASSWORD, "")):
        assert inside.send("/change", password=wrong, new_password=new).status_code == 422
    answer = inside.send("/change", password=PASSWORD, new_password=OTHER_PASSWORD)
    assert answer.location == "/az/me/account"
    assert inside.is_signed_in
    assert not elsewhere.is_signed_in
    assert elsewhere.sign_in(email).status_code == 422
    assert "reset" in link(mails(app, email)[-1])


def test_a_new_address_counts_once_its_owner_has_confirmed_it(
    app: APIFlask, inside: Visitor, email: str
) -> None:
    new = f"new-{email}"
    assert inside.send("/change-email", email=new).status_code == 200
    (mail,) = mails(app, new)
    inside.client.get(link(mail))
    assert email in inside.get("/me/account").text, "looking changes nothing"
    inside.follow(link(mail))
    assert new in inside.get("/me/account").text
    assert len(mails(app, email)) == 2, "the old address is told"
    before = inside.get("/me/account").text
    inside.follow(link(mail))
    assert inside.get("/me/account").text.count(new) == before.count(new)


def test_an_address_of_somebody_else_is_answered_as_any_other(
    app: APIFlask, inside: Visitor, nigar: Person
) -> None:
    free, taken = (inside.send("/change-email", email=to) for to in ("x" + nigar.email, nigar.email))
    assert pages.text(free.text).replace("x" + nigar.email, "") == pages.text(taken.text).replace(
        nigar.email, ""
    )
    assert mails(app, nigar.email) == []


def test_what_matters_most_asks_for_the_password_again(app: APIFlask, inside: Visitor) -> None:
    with inside.client.session_transaction() as held:
        held["fs_paa"] -= 2 * 3600
        held.pop("fs_gexp", None)
    for path in ("/change-email", "/tf-setup", "/mf-recovery-codes", "/wan-register"):
        assert inside.get(path).location.startswith("/az/verify?next="), path
    answer = inside.send("/verify", password=PASSWORD, next="/az/tf-setup")
    assert answer.location == "/az/tf-setup"
    assert inside.get("/tf-setup").status_code == 200


def test_name_and_language_of_mails_are_set(inside: Visitor) -> None:
    assert inside.send("/me/account", name="  Nigar   Ə. ", lang="ru").location == "/az/me/account"
    page = inside.get("/me/account").text
    assert 'value="Nigar Ə."' in page
    assert re.search(r'<option value="ru"[^>]*selected', page)
    refused = inside.send("/me/account", name="x" * 121, lang="az")
    assert refused.status_code == 422
    assert "x" * 121 in refused.text

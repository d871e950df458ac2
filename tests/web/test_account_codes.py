"""Codes of an authenticator app at sign-in, and the recovery codes for the day on which it is lost."""

import re
import time

from apiflask import APIFlask
from passlib.totp import TOTP

from tests.web.accounts import Visitor, mails

HALF_MINUTE = 30  # how long an app shows a code


def set_up_codes(visitor: Visitor) -> tuple[TOTP, str]:
    """The app that shows the codes from here on, and the code with which they were turned on."""
    page = visitor.send("/tf-setup", setup="authenticator").text
    action = re.search(r'action="/az(/tf-setup/[^"]+)"', page)
    key = re.search(r'class="key">([^<]+)<', page)
    assert action
    assert key
    app = TOTP(key=key[1].strip().replace("-", "").replace(" ", ""))
    code = app.generate().token
    assert visitor.send("/tf-setup", to=action[1], code=code).location == "/az/me/account"
    return app, code


def test_with_codes_on_a_password_alone_opens_nothing(app: APIFlask, inside: Visitor, email: str) -> None:
    set_up_codes(inside)
    other = Visitor(app.test_client())
    assert other.sign_in(email).location.startswith("/az/tf-validate")
    assert not other.is_signed_in
    assert other.send("/tf-validate", code="000000").status_code == 422
    assert not other.is_signed_in
    assert len(mails(app, email)) == 2, "they are told that codes are on"


def test_recovery_codes_open_the_account_once_each(app: APIFlask, inside: Visitor, email: str) -> None:
    set_up_codes(inside)
    page = inside.send("/mf-recovery-codes", generate_new_codes="y").text
    codes = re.findall(r"<code>([^<]+)</code>", page)
    assert len(codes) == 8
    assert codes[0] not in inside.get("/mf-recovery-codes").text, "shown when asked for"
    for status in (302, 422):
        other = Visitor(app.test_client())
        other.sign_in(email)
        assert other.send("/mf-recovery", code=codes[0]).status_code == status
        assert other.is_signed_in is (status == 302)


def test_codes_can_be_turned_off(app: APIFlask, inside: Visitor, email: str) -> None:
    set_up_codes(inside)
    assert inside.send("/tf-setup", setup="disable").location == "/az/me/account"
    other = Visitor(app.test_client())
    assert other.sign_in(email).location == "/az/me"


def test_a_code_is_taken_once_and_no_earlier_one_after_it(app: APIFlask, inside: Visitor, email: str) -> None:
    phone, first = set_up_codes(inside)
    following = phone.generate(time=time.time() + HALF_MINUTE).token
    for code, taken in ((first, False), (following, True), (following, False), (first, False)):
        other = Visitor(app.test_client())
        other.sign_in(email)
        assert other.send("/tf-validate", code=code).status_code == (302 if taken else 422)
        assert other.is_signed_in is taken


def test_opening_the_second_step_signs_nobody_out(app: APIFlask, inside: Visitor) -> None:
    assert inside.get("/tf-validate").location == "/az/me/account"
    assert inside.send("/me/account", to="/tf-validate", code="000000").location == "/az/me/account"
    assert inside.is_signed_in

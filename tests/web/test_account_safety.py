"""Where one is signed in, what a passkey may run, and how often one may try."""

import re

from apiflask import APIFlask

from jobboard.services import sign_ins
from tests.web import people
from tests.web.accounts import Visitor, mails
from tests.web.conftest import Build


def test_browsers_are_listed_and_signed_out_one_by_one_or_all(
    app: APIFlask, inside: Visitor, email: str
) -> None:
    others = [Visitor(app.test_client()) for _ in range(3)]
    for other in others:
        other.sign_in(email)
    page = inside.get("/me/account").text
    ends = re.findall(r'action="/az(/me/account/sign-out/\d+)"', page)
    assert len(ends) == 3, "each but this one"
    inside.send("/me/account", to=ends[0])
    assert sum(other.is_signed_in for other in others) == 2
    assert inside.send("/me/account", to=ends[0]).status_code == 404, "twice"
    inside.send("/me/account", to="/me/account/sign-out")
    assert not any(other.is_signed_in for other in others)
    assert inside.is_signed_in


def test_nobody_signs_another_person_out(app: APIFlask, inside: Visitor) -> None:
    orkhan = people.person(app, "Orkhan")
    with app.extensions["jobboard"].sessions() as session:
        sign_ins.begin(session, orkhan, "Chrome, Windows", app.extensions["jobboard"].clock())
        session.commit()
        (row,) = sign_ins.of(session, orkhan, app.extensions["jobboard"].clock())
    assert inside.send("/me/account", to=f"/me/account/sign-out/{row.id}").status_code == 404


def test_a_planted_session_is_worth_nothing_after_signing_in(
    app: APIFlask, nigars: Visitor, email: str
) -> None:
    planted = people.csrf(nigars.client, "/az/login")
    nigars.sign_in(email)
    answer = nigars.client.post("/az/me/account/sign-out", data={"csrf_token": planted})
    assert answer.status_code == 403


def test_passkeys_are_asked_for_by_our_own_script_alone(inside: Visitor) -> None:
    answer = inside.send("/wan-register", name="Telefon")
    assert 'data-method="create"' in answer.text
    assert "<script>" not in answer.text
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    made_up = inside.send("/wan-register", to="/wan-signin/nonsense", credential="{}")
    assert made_up.location == "/az/wan-signin"


def test_guessing_ends_after_some_tries_and_says_for_how_long(
    app: APIFlask, nigars: Visitor, email: str
) -> None:
    for _ in range(15):
        assert nigars.sign_in(email, "a wrong guess").status_code == 422
    answer = Visitor(app.test_client()).sign_in(email, "a wrong guess")
    assert answer.status_code == 429, "from any browser"
    assert int(answer.headers["Retry-After"]) <= 900
    assert f'value="{email}"' in answer.text
    assert "a wrong guess" not in answer.text
    assert 'lang="az"' in answer.text


def test_nobody_has_mails_sent_to_an_address_without_end(app: APIFlask, nigars: Visitor, email: str) -> None:
    answers = [nigars.send("/reset", email=email).status_code for _ in range(6)]
    assert answers == [200] * 5 + [429]
    assert len(mails(app, email)) == 6  # one of them confirmed the address


def test_one_address_sends_only_so_many_forms(build: Build) -> None:
    visitor = Visitor(build(sign_in_limit="2 per minute").test_client())
    tries = [visitor.sign_in(f"x{number}@paylas.example", "whatever it is") for number in range(3)]
    assert [answer.status_code for answer in tries] == [422, 422, 429]

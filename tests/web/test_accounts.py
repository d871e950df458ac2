"""Making an account, confirming it, signing in and out, and getting back in."""

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import accounts
from tests.web import pages
from tests.web.accounts import PASSWORD, Visitor, link, mails
from tests.web.conftest import LANGUAGES

OTHER_PASSWORD = "yeni parol, yeni gün"


def test_nigar_registers_confirms_and_signs_in(app: APIFlask, visitor: Visitor, email: str) -> None:
    answer = visitor.register(email)
    assert answer.location == "/az/register/sent"
    (mail,) = mails(app, email)
    assert link(mail).startswith("https://paylas.example/az/confirm/")

    assert visitor.sign_in(email).status_code == 422, "not before the address is confirmed"
    assert visitor.follow(link(mail)).location == "/az/login"
    assert visitor.sign_in(email).location == "/az/me"
    assert visitor.is_signed_in


def test_looking_at_a_link_confirms_nothing(app: APIFlask, visitor: Visitor, email: str) -> None:
    visitor.register(email)
    visitor.client.get(link(mails(app, email)[0]))
    assert visitor.sign_in(email).status_code == 422


def test_a_link_works_once_and_a_made_up_one_never(app: APIFlask, nigars: Visitor, email: str) -> None:
    used = link(mails(app, email)[0])
    for again in (used, used[:-3] + "abc"):
        assert nigars.follow(again).location == "/az/confirm"
    assert not nigars.is_signed_in


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"email": "", "password": PASSWORD}, "name@example.com"),
        ({"email": "nigar", "password": PASSWORD}, "name@example.com"),
        ({"email": "a@b", "password": PASSWORD}, "name@example.com"),
        ({"email": "nigar@paylas.example", "password": ""}, "Write your password"),
        ({"email": "nigar@paylas.example", "password": "123456789"}, "Use at least 10 characters"),
    ],
)
def test_a_form_that_cannot_be_taken_says_why_and_keeps_what_was_typed(
    client: FlaskClient, fields: dict[str, str], said: str
) -> None:
    answer = Visitor(client, "en").send("/register", **fields)
    assert answer.status_code == 422
    assert said in pages.text(answer.text)
    assert f'value="{fields["email"]}"' in answer.text
    if fields["password"]:
        assert fields["password"] not in answer.text


def test_known_and_unknown_addresses_are_answered_alike(app: APIFlask, nigars: Visitor, email: str) -> None:
    unknown = f"x{email}"
    for path, fields in (
        ("/login", {"password": "wrong password"}),
        ("/reset", {}),
        ("/confirm", {}),
        ("/register", {"password": PASSWORD}),
    ):
        answers = [nigars.send(path, email=address, **fields) for address in (email, unknown)]
        assert answers[0].status_code == answers[1].status_code, path
        assert answers[0].location == answers[1].location, path
        bodies = [
            pages.text(answer.text).replace(address, "…")
            for answer, address in zip(answers, (email, unknown), strict=True)
        ]
        assert bodies[0] == bodies[1], path
    assert "/az/reset/" in link(mails(app, email)[-1]), "registering again leads to a new password"
    assert [mail["to"] for mail in mails(app, unknown)] == [unknown], "only the confirmation of registering"


def test_a_forgotten_password_is_replaced_by_a_link_that_works_once(
    app: APIFlask, nigars: Visitor, email: str
) -> None:
    elsewhere = Visitor(app.test_client())
    elsewhere.sign_in(email)
    assert nigars.send("/reset", email=email.upper()).status_code == 200
    reset = link(mails(app, email)[-1])
    assert nigars.follow(reset, password=OTHER_PASSWORD).location == "/az/login"
    assert nigars.sign_in(email).status_code == 422
    assert nigars.sign_in(email, OTHER_PASSWORD).status_code == 302
    assert not elsewhere.is_signed_in, "who knew the old password is out"
    nigars.send("/me/account", to="/logout")
    assert nigars.client.get(reset).location == "/az/reset"
    assert mails(app, email)[-1]["text"].count("reset"), "they are told, and can undo it"


def test_signing_out_takes_a_post_and_its_token(nigars: Visitor, email: str) -> None:
    nigars.sign_in(email)
    assert nigars.get("/logout").status_code == 405
    assert nigars.client.post("/az/logout").status_code == 403
    assert nigars.is_signed_in
    assert nigars.send("/me/account", to="/logout").location == "/az/"
    assert not nigars.is_signed_in


def test_being_kept_signed_in_is_asked_for(nigars: Visitor, email: str) -> None:
    for ticked in (False, True):
        answer = nigars.sign_in(email, **({"remember": "y"} if ticked else {}))
        (cookie,) = [item for item in answer.headers.getlist("Set-Cookie") if item.startswith("session=")]
        assert ("Expires=" in cookie) is ticked
        assert {"Secure", "HttpOnly", "SameSite=Lax"} <= set(cookie.split("; "))
        nigars.send("/me/account", to="/logout")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_mails_and_pages_come_in_the_language_of_who_asks(
    app: APIFlask, client: FlaskClient, email: str, lang: str
) -> None:
    Visitor(client, lang).register(email)
    assert f"/{lang}/confirm/" in link(mails(app, email)[0])


def test_who_signs_in_comes_back_to_where_they_were(nigars: Visitor, email: str) -> None:
    form = nigars.get("/me/account")
    answer = nigars.sign_in(email, next=form.location.partition("next=")[2])
    assert answer.location == "/az/me/account"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "http:evil",
        "javascript:alert(1)",
        "///e.x",
    ],
)
def test_next_leads_nowhere_else(nigars: Visitor, email: str, elsewhere: str) -> None:
    answer = nigars.sign_in(email, next=elsewhere)
    assert not (answer.location or "/").startswith(("//", "http", "javascript"))


def test_nothing_answers_in_json(nigars: Visitor, email: str) -> None:
    nigars.sign_in(email)
    for path in ("/login", "/change", "/mf-recovery-codes", "/wan-register", "/tf-setup", "/change-email"):
        for headers in ({"Accept": "application/json"}, {"Content-Type": "application/json"}):
            answer = nigars.client.get(f"/az{path}", headers=headers)
            assert answer.mimetype == "text/html", path
    answer = nigars.client.post("/az/login", json={"email": email, "password": PASSWORD})
    assert (answer.status_code, answer.mimetype) == (403, "text/html")


def test_no_token_signs_in_by_itself(app: APIFlask, nigars: Visitor, email: str) -> None:
    """Flask-Security has tokens for APIs; ours needs none, so they open nothing."""
    with app.test_request_context(), app.extensions["jobboard"].sessions() as session:
        person = accounts.find(session, email)
        assert person
        token = str(person.get_auth_token())
    bare = app.test_client()
    for sent in ({"headers": {"Authentication-Token": token}}, {"query_string": {"auth_token": token}}):
        assert bare.get("/az/me/account", **sent).status_code == 302  # type: ignore[arg-type]


@pytest.mark.parametrize("password", ["x" * 5_000, "a\0b" * 10, "пароль" * 800, " " * 12])
def test_strange_passwords_break_nothing(visitor: Visitor, email: str, password: str) -> None:
    for answer in (visitor.register(email, password), visitor.sign_in(email, password)):
        assert answer.status_code in {302, 422}


@pytest.mark.parametrize(
    "address", ["x" * 100_000 + "@a.example", "a\0b@a.example", "<script>@a.example", "a@[::1]"]
)
def test_strange_addresses_break_nothing(visitor: Visitor, address: str) -> None:
    for path, more in (("/register", {"password": PASSWORD}), ("/login", {"password": "x"}), ("/reset", {})):
        answer = visitor.send(path, email=address, **more)
        assert answer.status_code in {200, 422}, path
        assert "<script>@" not in answer.text

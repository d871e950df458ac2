"""What else happens when something happens to an account."""

from typing import Any

from flask import Flask
from flask_security import (
    change_email_confirmed,
    tf_disabled,
    tf_profile_changed,
    user_registered,
    wan_deleted,
    wan_registered,
)

from jobboard.services import alerts, consents
from jobboard.storage.models import Person
from jobboard.web import current, i18n
from jobboard.web.accounts.mails import send


def init_app(app: Flask) -> None:
    """Tell people of changes that only they should have made, as Flask-Security does of passwords alone."""
    user_registered.connect(_agreed, app)
    tf_profile_changed.connect(_codes_on, app)
    tf_disabled.connect(_codes_off, app)
    wan_registered.connect(_passkey_new, app)
    wan_deleted.connect(_passkey_gone, app)
    change_email_confirmed.connect(_email_changed, app)


def _agreed(_app: Flask, *, user: Person, **_: Any) -> None:
    """The page says so beside its button."""
    consents.give(current.session(), user.email, "account", i18n.language(), current.now())


def _codes_on(_app: Flask, *, user: Person, **_: Any) -> None:
    send("account_changed", user, what="codes-on")


def _codes_off(_app: Flask, *, user: Person, **_: Any) -> None:
    send("account_changed", user, what="codes-off")


def _passkey_new(_app: Flask, *, user: Person, **_: Any) -> None:
    send("account_changed", user, what="passkey-new")


def _passkey_gone(_app: Flask, *, user: Person, **_: Any) -> None:
    send("account_changed", user, what="passkey-gone")


def _email_changed(_app: Flask, *, user: Person, old_email: str, **_: Any) -> None:
    """To the old address: its owner may not have wanted it."""
    send("account_changed", user, to=old_email, what="email")
    alerts.move(current.session(), user, old_email)

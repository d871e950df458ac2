"""Codes of an authenticator app: each opens the door once, even to who looked over a shoulder."""

from typing import Any

from flask_security import Totp

from jobboard.storage.models import Person


class Codes(Totp):
    """Remembers the last code that was taken; Flask-Security commits it with the sign-in."""

    def get_last_counter(self, user: Person) -> int | None:  # type: ignore[override]  # we have only people
        return user.tf_last_counter

    def set_last_counter(self, user: Person, tmatch: Any) -> None:  # type: ignore[override]
        """`tmatch` is passlib's, which comes without types."""
        user.tf_last_counter = tmatch.counter

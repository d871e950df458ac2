"""Links by which guests come back to their application without an account.

A link is worked out anew for each mail from a secret of the site, and the database holds only a hash of it:
who reads the tables can follow none.
"""

import hashlib
import hmac
from datetime import datetime
from typing import Final

from jobboard.storage.models import Application

_LENGTH: Final = 40  # hexadecimal figures, 160 bits; signs at the end of a link would get lost in mails


class GuestLinks:
    """Makes the links of one site. `secret` is that of its settings."""

    def __init__(self, secret: str) -> None:
        if not secret:
            raise ValueError("links need a secret")
        self._secret = secret.encode()

    def renew(self, application: Application, now: datetime) -> None:
        """Give a stored application a new link; the one before is worth nothing from here on."""
        application.link_at = now
        application.token = hashed(self.token(application))

    def token(self, application: Application) -> str:
        """The last part of the link's address."""
        if application.link_at is None:
            raise ValueError("this application has no link")
        said = f"application {application.id} {application.link_at.isoformat()}"
        return hmac.new(self._secret, said.encode(), hashlib.sha256).hexdigest()[:_LENGTH]


def hashed(token: str) -> str:
    """What the database holds of a link."""
    return hashlib.sha256(token.encode()).hexdigest()

"""Links of drafts: worked out from a secret of the site, so that the database holds only a hash of each."""

import hashlib
import hmac
from typing import Final

from jobboard.storage.models import Draft

_LENGTH: Final = 40  # hexadecimal figures of a link, 160 bits


class DraftLinks:
    """Makes the links of one site. `secret` is that of its settings."""

    def __init__(self, secret: str) -> None:
        if not secret:
            raise ValueError("links need a secret")
        self._secret = secret.encode()

    def token(self, draft: Draft) -> str:
        """The last part of the link's address."""
        said = f"draft {draft.id} {draft.created_at.isoformat()}"
        return hmac.new(self._secret, said.encode(), hashlib.sha256).hexdigest()[:_LENGTH]

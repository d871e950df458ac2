"""What waits to be sent."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.resources import TEMPLATES, TRANSLATIONS
from jobboard.services.letters import Letters
from jobboard.storage.models import OutboxItem

SITE = "https://paylas.example"
LETTERS = Letters(TEMPLATES, TRANSLATIONS, site_name="Paylaş", public_url=SITE)


def mails(session: Session, to: str | None = None) -> list[dict[str, Any]]:
    """All mails, or those to one address, oldest first."""
    payloads = session.scalars(select(OutboxItem.payload).order_by(OutboxItem.id))
    return [payload for payload in payloads if to in (None, payload["to"])]

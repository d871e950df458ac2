"""What people agreed to."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from jobboard.storage.db import Base
from jobboard.storage.types import UtcTime


class Consent(Base):
    """What somebody agreed to, and in which words."""

    __tablename__ = "consents"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(255), index=True)
    purpose: Mapped[str] = mapped_column(String(40))  # "account", "application", "alerts"
    version: Mapped[str] = mapped_column(String(60))  # of the words, as core.texts names it
    lang: Mapped[str] = mapped_column(String(2))
    subject: Mapped[str | None] = mapped_column(String(80))  # what it is about, such as a vacancy's id
    given_at: Mapped[datetime] = mapped_column(UtcTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime)

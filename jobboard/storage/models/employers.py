"""Organisations that post vacancies."""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from jobboard.storage.db import Base
from jobboard.storage.types import UtcTime


class Employer(Base):
    """An organisation that posts vacancies."""

    __tablename__ = "employers"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    about: Mapped[str] = mapped_column(Text, default="")
    city: Mapped[str | None] = mapped_column(String(80))
    field: Mapped[str | None] = mapped_column(String(80))
    size: Mapped[str | None] = mapped_column(String(40))
    website: Mapped[str | None] = mapped_column(String(200))
    agency: Mapped[bool] = mapped_column(default=False)  # hires for others, and names them to moderators
    banned_at: Mapped[datetime | None] = mapped_column(UtcTime)
    sample: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(UtcTime)

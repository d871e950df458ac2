"""What people keep an eye on: vacancies, and searches that write to them."""

from datetime import datetime
from typing import Final

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jobboard.storage.db import Base
from jobboard.storage.models.vacancies import Vacancy
from jobboard.storage.types import Choice, UtcTime

FREQUENCIES: Final = ("at-once", "daily", "weekly")


class SavedVacancy(Base):
    __tablename__ = "saved_vacancies"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(
        ForeignKey("vacancies.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    saved_at: Mapped[datetime] = mapped_column(UtcTime)

    vacancy: Mapped[Vacancy] = relationship(lazy="raise_on_sql")


class SavedSearch(Base):
    """Filters of the list, and how often news of them are mailed. It works without an account too."""

    __tablename__ = "saved_searches"
    __table_args__ = (UniqueConstraint("email", "query"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    email: Mapped[str] = mapped_column(String(255))
    lang: Mapped[str] = mapped_column(String(2))
    query: Mapped[str] = mapped_column(String(2000))  # the list's query string, in its one true order
    frequency: Mapped[str] = mapped_column(Choice("frequency", FREQUENCIES))
    token: Mapped[str] = mapped_column(
        String(64), unique=True
    )  # in links of mails; confirms and unsubscribes
    created_at: Mapped[datetime] = mapped_column(UtcTime)  # or asked for anew: the mailed link counts from it
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcTime)  # nothing is sent before
    # Paused or unsubscribed. What was posted before the last confirmation is no news.
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)
    looked_at: Mapped[datetime] = mapped_column(UtcTime)  # when news of it were last looked for


class AlertItem(Base):
    """A vacancy that a search has written about: nothing is sent twice."""

    __tablename__ = "alert_items"

    search_id: Mapped[int] = mapped_column(
        ForeignKey("saved_searches.id", ondelete="CASCADE"), primary_key=True
    )
    vacancy_id: Mapped[int] = mapped_column(
        ForeignKey("vacancies.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    sent_at: Mapped[datetime] = mapped_column(UtcTime)

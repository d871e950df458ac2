"""What visitors report, what moderators decide and why, and what is asked of another moderator."""

from datetime import datetime
from typing import Final

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jobboard.storage.db import Base
from jobboard.storage.models.vacancies import Vacancy
from jobboard.storage.types import Choice, UtcTime

OUTCOMES: Final = ("upheld", "overturned")


class Report(Base):
    """A visitor's word about a vacancy."""

    __tablename__ = "reports"
    __table_args__ = (Index(None, "decided_at", "created_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.id", ondelete="CASCADE"), index=True)
    reason: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)

    vacancy: Mapped[Vacancy] = relationship(lazy="raise_on_sql")


class Decision(Base):
    """The audit log: who did what to which thing, by which rule, for which words. Rows are only added."""

    __tablename__ = "decisions"
    __table_args__ = (Index(None, "kind", "object_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    kind: Mapped[str] = mapped_column(String(40))  # "vacancy", "employer", "report", "verification", …
    object_id: Mapped[int]
    action: Mapped[str] = mapped_column(String(40))
    rule: Mapped[str] = mapped_column(String(40), default="")
    words: Mapped[str] = mapped_column(Text, default="")  # of the ad, that broke the rule
    note: Mapped[str] = mapped_column(Text, default="")


class Appeal(Base):
    """An employer asks another moderator to look again."""

    __tablename__ = "appeals"

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.id", ondelete="CASCADE"), index=True)
    decision_id: Mapped[int] = mapped_column(ForeignKey("decisions.id", ondelete="CASCADE"), unique=True)
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)
    outcome: Mapped[str | None] = mapped_column(Choice("outcome", OUTCOMES))

    vacancy: Mapped[Vacancy] = relationship(lazy="raise_on_sql")
    decision: Mapped[Decision] = relationship(lazy="raise_on_sql")

"""Applications, every step of each, and those that candidates made elsewhere."""

from datetime import date, datetime
from typing import Any, get_args

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jobboard.core.application import Role, Status
from jobboard.storage.db import Base
from jobboard.storage.models.vacancies import Vacancy
from jobboard.storage.types import Choice, UtcTime


class Application(Base):
    """What a candidate sent to one vacancy: a copy, which later changes of the profile leave alone."""

    __tablename__ = "applications"
    __table_args__ = (UniqueConstraint("vacancy_id", "email"), Index(None, "status", "changed_at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    # Once per person and vacancy: by mail address, which guests have too. None once anonymised.
    email: Mapped[str | None] = mapped_column(String(255))
    name: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(40), default="")
    lang: Mapped[str] = mapped_column(String(2))
    message: Mapped[str] = mapped_column(Text, default="")
    skills: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)  # concept id: have or learning
    links: Mapped[list[str]] = mapped_column(JSON, default=list)
    proofs: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)  # those that may be shown
    answers: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)  # question and answer
    status: Mapped[str] = mapped_column(Choice("status", get_args(Status)))
    token: Mapped[str | None] = mapped_column(String(64), unique=True)  # hash of a guest's link
    link_at: Mapped[datetime | None] = mapped_column(UtcTime)  # when that link was made
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    changed_at: Mapped[datetime] = mapped_column(UtcTime)
    answer_by: Mapped[date | None]  # as the employer promised
    revealed_at: Mapped[datetime | None] = mapped_column(UtcTime)  # name and contacts, to the employer
    version: Mapped[int] = mapped_column(default=1)  # what two members see before they decide
    noticed_at: Mapped[datetime | None] = mapped_column(UtcTime)  # told that it will be blanked
    blanked_at: Mapped[datetime | None] = mapped_column(UtcTime)  # nobody can be told from it any more

    vacancy: Mapped[Vacancy] = relationship(lazy="raise_on_sql")
    steps: Mapped[list["ApplicationStep"]] = relationship(
        lazy="raise_on_sql",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="ApplicationStep.id",
    )


class ApplicationStep(Base):
    """A change of status, and who made it."""

    __tablename__ = "application_steps"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("applications.id", ondelete="CASCADE"), index=True)
    status: Mapped[str] = mapped_column(Choice("status", get_args(Status)))
    by: Mapped[str] = mapped_column(Choice("by", get_args(Role)))
    at: Mapped[datetime] = mapped_column(UtcTime)
    cause: Mapped[str | None] = mapped_column(String(20))  # of a refusal, one of core.hiring.CAUSES
    reason: Mapped[str] = mapped_column(String(400), default="")  # in their own words


class OutsideApplication(Base):
    """One that the candidate sent somewhere else and follows here; only they see it."""

    __tablename__ = "outside_applications"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    employer: Mapped[str] = mapped_column(String(200), default="")
    url: Mapped[str] = mapped_column(String(500), default="")
    status: Mapped[str] = mapped_column(Choice("status", get_args(Status)))
    sent_on: Mapped[date]
    note: Mapped[str] = mapped_column(Text, default="")
    changed_at: Mapped[datetime] = mapped_column(UtcTime)

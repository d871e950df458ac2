"""Vacancies and what they can be found by."""

from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Final, get_args

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jobboard.core.ad import ASKS, ParsedAd
from jobboard.core.lifecycle import PUBLISHED, REMOVED, Status
from jobboard.core.taxonomy import KINDS
from jobboard.storage.db import Base
from jobboard.storage.models.employers import Employer
from jobboard.storage.types import Choice, UtcTime

TAG_KINDS: Final = ("workplace", "employment")
SHOWN_CLOSED: Final = timedelta(days=30)  # that the page of a vacancy which is over stays


class Vacancy(Base):
    """A posted job: the employer's words, what was read in them, and the columns lists filter by."""

    __tablename__ = "vacancies"
    __table_args__ = (
        Index(None, "status", "posted_at", "expires_at"),
        Index(None, "employer_id", "digest"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(80))
    employer_id: Mapped[int] = mapped_column(ForeignKey("employers.id", ondelete="CASCADE"))
    title: Mapped[str] = mapped_column(String(200))
    digest: Mapped[str] = mapped_column(String(64))  # of title and text: the same ad loaded twice is known
    lang: Mapped[str] = mapped_column(Choice("lang", ("az", "ru", "en", "mixed")))
    status: Mapped[str] = mapped_column(Choice("status", get_args(Status)))
    sample: Mapped[bool] = mapped_column(default=False)
    posted_at: Mapped[datetime | None] = mapped_column(UtcTime)
    expires_at: Mapped[datetime | None] = mapped_column(UtcTime)
    closed_at: Mapped[datetime | None] = mapped_column(
        UtcTime
    )  # what applicants told is kept a year from then

    read: Mapped[str] = mapped_column(Choice("read", ("ok", "thin", "none")))
    taxonomy_version: Mapped[str] = mapped_column(String(40))

    pay_min: Mapped[float | None]  # as stated
    pay_max: Mapped[float | None]
    pay_currency: Mapped[str | None] = mapped_column(String(3))
    pay_period: Mapped[str | None] = mapped_column(String(10))
    pay_gross: Mapped[bool | None]  # None: not said
    pay_month_from: Mapped[int | None]  # AZN a month, gross; None where it cannot be worked out
    pay_month_to: Mapped[int | None]

    years_min: Mapped[float | None]
    years_max: Mapped[float | None]
    level: Mapped[str | None] = mapped_column(String(10))
    city: Mapped[str | None] = mapped_column(String(80))
    district: Mapped[str | None] = mapped_column(String(80))

    # What the employer said in the posting form beyond the ad: `core.posting` reads and writes it.
    form: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    client: Mapped[str | None] = mapped_column(String(200))  # of an agency, for moderators' eyes alone
    questions: Mapped[list[str]] = mapped_column(JSON, default=list)  # the employer's own, at most three
    answer_days: Mapped[int | None]  # within which the employer promised to answer an application

    # Last, and the longest at the end: SQLite reads through a row to reach a column. Plain JSON, not JSONB:
    # the order of what was read is the order of the ad.
    text: Mapped[str] = mapped_column(Text)
    parsed: Mapped[dict[str, Any]] = mapped_column(JSON)

    employer: Mapped[Employer] = relationship(lazy="raise_on_sql")
    skills: Mapped[list["VacancySkill"]] = relationship(
        lazy="raise_on_sql", cascade="all, delete-orphan", passive_deletes=True
    )
    tags: Mapped[list["VacancyTag"]] = relationship(
        lazy="raise_on_sql", cascade="all, delete-orphan", passive_deletes=True
    )

    needs: Mapped["VacancyNeeds"] = relationship(
        lazy="raise_on_sql", cascade="all, delete-orphan", passive_deletes=True
    )

    @cached_property
    def ad(self) -> ParsedAd:
        """What was read in the text, decoded once an object."""
        return ParsedAd.from_json(self.parsed)

    def is_live(self, now: datetime) -> bool:
        """Whether lists show it. What is public but not live shows as closed."""
        begun = self.posted_at is not None and self.posted_at <= now
        over = self.expires_at is not None and self.expires_at <= now
        return self.status == PUBLISHED and begun and not over

    def is_gone(self, now: datetime) -> bool:
        """Whether its page is no more: it was removed, or has been over for long enough."""
        ends = [end for end in (self.closed_at, self.expires_at) if end is not None]
        over = bool(ends) and min(ends) + SHOWN_CLOSED <= now
        return self.status == REMOVED or over


class VacancySkill(Base):
    """A concept that a vacancy asks for."""

    __tablename__ = "vacancy_skills"
    __table_args__ = (Index(None, "concept_id", "kind", "ask", "vacancy_id"),)

    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.id", ondelete="CASCADE"), primary_key=True)
    concept_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    kind: Mapped[str] = mapped_column(Choice("kind", KINDS))
    ask: Mapped[str] = mapped_column(Choice("ask", ASKS))


class VacancyNeeds(Base):
    """All that a vacancy asks, as `core.needs.to_json`: short rows, for reading those of all live ones."""

    __tablename__ = "vacancy_needs"

    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.id", ondelete="CASCADE"), primary_key=True)
    asked: Mapped[list[list[Any]]] = mapped_column(JSON)


class VacancyTag(Base):
    """A way of working that a vacancy offers; it may offer several."""

    __tablename__ = "vacancy_tags"
    __table_args__ = (Index(None, "kind", "value"),)

    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(Choice("kind", TAG_KINDS), primary_key=True)
    value: Mapped[str] = mapped_column(String(20), primary_key=True)

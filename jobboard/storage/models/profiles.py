"""What candidates have told about themselves: nobody sees it whom they did not apply to."""

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jobboard.storage.db import Base
from jobboard.storage.types import Choice, UtcTime

MARKS: Final = ("have", "learning", "not-yet")
CV_STATUSES: Final = ("waiting", "read", "failed", "done")


class CandidateProfile(Base):
    """One a person. `core.profile.Profile` is the part of it that matching needs."""

    __tablename__ = "profiles"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    headline: Mapped[str] = mapped_column(String(160), default="")
    years: Mapped[float | None]  # of work in the field; None: not told
    education: Mapped[str | None] = mapped_column(String(20))
    languages: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)  # ISO 639-1: level
    cities: Mapped[list[str]] = mapped_column(JSON, default=list)
    workplace: Mapped[list[str]] = mapped_column(JSON, default=list)
    employment: Mapped[list[str]] = mapped_column(JSON, default=list)
    pay_from: Mapped[int | None]  # AZN a month
    pay_gross: Mapped[bool] = mapped_column(default=False)
    links: Mapped[list[str]] = mapped_column(JSON, default=list)
    updated_at: Mapped[datetime] = mapped_column(UtcTime)

    skills: Mapped[list["ProfileSkill"]] = relationship(
        lazy="raise_on_sql", cascade="all, delete-orphan", passive_deletes=True
    )
    proofs: Mapped[list["Proof"]] = relationship(
        lazy="raise_on_sql", cascade="all, delete-orphan", passive_deletes=True, order_by="Proof.id"
    )


class ProfileSkill(Base):
    """A concept and whether the candidate has it."""

    __tablename__ = "profile_skills"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("profiles.person_id", ondelete="CASCADE"), primary_key=True
    )
    concept_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    mark: Mapped[str] = mapped_column(Choice("mark", MARKS))


class Proof(Base):
    """A piece of work that shows a skill."""

    __tablename__ = "proofs"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("profiles.person_id", ondelete="CASCADE"), index=True)
    concept_id: Mapped[str] = mapped_column(String(80))
    url: Mapped[str] = mapped_column(String(500))
    part: Mapped[str] = mapped_column(Text, default="")  # "my part": what of it the candidate did
    result: Mapped[str] = mapped_column(Text, default="")
    since: Mapped[date | None]
    until: Mapped[date | None]
    may_be_shown: Mapped[bool] = mapped_column(default=False)  # to employers they apply to


class CvImport(Base):
    """A CV on its way into a profile. The file is gone once it is read, unless the candidate keeps it.

    The file stands in its row: it comes and goes in the very transaction that says so, and is no loose end
    on the disk of one of several machines.
    """

    __tablename__ = "cv_imports"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))  # of the file, for the candidate's eyes; "": pasted text
    content: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True, deferred_raiseload=True)
    size: Mapped[int]  # bytes, of the file that came
    keep: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(Choice("status", CV_STATUSES), default="waiting")
    reason: Mapped[str | None] = mapped_column(String(40))  # why it failed, by name
    found: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)  # what was read, with its words
    created_at: Mapped[datetime] = mapped_column(UtcTime)

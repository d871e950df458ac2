"""What members write down about an application while they decide."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from jobboard.storage.db import Base
from jobboard.storage.types import UtcTime


class ApplicationNote(Base):
    """A member's note; the candidate may ask for a copy."""

    __tablename__ = "application_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("applications.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcTime)


class ApplicationRating(Base):
    """A member's marks for the same five things with every applicant."""

    __tablename__ = "application_ratings"

    application_id: Mapped[int] = mapped_column(
        ForeignKey("applications.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    marks: Mapped[dict[str, int]] = mapped_column(JSON)  # criterion: 1 to 5
    at: Mapped[datetime] = mapped_column(UtcTime)


class TalkSlot(Base):
    """A time that an employer offers for a talk."""

    __tablename__ = "talk_slots"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("applications.id", ondelete="CASCADE"), index=True)
    starts_at: Mapped[datetime] = mapped_column(UtcTime)
    minutes: Mapped[int]
    place: Mapped[str] = mapped_column(Text, default="")  # an address or a link
    chosen_at: Mapped[datetime | None] = mapped_column(UtcTime)


class TestTask(Base):
    """A task given to an applicant, with all that makes it fair said."""

    __test__ = False  # its name is the field's; pytest would take it for a test

    __tablename__ = "test_tasks"

    application_id: Mapped[int] = mapped_column(
        ForeignKey("applications.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str] = mapped_column(Text)
    hours: Mapped[float]
    pay: Mapped[int | None]  # AZN; None: unpaid, at most three hours then
    due_on: Mapped[date]
    given_at: Mapped[datetime] = mapped_column(UtcTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)

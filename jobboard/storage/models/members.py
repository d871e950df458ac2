"""Who acts for an employer, and how far the employer is known to be who it says."""

from datetime import datetime
from typing import Final, get_args

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jobboard.core.membership import MemberRole
from jobboard.storage.db import Base
from jobboard.storage.models.employers import Employer
from jobboard.storage.models.people import Person
from jobboard.storage.types import Choice, UtcTime

PROOFS: Final = ("mail-domain", "document")
STATES: Final = ("asked", "confirmed", "refused")


class Member(Base):
    """A person in an employer."""

    __tablename__ = "members"

    employer_id: Mapped[int] = mapped_column(ForeignKey("employers.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    role: Mapped[str] = mapped_column(Choice("role", get_args(MemberRole)))
    joined_at: Mapped[datetime] = mapped_column(UtcTime)

    employer: Mapped[Employer] = relationship(lazy="raise_on_sql")
    person: Mapped[Person] = relationship(lazy="raise_on_sql")


class Invitation(Base):
    """A mailed invitation to become a member."""

    __tablename__ = "invitations"
    __table_args__ = (UniqueConstraint("employer_id", "email"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    employer_id: Mapped[int] = mapped_column(ForeignKey("employers.id", ondelete="CASCADE"))
    email: Mapped[str] = mapped_column(String(255))
    role: Mapped[str] = mapped_column(Choice("role", get_args(MemberRole)))
    token: Mapped[str] = mapped_column(String(64), unique=True)  # a hash of the mailed link's
    invited_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    expires_at: Mapped[datetime] = mapped_column(UtcTime)

    employer: Mapped[Employer] = relationship(lazy="raise_on_sql")


class Verification(Base):
    """Something that shows who an employer is. What is confirmed is a dated badge."""

    __tablename__ = "verifications"

    id: Mapped[int] = mapped_column(primary_key=True)
    employer_id: Mapped[int] = mapped_column(ForeignKey("employers.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(Choice("kind", PROOFS))
    value: Mapped[str] = mapped_column(String(255))  # the domain, or the name of the document's file
    document: Mapped[bytes | None] = mapped_column(LargeBinary)  # gone once it is decided
    state: Mapped[str] = mapped_column(Choice("state", STATES), default="asked")
    asked_at: Mapped[datetime] = mapped_column(UtcTime)
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)

    employer: Mapped[Employer] = relationship(lazy="raise_on_sql")

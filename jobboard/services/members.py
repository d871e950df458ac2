"""Who acts for which employer."""

from collections.abc import Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, contains_eager

from jobboard.storage.models import Employer, Member


def find(session: Session, person_id: int, slug: str) -> Member | None:
    """The person's place in the employer of this slug, with the employer; None where they have none."""
    wanted = _of(person_id).where(Employer.slug == slug)
    return session.scalar(wanted)


def places(session: Session, person_id: int) -> Sequence[Member]:
    """All employers that the person acts for, by name."""
    return session.scalars(_of(person_id).order_by(Employer.name)).all()


def _of(person_id: int) -> Select[Member]:
    return (
        select(Member)
        .join(Member.employer)
        .options(contains_eager(Member.employer))
        .where(Member.person_id == person_id)
    )

"""What vacancies asked for on a day."""

from datetime import date

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from jobboard.storage.db import Base


class DemandDay(Base):
    """How many live vacancies named each concept, once a day.

    Scores weigh concepts by these counts, so publishing one vacancy does not move every score.
    """

    __tablename__ = "demand_days"

    day: Mapped[date] = mapped_column(primary_key=True)
    vacancies: Mapped[int]
    counts: Mapped[dict[str, int]] = mapped_column(JSON)  # concept id: vacancies that name it

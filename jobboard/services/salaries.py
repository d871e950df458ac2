"""Pay by experience, from what vacancies state."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.core.pay import Pay
from jobboard.core.salary import Band, Observation, bands, group_of, position
from jobboard.services.vocabulary import PUBLIC, top_pay
from jobboard.storage.models import Vacancy, VacancyTag

WINDOW: Final = timedelta(days=365)  # older pay is not today's


@dataclass(frozen=True, slots=True)
class Overview:
    """Bands with what they rest on.

    Sample vacancies count only while no real one states pay, and then alone (`sample`): the two are
    never mixed.
    """

    bands: tuple[Band, ...]
    sample: bool
    n: int
    employers: int
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class PlaceInBand:
    """Where a vacancy's pay (`amount`, AZN a month gross) stands in a band; `within` is its middle half."""

    band: Band
    amount: float
    position: str  # "below", "within" or "above"


def overview(session: Session, now: datetime) -> Overview:
    """Pay stated within a year by vacancies that are or were live. One statement."""
    by_vacancy, sample = stated(session, now)
    counted = list(by_vacancy.values())
    days = [observation.on for observation in counted]
    return Overview(
        bands=_bands(tuple(counted)),
        sample=sample,
        n=len(counted),
        employers=len({observation.employer for observation in counted}),
        since=min(days, default=None),
        until=max(days, default=None),
    )


def stated(session: Session, now: datetime) -> tuple[Mapping[int, Observation], bool]:
    """The pay that `overview` counts, by vacancy, and whether it is sample data. One statement."""
    rows = list(_stated(session, now))
    sample = bool(rows) and all(is_sample for _, is_sample, _ in rows)
    return {id_: observation for id_, is_sample, observation in rows if is_sample == sample}, sample


def place_in_band(session: Session, vacancy: Vacancy, now: datetime) -> PlaceInBand | None:
    """How a vacancy pays among those of its level. None without pay, without a band that shows figures,
    or where one is sample data and the other is not.
    """
    seen = overview(session, now)
    if (vacancy.pay_month_from or vacancy.pay_month_to) is None or seen.sample != vacancy.sample:
        return None
    observation = _observation(vacancy, vacancy.ad.workplace)
    band = next((band for band in seen.bands if _holds(band, observation)), None)
    if band is not None and not band.shown:
        band = band.wider
    where = position(band, observation.amount) if band is not None else None
    return PlaceInBand(band, observation.amount, where) if band is not None and where else None


@lru_cache(maxsize=4)
def _bands(observations: tuple[Observation, ...]) -> tuple[Band, ...]:
    """Bootstrapped once for the same observations: pages ask again and again between two new vacancies."""
    return tuple(bands(observations))


def _holds(band: Band, observation: Observation) -> bool:
    return (band.level, band.group) == (observation.level, observation.group)


def _stated(session: Session, now: datetime) -> Iterator[tuple[int, bool, Observation]]:
    """Each stated pay: of which vacancy, and whether it is sample data."""
    tagged = (VacancyTag.vacancy_id == Vacancy.id, VacancyTag.kind == "workplace")
    workplaces = select(func.aggregate_strings(VacancyTag.value, ",")).where(*tagged).scalar_subquery()
    columns = (
        Vacancy.id,
        Vacancy.sample,
        Vacancy.employer_id,
        Vacancy.level,
        Vacancy.pay_month_from,
        Vacancy.pay_month_to,
        Vacancy.pay_currency,
        Vacancy.posted_at,
    )
    rows = select(*columns, workplaces.label("workplaces")).where(
        Vacancy.status.in_(PUBLIC), Vacancy.posted_at.between(now - WINDOW, now), top_pay.is_not(None)
    )
    for row in session.execute(rows.order_by(Vacancy.id)):
        yield row.id, row.sample, _observation(row, (row.workplaces or "").split(","))


def _observation(row: Any, workplaces: Sequence[str]) -> Observation:
    """One stated pay; `row` has a vacancy's columns."""
    pay = Pay(row.pay_month_from, row.pay_month_to)
    return Observation(
        employer=row.employer_id,
        level=row.level,
        amount=pay.middle,
        kind=pay.kind,
        group=group_of(workplaces, row.pay_currency),
        on=row.posted_at.date(),
    )

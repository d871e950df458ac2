"""Vacancies in bulk: from records, and the sample that a demonstration shows."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import Session

from jobboard.core.lifecycle import PUBLISHED, REMOVED, move
from jobboard.core.posting import DAYS
from jobboard.services import demand, employers
from jobboard.services.analyser import Analyser
from jobboard.services.errors import DomainError
from jobboard.services.vacancies import TEXT_LIMIT, TITLE_LIMIT, checked, digest, publish
from jobboard.storage.models import Employer, Vacancy

BATCH: Final = 200  # records read and looked up together


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of the records: new vacancies, those known already, and those refused (line from 1, why)."""

    added: int
    known: int
    refused: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Record:
    employer: Employer
    title: str
    text: str
    posted_at: datetime
    questions: tuple[str, ...] = ()
    answer_days: int | None = None

    @property
    def key(self) -> tuple[int, str]:
        return self.employer.id, digest(self.title, self.text)


def load_ads(
    session: Session, reader: Analyser, records: Iterable[Mapping[str, Any]], now: datetime
) -> Loaded:
    """Publish each {"employer", "title", "text", "posted_at"?}; the same ad of an employer only once.

    `posted_at` is ISO 8601 (UTC where it names no zone); without it, `now`. A bad record is refused and
    the others go on.
    """
    added, known = 0, 0
    refused: list[tuple[int, str]] = []
    lines = enumerate(records, start=1)
    while batch := list(islice(lines, BATCH)):
        good: list[_Record] = []
        for line, record in batch:
            try:
                good.append(_record(session, record, now))
            except (DomainError, ValueError) as error:
                refused.append((line, str(error)))
        fresh = _fresh(session, good)
        _publish(session, reader, fresh, now)
        added, known = added + len(fresh), known + len(good) - len(fresh)
    return Loaded(added, known, tuple(refused))


def load_sample(session: Session, reader: Analyser, folder: Path, now: datetime) -> Loaded:
    """Publish the sample vacancies of a folder, once; those that left the files are removed."""
    refresh_sample(session, now)
    base = _sample_base(session, now)
    people = {entry["slug"]: _sample_employer(session, entry, now) for entry in _entries(folder, "employer")}
    records = [_sample_record(people, entry, base) for entry in _entries(folder, "vacancy")]
    _remove_gone(session, {record.key for record in records})
    fresh = _fresh(session, records)
    _publish(session, reader, fresh, now, expires_at=base + timedelta(days=DAYS), sample=True)
    _take_terms(session, records)
    demand.snapshot(session, reader.taxonomy, now)
    return Loaded(len(fresh), len(records) - len(fresh))


def refresh_sample(session: Session, now: datetime) -> int:
    """Date the sample as if it was loaded today, moved by whole days; how many vacancies moved."""
    shift = timedelta(days=(now - _sample_base(session, now)).days)
    if shift <= timedelta(0):
        return 0
    vacancies = session.scalars(_sample()).all()
    for vacancy in vacancies:
        if vacancy.posted_at and vacancy.expires_at:
            vacancy.posted_at += shift
            vacancy.expires_at += shift
    session.flush()
    return len(vacancies)


def _sample() -> Select[Vacancy]:
    return select(Vacancy).where(Vacancy.sample, Vacancy.status == PUBLISHED)


def _sample_base(session: Session, now: datetime) -> datetime:
    """The moment that the sample's ages count from; `now` while there is no sample.

    All of it ends on one day, whatever the age of each ad, and so tells when it was loaded.
    """
    end = session.scalar(_sample().with_only_columns(func.max(Vacancy.expires_at)))
    return end - timedelta(days=DAYS) if end else now


def _record(session: Session, record: Mapping[str, Any], now: datetime) -> _Record:
    """Raises ValueError, Empty and TooLong."""
    for field in ("employer", "title", "text"):
        if not isinstance(record.get(field), str):
            raise ValueError(f"{field} is missing")
    posted_at = datetime.fromisoformat(str(record["posted_at"])) if record.get("posted_at") else now
    if posted_at.tzinfo is None:
        posted_at = posted_at.replace(tzinfo=UTC)
    if posted_at > now:
        raise ValueError("posted_at is in the future")
    title = checked("title", record["title"], TITLE_LIMIT)
    text = checked("text", record["text"], TEXT_LIMIT)
    name = checked("employer", record["employer"], TITLE_LIMIT)
    return _Record(employers.ensure(session, name, now=now), title, text, posted_at)


def _fresh(session: Session, records: Sequence[_Record]) -> list[_Record]:
    """Those not stored yet, each once."""
    by_key = {record.key: record for record in records}
    known: set[tuple[int, str]] = set()
    keys = list(by_key)
    for start in range(0, len(keys), BATCH):
        pair = tuple_(Vacancy.employer_id, Vacancy.digest)
        stored = select(Vacancy.employer_id, Vacancy.digest).where(
            pair.in_(keys[start : start + BATCH]), Vacancy.status != REMOVED
        )
        known.update(session.execute(stored))
    return [record for key, record in by_key.items() if key not in known]


def _publish(
    session: Session, reader: Analyser, records: Sequence[_Record], now: datetime, **facts: Any
) -> None:
    ads = reader.read_many((record.text, record.title) for record in records)
    for record, ad in zip(records, ads, strict=True):
        publish(
            session,
            reader,
            record.employer,
            record.title,
            record.text,
            now=now,
            posted_at=record.posted_at,
            ad=ad,
            **facts,
        )


def _take_terms(session: Session, records: Sequence[_Record]) -> None:
    """What applicants are asked and promised: of the sample that was there before, too."""
    terms = {record.key: record for record in records}
    for vacancy in session.scalars(_sample()):
        if record := terms.get((vacancy.employer_id, vacancy.digest)):
            vacancy.questions, vacancy.answer_days = list(record.questions), record.answer_days
    session.flush()


def _remove_gone(session: Session, keys: set[tuple[int, str]]) -> None:
    for vacancy in session.scalars(_sample()):
        if (vacancy.employer_id, vacancy.digest) not in keys:
            vacancy.status = move(vacancy.status, "remove", "moderator")
    session.flush()


def _sample_employer(session: Session, entry: Mapping[str, Any], now: datetime) -> Employer:
    facts = {key: value for key, value in entry.items() if key not in ("slug", "name")}
    return employers.ensure(session, entry["name"], slug=entry["slug"], now=now, sample=True, **facts)


def _sample_record(people: Mapping[str, Employer], entry: Mapping[str, Any], base: datetime) -> _Record:
    title = checked("title", entry["title"].strip(), TITLE_LIMIT)
    text = checked("text", entry["text"].strip(), TEXT_LIMIT)
    posted_at = base - timedelta(days=entry["days_ago"])
    questions = tuple(entry.get("questions", ()))
    return _Record(people[entry["employer"]], title, text, posted_at, questions, entry.get("answer_days"))


def _entries(folder: Path, kind: str) -> Iterator[Mapping[str, Any]]:
    for path in sorted(folder.glob("*.toml")):
        yield from tomllib.loads(path.read_text(encoding="utf-8")).get(kind, ())

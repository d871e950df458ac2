"""Everything about one person as one archive, for them to take along.

`FILES` says which table goes into which file; a test walks the tables and finds any that is missing here.
"""

import io
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.orm import Session

from jobboard.core.resume import to_resume
from jobboard.core.taxonomy import Taxonomy
from jobboard.services import profiles
from jobboard.storage.db import Base
from jobboard.storage.models import Application, CvImport, Person, SavedSearch, Vacancy

FILES: Final[Mapping[str, tuple[str, ...]]] = {
    "account.json": ("people", "people_roles", "members", "sign_ins", "passkeys"),
    "profile.json": ("profiles", "profile_skills", "proofs", "cv_imports"),
    "applications.json": (
        "applications",
        "application_steps",
        "talk_slots",
        "test_tasks",
        "outside_applications",
    ),
    "saved.json": ("saved_vacancies",),
    "alerts.json": ("saved_searches", "alert_items"),
    "drafts.json": ("drafts",),
    "consents.json": ("consents",),
}
LEFT_OUT: Final[Mapping[str, str]] = {
    "outbox": "mails on their way: they say nothing that is not in another file, and are gone once sent",
    "invitations": "an employer's, until they are taken up: the mail that carried one says all of it",
    "vacancy_versions": "an employer's: what was published is public",
    "application_notes": "members' own words about their decision, which the employer answers for",
    "application_ratings": "members' own marks on the way to their decision",
    "decisions": "the log of moderators, which may not change with the people in it",
    "appeals": "an employer's, about its vacancy",
}
# Keys and hashes: they tell nothing about a person, and open doors. Files of CVs come as files.
SECRETS: Final = frozenset(
    {"password", "fs_uniquifier", "fs_webauthn_user_handle", "tf_totp_secret", "mf_recovery_codes"}
    | {"token", "credential_id", "public_key", "sign_count", "content"}
)

Entry = tuple[str, bytes]


def resume(
    session: Session, taxonomy: Taxonomy, person: Person, language: Callable[[str], str]
) -> dict[str, Any]:
    """The profile as JSON Resume; `language` says what a language (ISO 639-1) is called."""
    told = profiles.candidate(profiles.load(session, person.id))
    return to_resume(told, taxonomy, name=person.name, email=person.email, language=language)


def entries(session: Session, person: Person, resume: Mapping[str, Any], readme: str) -> Iterator[Entry]:
    """The files of the archive, one after the other."""
    yield "README.txt", readme.encode()
    yield "resume.json", as_json(resume)
    for file, tables in FILES.items():
        yield file, as_json({name: _rows(session, Base.metadata.tables[name], person) for name in tables})
    kept = select(CvImport.id).where(CvImport.person_id == person.id, CvImport.keep).order_by(CvImport.id)
    for import_id in session.scalars(kept).all():
        file_of = select(CvImport.name, CvImport.content).where(CvImport.id == import_id)
        name, content = session.execute(file_of).one()
        yield f"cvs/{import_id}-{name}", content or b""


def zipped(files: Iterable[Entry], now: datetime) -> Iterator[bytes]:
    """A zip archive, piece by piece: never more than one file of it is in memory."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, now.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
            yield pipe.taken()
    yield pipe.taken()


def as_json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=2, default=_plain).encode()


class _Pipe(io.RawIOBase):
    """Takes what is written; a stream that cannot be sought, so that the archive is written in one go."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def taken(self) -> bytes:
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def _rows(session: Session, table: Table, person: Person) -> list[dict[str, Any]]:
    told = [column for column in table.c if column.name not in SECRETS]
    query = select(*told).where(_own(table, person)).order_by(*table.primary_key)
    if "vacancy_id" in table.c:
        query = query.add_columns(Vacancy.title.label("vacancy_title")).outerjoin(
            Vacancy, Vacancy.id == table.c.vacancy_id
        )
    return [dict(row) for row in session.execute(query).mappings()]


def _own(table: Table, person: Person) -> ColumnElement[bool]:
    """Which rows of a table are about a person."""
    columns = table.c
    if "application_id" in columns:
        return columns.application_id.in_(
            select(Application.id).where(_own(Base.metadata.tables["applications"], person))
        )
    if "search_id" in columns:
        return columns.search_id.in_(
            select(SavedSearch.id).where(_own(Base.metadata.tables["saved_searches"], person))
        )
    if table.name == "people":
        return columns.id == person.id
    named = [columns[name] == person.id for name in ("person_id", "user_id") if name in columns]
    named += [columns.email == person.email] if "email" in columns else []
    return or_(*named)


def _plain(value: Any) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")

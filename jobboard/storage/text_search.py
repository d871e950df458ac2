"""Full-text search that answers alike on SQLite (FTS5) and PostgreSQL (tsvector).

The words come folded and stemmed by us; the database only says which rows hold a token. What ranks
first is our own sum of whole numbers, so both give the same rows in the same order. This module is the
only place that asks which database it is.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Integer,
    Select,
    Text,
    and_,
    case,
    cast,
    column,
    delete,
    false,
    func,
    insert,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.orm import Session

from jobboard.storage.models.vacancies import Vacancy

Field = Literal["title", "concepts", "body"]

# A hit of every word in the title beats one by meaning, which beats one in the text; equals go by date.
TITLE_HIT: Final = 4
CONCEPT_HIT: Final = 2
BODY_HIT: Final = 1
MAX_TOKENS: Final = 32  # of a query; the rest of a longer one is not looked at
_MAX_LENGTH: Final = 100  # of a token; PostgreSQL refuses lexemes over 2,046 bytes

_UNSAFE: Final = re.compile(r"[^a-z0-9а-я]")
_FIELDS: Final = ("title", "concepts", "body")
_FTS: Final = table("vacancy_search", column("rowid", Integer), *map(column, _FIELDS))
_TSV: Final = table("vacancy_search", column("vacancy_id", Integer), *map(column, _FIELDS))
_WHOLE_ROW: Final = literal_column("vacancy_search", Text)  # FTS5 matches the column named as its table


@dataclass(frozen=True, slots=True)
class Found:
    """Which vacancies a query finds, and the number that ranks them (the greater first)."""

    condition: ColumnElement[bool]
    rank: ColumnElement[int]


def search(session: Session, words: Sequence[str], concepts: Sequence[str], rest: Sequence[str]) -> Found:
    """Vacancies with all `words`, or with all `concepts` and the `rest` of the words.

    Nothing to look for finds nothing.
    """
    sqlite = _is_sqlite(session)
    in_title, in_body = _has(sqlite, "title", words), _has(sqlite, "body", words)
    meant = _has(sqlite, "concepts", concepts)
    by_meaning = and_(meant, _has(sqlite, "body", rest)) if rest else meant
    rank = (
        case((in_title, TITLE_HIT), else_=0)
        + case((meant, CONCEPT_HIT), else_=0)
        + case((in_body, BODY_HIT), else_=0)
    )
    return Found(or_(in_body, by_meaning), rank)


def index(
    session: Session,
    vacancy_id: int,
    *,
    title: Iterable[str],
    concepts: Iterable[str],
    body: Iterable[str],
) -> None:
    """Make a vacancy findable by these tokens; replaces what it was found by. `body` holds all its words."""
    forget(session, vacancy_id)
    fields = {"title": _safe(title), "concepts": _safe(concepts), "body": _safe(body)}
    if _is_sqlite(session):
        rows = {name: " ".join(tokens) for name, tokens in fields.items()}
        session.execute(insert(_FTS).values(rowid=vacancy_id, **rows))
    else:
        vectors = {name: func.array_to_tsvector(cast(tokens, ARRAY(Text))) for name, tokens in fields.items()}
        session.execute(insert(_TSV).values(vacancy_id=vacancy_id, **vectors))


def forget(session: Session, vacancy_id: int) -> None:
    """Make a vacancy unfindable."""
    if _is_sqlite(session):
        session.execute(delete(_FTS).where(_FTS.c.rowid == vacancy_id))
    else:
        session.execute(delete(_TSV).where(_TSV.c.vacancy_id == vacancy_id))


def _has(sqlite: bool, field: Field, tokens: Iterable[str]) -> ColumnElement[bool]:
    """Whether a vacancy's `field` holds all of these tokens."""
    wanted = _safe(tokens)[:MAX_TOKENS]
    return Vacancy.id.in_(_rows(sqlite, field, wanted)) if wanted else false()


def _rows(sqlite: bool, field: Field, tokens: Sequence[str]) -> Select[int]:
    # Safe tokens are letters and digits: they need no escaping in either query language.
    if sqlite:
        query = " AND ".join(f'"{token}"' for token in tokens)
        return select(_FTS.c.rowid).where(_WHOLE_ROW.op("MATCH")(f"{field} : ({query})"))
    query = " & ".join(f"'{token}'" for token in tokens)
    return select(_TSV.c.vacancy_id).where(_TSV.c[field].op("@@")(cast(query, TSQUERY)))


def _safe(tokens: Iterable[str]) -> list[str]:
    """Tokens of letters and digits that both databases keep whole ("c:x" → "cz3azx"), each once."""
    return list(dict.fromkeys(_UNSAFE.sub(_spell, token)[:_MAX_LENGTH] for token in tokens if token))


def _spell(char: re.Match[str]) -> str:
    return f"z{ord(char[0]):x}z"


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"

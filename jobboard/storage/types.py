"""Column types that hold the same on SQLite and PostgreSQL."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, Enum
from sqlalchemy.types import TypeDecorator


class UtcTime(TypeDecorator[datetime]):
    """A moment. Takes and gives aware times only, in UTC; raises ValueError for a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        # SQLite has no time zones: what it stores is the UTC that was bound.
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def Choice(name: str, values: Sequence[str]) -> Enum:  # noqa: N802 (a column type, made to measure)
    """Text that is one of `values`; the database checks it too, under `ck_<table>_<name>`."""
    options = {"native_enum": False, "create_constraint": True, "validate_strings": True}
    return Enum(*values, name=name, length=20, **options)

"""Dated rules as data: TOML whose numbers are exact, with every mistake named by file and entry."""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any


class RulesError(ValueError):
    """A mistake in a file of `jobboard/rules`, with the file and the entry."""


def entries(path: Path, name: str) -> list[Mapping[str, Any]]:
    """The `[[name]]` tables of a file, fractions as Decimal. Raises RulesError."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RulesError(f"{path.name}: {error}") from error
    found = data.get(name)
    if not isinstance(found, list) or not found:
        raise RulesError(f"{path.name}: has no [[{name}]]")
    return found


@contextmanager
def entry(path: Path, number: int) -> Iterator[None]:
    """Names the file and the entry (counted from 1) of whatever goes wrong inside."""
    try:
        yield
    except KeyError as error:
        raise RulesError(f"{path.name}: entry {number}: {error.args[0]!r} is missing") from error
    except (TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise RulesError(f"{path.name}: entry {number}: {error}") from error


def day(value: object) -> date:
    """The value, if TOML gave a day. Raises TypeError."""
    if not isinstance(value, date):
        raise TypeError(f"{value!r} is not a day")
    return value

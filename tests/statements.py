"""What is sent to a database, for tests that count it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import Engine, event

Statements = Callable[[], AbstractContextManager[list[str]]]


@contextmanager
def sent_to(engine: Engine) -> Iterator[list[str]]:
    """Collects the statements; what a new connection of SQLite sets for itself is not counted."""
    sent: list[str] = []

    def note(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("PRAGMA"):
            sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)

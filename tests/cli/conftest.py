"""Commands run in this process, on the session's reader: building one takes a second."""

import pytest

from jobboard.extract.reader import Reader


@pytest.fixture(autouse=True)
def _one_reader(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    class Shared(Reader):
        """A class still, since commands import modules that name its type."""

        def __new__(cls, *_: object) -> Reader:  # type: ignore[misc]
            return reader

    monkeypatch.setattr("jobboard.extract.reader.Reader", Shared)

"""Commands run in this process, on the session's reader: building one takes a second."""

import pytest

from jobboard.extract.reader import Reader


@pytest.fixture(autouse=True)
def _one_reader(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobboard.extract.reader.Reader", lambda taxonomy: reader)

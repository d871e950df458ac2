"""CVs are read in a child that has bounds, and whatever happens to it has a name."""

import subprocess
import sys
import time

import pytest

from jobboard.core.cv import CannotRead
from jobboard.jobs import reading_cvs
from jobboard.jobs.reading_cvs import ChildFailed, in_child
from tests.unit.cv import files

Done = subprocess.CompletedProcess[bytes]


def python(code: str) -> Done:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=30, check=False)


def test_a_file_and_a_text_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOBBOARD_SECRET_KEY", "a secret that no child needs")
    assert "canva" in in_child(files.pdf(), False).concepts
    assert "canva" in in_child("Canva ilə iş".encode(), True).concepts


def test_why_a_file_cannot_be_read_comes_back() -> None:
    with pytest.raises(CannotRead, match="encrypted"):
        in_child(files.encrypted_pdf(), False)


@pytest.mark.parametrize(
    ("done", "error"),
    [
        (Done([], -14), CannotRead),  # its time was up
        (Done([], -11), CannotRead),  # a parser crashed
        (Done([], 1, b"", b"ImportError: no module"), ChildFailed),
        (Done([], 0, b'{"failed": "broken"}', b""), CannotRead),
    ],
)
def test_each_end_of_a_child_has_a_name(
    monkeypatch: pytest.MonkeyPatch, done: Done, error: type[Exception]
) -> None:
    monkeypatch.setattr(reading_cvs, "_run", lambda *_: done)
    with pytest.raises(error):
        in_child(b"", False)


def test_a_child_that_never_ends_is_too_hard(monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(*_: object) -> Done:
        raise subprocess.TimeoutExpired("child", 90)

    monkeypatch.setattr(reading_cvs, "_run", wait)
    with pytest.raises(CannotRead, match="too-hard"):
        in_child(b"", False)


def test_time_has_a_bound() -> None:
    began = time.monotonic()
    endless = "from jobboard.jobs.bounds import bound\nbound(seconds=1, memory=2**30)\nwhile True: pass"
    assert python(endless).returncode < 0
    assert time.monotonic() - began < 20


def test_memory_has_a_bound() -> None:
    greedy = "from jobboard.jobs.bounds import bound\nbound(seconds=9, memory=2**28)\nbytearray(2**29)"
    assert b"MemoryError" in python(greedy).stderr


def test_no_file_is_written() -> None:
    writing = "import os\nfrom jobboard.jobs.bounds import bound\nbound(seconds=9, memory=2**30)\n"
    assert python(writing + "os.write(os.memfd_create('x'), b'y')").returncode != 0

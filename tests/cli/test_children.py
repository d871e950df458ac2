"""Child processes live and end together, whatever ends them."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from jobboard.cli.children import GRACE, Ended, children
from tests.conftest import lives

SLEEPER = """
import os, pathlib, signal, sys, time
if "deaf" in sys.argv:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
pathlib.Path(sys.argv[1]).write_text(str(os.getpid()))
time.sleep(60)
"""
PARENT = """
import sys
from jobboard.cli.children import children
with children({}) as started:
    started.start("sleeper", "sleeper", sys.argv[1])
    started.watch()
"""


@pytest.fixture
def pid_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "sleeper.py").write_text(SLEEPER, encoding="utf-8")
    (tmp_path / "failing.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return tmp_path / "pid"


def pid_in(path: Path) -> int:
    for _ in range(100):
        if path.exists() and (text := path.read_text()):
            return int(text)
        time.sleep(0.1)
    raise AssertionError("the child did not start")


def test_a_child_that_ends_is_named_and_the_others_are_ended(pid_file: Path) -> None:
    with children({}) as started:
        started.start("sleeper", "sleeper", str(pid_file))
        started.start("failing", "failing")
        assert started.watch() == ("failing", 3)
        pid = pid_in(pid_file)
        assert lives(pid)
    assert not lives(pid)


def test_a_child_gets_our_settings_and_finish_gives_its_code(pid_file: Path) -> None:
    with children({"PYTHONPATH": str(pid_file.parent)}) as started:
        assert started.finish("failing", "failing") == 3
        assert started.ended() is None


def test_a_deaf_child_is_killed_within_the_promise(pid_file: Path) -> None:
    with children({}) as started:
        started.start("sleeper", "sleeper", str(pid_file), "deaf")
        pid = pid_in(pid_file)
        began = time.monotonic()
    assert not lives(pid)
    assert GRACE <= time.monotonic() - began < 5


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_raises_the_end_where_we_are(number: signal.Signals, pid_file: Path) -> None:
    def watch_until_told() -> None:
        with children({}) as started:
            started.start("sleeper", "sleeper", str(pid_file))
            pid_in(pid_file)
            os.kill(os.getpid(), number)
            started.watch()

    before = signal.getsignal(number)
    with pytest.raises(Ended):
        watch_until_told()
    assert not lives(pid_in(pid_file))
    assert signal.getsignal(number) == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child that its parent was killed")
def test_no_child_outlives_a_parent_that_was_killed(pid_file: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT, str(pid_file)]) as parent:
        pid = pid_in(pid_file)
        parent.kill()
    for _ in range(20):
        if not lives(pid):
            return
        time.sleep(0.1)
    raise AssertionError("the child lives on")

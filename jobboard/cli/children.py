"""Processes that live and end together: what `jobboard serve` starts."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Final

from jobboard.jobs.bounds import end_with_parent

GRACE: Final = 4.0  # seconds that children have to end by themselves; `serve` promises five in all
_PULSE: Final = 0.1
_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Ended(Exception):
    """A signal asked for the end."""


class Children:
    """Child processes that run our commands, each leading a process group of its own."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = {**os.environ, **environment}
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str, module: str, *arguments: str, sockets: Sequence[int] = ()) -> None:
        """Start `python -m module arguments`; `name` is what it is called when it ends."""
        self._running[name] = subprocess.Popen(  # noqa: S603 (our own commands)
            [sys.executable, "-m", module, *arguments],
            env=self._environment,
            pass_fds=sockets,
            process_group=0,  # the terminal's Ctrl+C reaches us alone, and we end the children in order
            preexec_fn=end_with_parent,
        )

    def finish(self, name: str, module: str, *arguments: str) -> int:
        """Start it, wait for its end and give its exit code."""
        self.start(name, module, *arguments)
        while (code := self._running[name].poll()) is None:
            time.sleep(_PULSE)
        del self._running[name]
        return code

    def ended(self) -> tuple[str, int] | None:
        """A child that has ended, with its exit code."""
        codes = ((name, child.poll()) for name, child in self._running.items())
        return next(((name, code) for name, code in codes if code is not None), None)

    def watch(self) -> tuple[str, int]:
        """Wait until some child ends, and name it with its exit code."""
        while (first := self.ended()) is None:
            time.sleep(_PULSE)
        return first

    def stop(self) -> None:
        """End all: asked first, killed with their own children when they have not ended after `GRACE`."""
        for child in self._running.values():
            child.terminate()
        deadline = time.monotonic() + GRACE
        for child in self._running.values():
            try:
                child.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()


@contextmanager
def children(environment: Mapping[str, str]) -> Iterator[Children]:
    """Children that are ended whatever happens inside; a signal to end raises `Ended` there."""
    before = {number: signal.signal(number, _raise_ended) for number in _SIGNALS}
    started = Children(environment)
    try:
        yield started
    finally:
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_IGN)
        started.stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def _raise_ended(_signal: int, _frame: FrameType | None) -> None:
    raise Ended

"""What a process may use, and how long it lives."""

import ctypes
import resource
import signal
import sys
import time
from typing import Final

_PR_SET_PDEATHSIG: Final = 1  # prctl(2)


def end_with_parent() -> None:
    """On Linux the kernel ends this process if its parent is killed without a chance to."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def bound(*, seconds: int, memory: int) -> None:
    """From now on: so many seconds by the clock and of work, so many bytes, and no file is written.

    A signal ends the process that goes on longer; one that asks for more memory gets a MemoryError.
    """
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    used = int(time.process_time()) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, used + seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    signal.alarm(seconds)

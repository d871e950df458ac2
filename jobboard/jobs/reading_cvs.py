"""Reading CVs for `services.cvs`: each in a child process that cannot harm the worker."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy.orm import Session

from jobboard.core.cv import CannotRead, Found
from jobboard.services import cvs

_LONGEST: Final = 90  # seconds with the start of the child, which a busy machine makes slow
_PASSED_ON: Final = ("PATH", "PYTHONPATH", "LANG")  # nothing of our settings, so no secret
_log: Final = logging.getLogger(__name__)


class ChildFailed(RuntimeError):
    """The child did not come as far as reading: that is ours to mend, and the CV can be read later."""


def read_cv(session: Session, payload: Mapping[str, Any], now: datetime) -> None:
    """The handler of `read-cv` items."""
    cvs.read(session, payload["import"], in_child)


def in_child(content: bytes, pasted: bool) -> Found:
    """Read in a child process. Raises CannotRead and ChildFailed."""
    try:
        child = _run(content, pasted)
    except subprocess.TimeoutExpired as error:
        raise CannotRead("too-hard") from error
    if child.returncode < 0:  # by a signal: its time was up, or a parser crashed
        raise CannotRead("too-hard")
    if child.returncode:
        raise ChildFailed(child.stderr.decode(errors="replace")[-2000:])
    if child.stderr:
        _log.warning("A CV tripped a parser:\n%s", child.stderr.decode(errors="replace")[-2000:])
    answer = json.loads(child.stdout)
    if "failed" in answer:
        raise CannotRead(answer["failed"])
    return Found.from_json(answer["found"])


def _run(content: bytes, pasted: bool) -> subprocess.CompletedProcess[bytes]:
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-m", "jobboard.jobs.cv_child", *(["--pasted"] if pasted else [])],
        input=content,
        capture_output=True,
        timeout=_LONGEST,
        # One thread of numpy's is enough, and each would take address space.
        env={**environment, "OPENBLAS_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"},
        check=False,
    )

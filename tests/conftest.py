"""What tests of every kind share: the reader, a running site, and no silent skips in CI."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.resources import SKILLS_DATA


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return Taxonomy.load(SKILLS_DATA)


@pytest.fixture(scope="session")
def reader(taxonomy: Taxonomy) -> Reader:
    return Reader(taxonomy)


@dataclass(frozen=True)
class Site:
    """A running `jobboard serve`."""

    process: subprocess.Popen[bytes]
    address: str
    data: Path
    seconds: float  # from the command to the line with the address


StartSite = Callable[..., AbstractContextManager[Site]]


@pytest.fixture(scope="session")
def start_site(tmp_path_factory: pytest.TempPathFactory) -> StartSite:
    """Starts `jobboard serve --demo` on a free port, in a fresh data folder unless one is given."""

    @contextmanager
    def start(
        data: Path | None = None, command: tuple[str, ...] = (sys.executable, "-m", "jobboard")
    ) -> Iterator[Site]:
        folder = tmp_path_factory.mktemp("site")
        data, log, began = data or folder / "data", folder / "log", time.monotonic()
        env = {"PATH": os.environ["PATH"], "JOBBOARD_DATA": str(data)}
        with log.open("wb") as output:
            process = subprocess.Popen(
                [*command, "serve", "--demo", "--port", "0"],
                cwd=folder,
                env=env,
                stdout=output,
                stderr=output,
            )
        try:
            address = _address(process, log)
            yield Site(process, address, data, time.monotonic() - began)
        finally:
            process.terminate()
            process.wait(10)

    return start


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    for _ in range(600):
        if found := re.search(r" is at (http://\S+)/ ", log.read_text(encoding="utf-8")):
            return found[1]
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise AssertionError(f"no address:\n{log.read_text(encoding='utf-8')}")


def lives(pid: int) -> bool:
    """Whether the process runs; one that only waits to be cleared away does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the system's browser."""
    if path := shutil.which("chromium") or shutil.which("google-chrome"):
        return path
    pytest.skip("no Chromium on this machine: apt-get install chromium")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A machine may lack something and skip aloud; CI is where nothing may be missing."""
    report = yield
    _fail_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _fail_skip(report)
    return report


def _fail_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"

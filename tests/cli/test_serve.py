"""The contract of `jobboard serve`, on the real thing."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from tests.conftest import Site, StartSite, lives

COMMAND = [sys.executable, "-m", "jobboard", "serve"]


@pytest.fixture(scope="module")
def site(start_site: StartSite) -> Iterator[Site]:
    with start_site() as running:
        yield running


def get(address: str) -> HTTPResponse:
    response: HTTPResponse = urlopen(address, timeout=10)
    return response


def vacancies(site: Site) -> list[dict[str, Any]]:
    """The first page, with addresses that hold for any port."""
    content = get(f"{site.address}/api/v1/vacancies").read().decode()
    items: list[dict[str, Any]] = json.loads(content.replace(site.address, ""))["items"]
    return items


def descendants(pid: int) -> list[int]:
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, check=True, text=True).stdout
    pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
    children = [child for child, parent in pairs if parent == pid]
    return children + [below for child in children for below in descendants(child)]


def test_a_fresh_folder_becomes_a_site_with_vacancies_in_three_languages(site: Site) -> None:
    assert site.seconds < 30
    assert get(f"{site.address}/healthz").status == 200
    assert len(vacancies(site)) == 20
    for lang in ("az", "ru", "en"):
        assert f'lang="{lang}"' in get(f"{site.address}/{lang}/").read().decode()


def test_the_worker_runs_beside_the_site(site: Site) -> None:
    env = {**os.environ, "JOBBOARD_DATA": str(site.data)}
    status = subprocess.run([*COMMAND[:-1], "worker", "status"], env=env, capture_output=True, text=True)
    assert status.returncode == 0, status.stderr


def test_a_taken_port_is_one_line(site: Site, tmp_path: Path) -> None:
    port = site.address.rpartition(":")[2]
    env = {"PATH": os.environ["PATH"], "JOBBOARD_DATA": str(tmp_path)}
    second = subprocess.run([*COMMAND, "--demo", "--port", port], env=env, capture_output=True, text=True)
    assert second.returncode == 1
    assert second.stderr == f"Error: Port {port} of 127.0.0.1 cannot be used: Address already in use.\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_second_start_changes_nothing_and_a_signal_ends_all_of_it(
    number: signal.Signals, site: Site, start_site: StartSite
) -> None:
    with start_site(data=site.data) as again:
        assert vacancies(again) == vacancies(site)
        # An open connection must not hold up the end.
        host, port = again.address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))):
            everyone = [again.process.pid, *descendants(again.process.pid)]
            assert len(everyone) >= 4  # this one, the site and its two processes, the worker
            began = time.monotonic()
            again.process.send_signal(number)
            assert again.process.wait(10) == 0
            assert time.monotonic() - began < 5
    assert [pid for pid in everyone if lives(pid)] == []


def test_without_demo_a_secret_and_a_migrated_database_are_asked_for(tmp_path: Path) -> None:
    env = {"PATH": os.environ["PATH"], "JOBBOARD_DATA": str(tmp_path / "data")}
    bare = subprocess.run([*COMMAND, "--port", "0"], env=env, capture_output=True, text=True)
    assert (bare.returncode, "JOBBOARD_SECRET_KEY is not set" in bare.stderr) == (1, True)
    env["JOBBOARD_SECRET_KEY"] = "a secret long enough"
    empty = subprocess.run([*COMMAND, "--port", "0"], env=env, capture_output=True, text=True)
    assert (empty.returncode, "jobboard db upgrade" in empty.stderr) == (1, True)

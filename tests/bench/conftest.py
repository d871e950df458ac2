"""The texts of the benches, and the lines that they print: `make bench`, or with more ads of yours
`make bench ADS=ads.jsonl` ({"title", "text"} a line).

In a plain test run each bench does a little of its work once, to know that it works; nothing is timed.
"""

import json
import os
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from jobboard.resources import SAMPLE
from tests.bench.generated import generated
from tests.bench.peers import Ad

OWN: Final = Path(__file__).parents[1] / "eval" / "own.jsonl"
_lines = pytest.StashKey[list[str]]()


def own() -> Iterator[Ad]:
    for path in sorted(SAMPLE.glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("vacancy", ()):
            yield entry["text"], entry["title"]
    files = [OWN, *([Path(os.environ["ADS"])] if os.environ.get("ADS") else [])]
    for path in files:
        for ad in map(json.loads, path.read_text(encoding="utf-8").strip().split("\n")):
            yield ad["text"], ad.get("title") or ""


@pytest.fixture
def texts(benchmark: BenchmarkFixture) -> list[str]:
    """Our own ads and as many generated ones as make them a thousand; a few where nothing is timed."""
    ads = list(own())
    ads += generated(max(0, 1_000 - len(ads)))
    return [f"{title}\n{text}" for text, title in ads][:: 100 if benchmark.disabled else 1]


@pytest.fixture
def say(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Notes a line for the end of the run."""
    said = request.config.stash.setdefault(_lines, [])
    return said.append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("benchmark_enable"):
        for line in config.stash.get(_lines, []):
            terminalreporter.write_line(line)

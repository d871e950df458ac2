"""A process of its own: how soon it answers first, and what it holds after very many ads."""

import json
import subprocess
import sys
import time
from collections.abc import Callable

from pytest_benchmark.fixture import BenchmarkFixture

Say = Callable[[str], None]

_MANY = """
import json, re, sys
from pathlib import Path
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.resources import SKILLS_DATA
from tests.bench.generated import generated

reader = Reader(Taxonomy.load(SKILLS_DATA))
chunks = 0
for number, (text, title) in enumerate(generated(int(sys.argv[1]), lines=5)):
    reader.read(text, title)
    if number % 100 == 0:
        chunks = max(chunks, reader.remembered())
# Not ru_maxrss: it remembers what the process that started this one held.
megabytes = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
print(json.dumps({"chunks": chunks, "megabytes": megabytes}))
"""


def test_memory_and_vocabulary_of_a_long_life(benchmark: BenchmarkFixture, say: Say) -> None:
    count = 200 if benchmark.disabled else 100_000
    held = json.loads(benchmark.pedantic(lambda: _python("-c", _MANY, str(count)), rounds=1))
    benchmark.extra_info.update(held)
    say(
        f"after {count:,} generated ads: {held['megabytes']:.0f} MB at most (aim 300), "
        f"{held['chunks']:,} different chunks of text remembered at most"
    )
    assert held["chunks"] < 130_000
    assert held["megabytes"] < 300


def test_cold_start(benchmark: BenchmarkFixture, say: Say) -> None:
    """`jobboard read` from the command line to its answer."""
    rounds, began = 1 if benchmark.disabled else 3, time.monotonic()
    command = ("-m", "jobboard", "read")
    answer = benchmark.pedantic(lambda: _python(*command, given="Tələblər: Canva"), rounds=rounds)
    say(f"cold `jobboard read`: {(time.monotonic() - began) / rounds:.2f} s (aim 3)")
    assert "canva" in json.loads(answer)["skills"]


def _python(*arguments: str, given: str = "") -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=True).stdout

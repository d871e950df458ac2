"""How fast ads are read: `make bench`. In a plain test run each is done once, to know that it works."""

import tomllib

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.resources import SAMPLE, SKILLS_DATA


@pytest.fixture(scope="module")
def ads() -> list[tuple[str, str]]:
    """The sample's vacancies in three languages, as (text, title)."""
    files = (tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(SAMPLE.glob("*.toml")))
    return [(entry["text"], entry["title"]) for file in files for entry in file.get("vacancy", ())]


def test_read_the_sample(benchmark: BenchmarkFixture, reader: Reader, ads: list[tuple[str, str]]) -> None:
    read = benchmark(lambda: list(reader.read_many(ads)))
    assert len(read) == len(ads) >= 48


def test_build_the_reader(benchmark: BenchmarkFixture) -> None:
    assert benchmark.pedantic(lambda: Reader(Taxonomy.load(SKILLS_DATA)), rounds=3).taxonomy.concepts

"""Ads as commands are given them: a JSON object a line, or the sample that comes with the package."""

import json
import tomllib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import click

from jobboard.resources import SAMPLE


class Record(NamedTuple):
    """A line of input."""

    id: str | int | None
    title: str
    text: str


def records(lines: Iterable[bytes], faults: list[str]) -> Iterator[Record]:
    """The ads of these lines. Empty lines are passed over; bad ones are named on standard error and kept."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _record(line)
        except (ValueError, RecursionError) as error:
            faults.append(f"line {number}: {error}")
            click.echo(faults[-1], err=True)


def _record(line: bytes) -> Record:
    data = json.loads(line.decode("utf-8-sig"))
    if not isinstance(data, dict):
        raise ValueError("is not a JSON object")
    id_, title, text = data.get("id"), data.get("title"), data.get("text")
    if not isinstance(text, str):
        raise ValueError('"text" is missing or no string')
    if not isinstance(title, str | None):
        raise ValueError('"title" is no string')
    if not isinstance(id_, str | int | None):
        raise ValueError('"id" is neither string nor number')
    return Record(id_, title or "", text)


def sample() -> Iterator[tuple[str, str]]:
    """Title and text of each sample vacancy."""
    for path in sorted(SAMPLE.glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("vacancy", ()):
            yield entry["title"], entry["text"]

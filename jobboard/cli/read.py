"""`jobboard read`: an ad in, what it asks for out, as JSON."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

import click

from jobboard.cli.opening import open_reader


class Record(NamedTuple):
    """A line of input."""

    id: str | int | None
    title: str
    text: str


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--jsonl", is_flag=True, help='FILE has an ad a line: {"id", "title", "text"}.')
@click.option("--title", default="", help="Title of the one ad in FILE.")
def read(file: BinaryIO, jsonl: bool, title: str) -> None:
    """Read an ad and print what it asks for as JSON.

    FILE is the ad's text; without it standard input is read. With --jsonl each line is answered by a
    line; a line that cannot be read is named on standard error, the others are still answered, and the
    exit code is 1.
    """
    if jsonl and title:
        raise click.UsageError("--title is for one ad: with --jsonl each line has its own.")
    if not jsonl:
        text = _decoded(file.read())
        click.echo(_printable(open_reader().read(text, title).to_json(), indent=2))
        return
    faults: list[str] = []
    reader = open_reader()
    for record in _records(file, faults):
        ad = reader.read(record.text, record.title)
        click.echo(_printable({**ad.to_json(), "id": record.id}))
    if faults:
        raise SystemExit(1)


def _records(lines: Iterable[bytes], faults: list[str]) -> Iterator[Record]:
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


def _decoded(content: bytes) -> str:
    """The text with its own line ends (offsets count them), without a byte order mark."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.ClickException(
            f"The ad is not UTF-8 text: {error.reason} at byte {error.start}"
        ) from error


def _printable(data: dict[str, Any], indent: int | None = None) -> bytes:
    """JSON that people can read; half a surrogate pair, which JSON allows and UTF-8 does not, is escaped."""
    try:
        return json.dumps(data, ensure_ascii=False, indent=indent).encode()
    except UnicodeEncodeError:
        return json.dumps(data, indent=indent).encode()

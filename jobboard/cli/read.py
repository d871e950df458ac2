"""`jobboard read`: an ad in, what it asks for out, as JSON."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import click

from jobboard.cli.opening import open_reader
from jobboard.cli.records import records


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--jsonl", is_flag=True, help='FILE has an ad a line: {"id", "title", "text"}.')
@click.option("--title", default="", help="Title of the one ad in FILE.")
@click.option("--html", is_flag=True, help="Write a page with the ad and what was read in it marked.")
@click.option("-o", "--output", type=click.File("wb", lazy=True), default="-", help="Where to write.")
def read(file: BinaryIO, jsonl: bool, title: str, html: bool, output: BinaryIO) -> None:
    """Read an ad and print what it asks for as JSON.

    FILE is the ad's text; without it standard input is read. With --jsonl each line is answered by a
    line; a line that cannot be read is named on standard error, the others are still answered, and the
    exit code is 1.
    """
    if jsonl and (title or html):
        raise click.UsageError("--title and --html are for one ad: with --jsonl each line is an ad.")
    if jsonl:
        _read_lines(file, output)
        return
    text, reader = _decoded(file.read()), open_reader()
    ad = reader.read(text, title)
    if html:
        from jobboard.cli.ad_page import ad_page

        output.write(ad_page(ad, text, title, reader.taxonomy).encode("utf-8", "replace"))
    else:
        click.echo(_printable(ad.to_json(), indent=2), output)


def _read_lines(lines: Iterable[bytes], output: BinaryIO) -> None:
    """Each answer is written as soon as it is there; whoever waits for it may send the next line then."""
    faults: list[str] = []
    ids: deque[str | int | None] = deque()

    def ads() -> Iterator[tuple[str, str]]:
        for record in records(lines, faults):
            ids.append(record.id)
            yield record.text, record.title

    for ad in open_reader().read_many(ads()):
        click.echo(_printable({**ad.to_json(), "id": ids.popleft()}), output)
    if faults:
        raise SystemExit(1)


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

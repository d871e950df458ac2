"""`jobboard ads`: vacancies from files."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, BinaryIO

import click

from jobboard.cli.opening import LateReader, open_session
from jobboard.resources import SAMPLE


@click.group()
def ads() -> None:
    """Load vacancies into the database."""


@ads.command()
@click.argument("file", type=click.File("rb"))
def load(file: BinaryIO) -> None:
    """Load FILE, with a vacancy a line: {"employer", "title", "text", "posted_at"?}.

    What is already there is passed over. Lines that cannot be loaded are named, and the exit code is 1.
    """
    from jobboard.services.imports import load_ads

    with open_session() as session:
        loaded = load_ads(session, LateReader(), _records(file), datetime.now(UTC))
        session.commit()
    for number, reason in loaded.refused:
        click.echo(f"line {number}: {reason}", err=True)
    click.echo(f"{loaded.added} loaded, {loaded.known} already there, {len(loaded.refused)} refused.")
    if loaded.refused:
        raise SystemExit(1)


@ads.command()
def sample() -> None:
    """Load the sample vacancies; those already there are dated as if loaded today."""
    from jobboard.services.imports import load_sample

    with open_session() as session:
        loaded = load_sample(session, LateReader(), SAMPLE, datetime.now(UTC))
        session.commit()
    click.echo(f"Sample vacancies: {loaded.added} loaded, {loaded.known} already there.")


def _records(lines: Iterable[bytes]) -> Iterator[Mapping[str, Any]]:
    """The objects of these lines; a line that is none becomes an empty one, which is refused by number."""
    for line in lines:
        try:
            data = json.loads(line)
        except ValueError:
            data = None
        yield data if isinstance(data, dict) else {}

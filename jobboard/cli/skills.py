"""`jobboard skills`: the taxonomy."""

import csv
import json
from collections import Counter
from pathlib import Path
from typing import BinaryIO, Final, TextIO

import click

from jobboard.cli.opening import open_learning, open_reader, open_taxonomy
from jobboard.cli.records import records, sample
from jobboard.resources import SKILLS_DATA

_WIDTH: Final = 100  # characters of a context


@click.group()
def skills() -> None:
    """Look after the taxonomy of skills, tools and platforms."""


@skills.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=SKILLS_DATA)
def check(folder: Path) -> None:
    """Name every mistake in the taxonomy (or the one in FOLDER), or say what it holds."""
    taxonomy = open_taxonomy(folder)
    learning = open_learning(taxonomy, folder)
    kinds = Counter(concept.kind for concept in taxonomy)
    near = sum(len(concept.near) for concept in taxonomy)
    counted = ", ".join(f"{number} {kind}s" for kind, number in kinds.most_common())
    click.echo(
        f"Taxonomy {taxonomy.version}: {len(taxonomy.concepts)} concepts ({counted}), {near} near pairs, "
        f"{len(learning)} with how to learn them."
    )


@skills.command()
@click.option("--format", "form", type=click.Choice(["json-ld", "csv"]), default="json-ld", show_default=True)
@click.option("-o", "--output", type=click.File("w", "utf-8", lazy=True), default="-", help="Where to write.")
def export(form: str, output: TextIO) -> None:
    """Write the taxonomy for use elsewhere: SKOS as JSON-LD, or CSV with its names in three languages."""
    from jobboard.core.export import CSV_HEADER, csv_rows, json_ld

    taxonomy = open_taxonomy()
    if form == "csv":
        writer = csv.writer(output, lineterminator="\n")
        writer.writerow(CSV_HEADER)
        writer.writerows(csv_rows(taxonomy))
    else:
        output.write(json.dumps(json_ld(taxonomy), ensure_ascii=False, indent=2) + "\n")


@skills.command()
@click.argument("file", type=click.File("rb"), required=False)
@click.option("--least", type=click.IntRange(1), default=3, show_default=True, help="Ads that ask for it.")
@click.option("--top", type=click.IntRange(1), default=50, show_default=True, help="Terms to show.")
def unknown(file: BinaryIO | None, least: int, top: int) -> None:
    """Show what ads ask for and the taxonomy does not know: candidates for new concepts.

    FILE has an ad a line: {"id", "title", "text"}; without it the sample vacancies are read. Each term
    stands with the number of ads that ask for it, and up to three of their clauses.
    """
    from jobboard.extract.unknown import Inbox

    inbox, faults = Inbox(open_reader()), list[str]()
    for title, text in ((ad.title, ad.text) for ad in records(file, faults)) if file else sample():
        inbox.add(text, title)
    for term in inbox.terms(least)[:top]:
        click.echo(f"{term.ads:>5}  {term.words}")
        for context in term.contexts:
            click.echo(f"         {context if len(context) <= _WIDTH else context[: _WIDTH - 1] + '…'}")
    if faults:
        raise SystemExit(1)

"""`jobboard skills`: the taxonomy."""

from collections import Counter
from pathlib import Path

import click

from jobboard.cli.opening import open_taxonomy
from jobboard.resources import SKILLS_DATA


@click.group()
def skills() -> None:
    """Look after the taxonomy of skills, tools and platforms."""


@skills.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=SKILLS_DATA)
def check(folder: Path) -> None:
    """Name every mistake in the taxonomy (or the one in FOLDER), or say what it holds."""
    taxonomy = open_taxonomy(folder)
    kinds = Counter(concept.kind for concept in taxonomy)
    near = sum(len(concept.near) for concept in taxonomy)
    counted = ", ".join(f"{number} {kind}s" for kind, number in kinds.most_common())
    click.echo(
        f"Taxonomy {taxonomy.version}: {len(taxonomy.concepts)} concepts ({counted}), {near} near pairs."
    )

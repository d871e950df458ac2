"""`jobboard db`: the tables of the database."""

import click

from jobboard.cli.opening import open_engine


@click.group()
def db() -> None:
    """Bring the database to the tables of this version."""


@db.command()
def upgrade() -> None:
    """Run the migrations that the database lacks; its rows stay."""
    from jobboard.storage.migrate import current, upgrade

    with open_engine() as engine:
        before = current(engine)
        upgrade(engine)
        after = current(engine)
    click.echo(
        f"Up to date: {after}." if before == after else f"Upgraded from {before or 'nothing'} to {after}."
    )


@db.command("current")
def current_() -> None:
    """Print the revision that the database is at and the newest one."""
    from jobboard.storage.migrate import current, head

    with open_engine() as engine:
        click.echo(f"{current(engine) or 'nothing'} of {head()}")


@db.command("check")
def check_() -> None:
    """Exit with 1 unless the database has the tables of this version."""
    from jobboard.storage.migrate import check, current, head

    with open_engine() as engine:
        if current(engine) != head():
            raise click.ClickException("The database is not up to date: run `jobboard db upgrade`.")
        if differences := check(engine):
            raise click.ClickException("The tables differ from the models:\n" + "\n".join(differences))
    click.echo("The database has the tables of this version.")

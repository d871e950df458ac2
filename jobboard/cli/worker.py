"""`jobboard worker`: the process that does the background jobs."""

import logging
from datetime import UTC, datetime, timedelta
from typing import Final

import click

from jobboard.cli.opening import open_engine, open_settings, open_taxonomy

SILENT_AFTER: Final = timedelta(minutes=3)  # a running worker gives a sign every minute


@click.group()
def worker() -> None:
    """Run the background jobs and look after them."""


@worker.command()
def run() -> None:
    """Do the background jobs until told to end (SIGINT ends after the current job, SIGTERM at once)."""
    from jobboard.jobs.app import create_huey
    from jobboard.jobs.tasks import jobs, register
    from jobboard.storage.db import sessions

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    settings = open_settings()
    with open_engine() as engine:
        huey = create_huey(settings)
        register(huey, sessions(engine), jobs(open_taxonomy(), demo=settings.demo))
        huey.create_consumer(workers=1).run()


@worker.command()
def status() -> None:
    """Say how many jobs wait; exit with 1 unless a worker gave a sign of life in the last minutes."""
    from jobboard.jobs.app import create_huey, last_sign

    huey = create_huey(open_settings())
    sign = last_sign(huey)
    waiting = f"{huey.pending_count()} jobs wait."
    if sign is None:
        raise click.ClickException(f"{waiting} No worker has run yet.")
    if datetime.now(UTC) - sign > SILENT_AFTER:
        raise click.ClickException(f"{waiting} No sign of a worker since {sign:%Y-%m-%d %H:%M} UTC.")
    click.echo(f"{waiting} The worker was alive at {sign:%H:%M:%S} UTC.")

"""`jobboard worker`: the process that does the background jobs."""

import logging
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Final

import click

from jobboard.cli.opening import LateReader, open_engine, open_letters, open_session, open_settings
from jobboard.settings import Settings

SILENT_AFTER: Final = timedelta(minutes=3)  # a running worker gives a sign every minute


@click.group()
def worker() -> None:
    """Run the background jobs and look after them."""


@worker.command()
def run() -> None:
    """Do the background jobs until told to end (SIGINT ends after the current job, SIGTERM at once)."""
    from jobboard.jobs import alerts, applications, keeping, outbox
    from jobboard.jobs.app import create_huey
    from jobboard.jobs.tasks import jobs, register
    from jobboard.services.application_mails import Notices
    from jobboard.services.digests import Desk
    from jobboard.services.guest_links import GuestLinks
    from jobboard.storage.db import sessions

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    settings = open_settings(needs_secret=True)
    with open_engine() as engine:
        huey = create_huey(settings)
        reader = LateReader()
        work = jobs(reader.taxonomy, demo=settings.demo)
        desk = Desk(reader, open_letters(settings), samples=settings.demo)
        notices = Notices(desk.letters, GuestLinks(settings.secret_key))
        work += [*alerts.jobs(desk), *applications.jobs(notices), *keeping.jobs(desk.letters)]
        register(huey, sessions(engine), work)
        stop = Event()
        outbox.start(sessions(engine), outbox.handlers(settings), stop)
        try:
            huey.create_consumer(workers=1).run()
        finally:
            stop.set()


@worker.command()
def status() -> None:
    """Say how many jobs wait; exit with 1 unless a worker gave a sign of life in the last minutes."""
    from jobboard.jobs.app import create_huey, last_sign

    settings = open_settings()
    huey = create_huey(settings)
    sign = last_sign(huey)
    waiting = f"{huey.pending_count()} jobs wait."
    if sign is None:
        raise click.ClickException(f"{waiting} No worker has run yet.")
    if datetime.now(UTC) - sign > SILENT_AFTER:
        raise click.ClickException(f"{waiting} No sign of a worker since {sign:%Y-%m-%d %H:%M} UTC.")
    click.echo(f"{waiting} The worker was alive at {sign:%H:%M:%S} UTC.")
    _tell_of_mails(settings)


def _tell_of_mails(settings: Settings) -> None:
    """Mails that nothing can send are no fault of the worker, but somebody must know."""
    from jobboard.jobs.mail import postman
    from jobboard.services.outbox import MAIL, waiting

    if postman(settings) is None:
        with open_session() as session:
            click.echo(f"{waiting(session, MAIL)} mails wait for JOBBOARD_SMTP_URL.")

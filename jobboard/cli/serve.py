"""`jobboard serve`: the site and its worker on this machine, started and ended together."""

import os
import socket
import time
from contextlib import suppress
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

import click

from jobboard.cli.children import Children, Ended, children
from jobboard.cli.opening import open_settings
from jobboard.settings import Settings

_SITE: Final = "site"
_WORKER: Final = "worker"
_PROBE: Final = 0.2  # seconds between two looks whether the site answers


@click.command()
@click.option("--demo", is_flag=True, help="With sample vacancies; needs no settings at all.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0: any free one."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to answer on; 0.0.0.0: all.")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1), help="Web processes.")
def serve(demo: bool, port: int, host: str, workers: int) -> None:
    """Run the site and its worker until told to end.

    With --demo the database is migrated and the sample loaded first; without it the settings must hold a
    secret and the database must be up to date (`jobboard db upgrade`).
    """
    settings = open_settings(demo=demo, needs_secret=True)
    listener = _bound(host, port)
    address = _address(listener)
    if "JOBBOARD_PUBLIC_URL" not in os.environ:
        settings = replace(settings, public_url=address)
    with suppress(Ended), children(settings.environment()) as started:
        _prepare(started, settings)
        _start(started, listener, workers)
        _wait_for(started, address)
        click.echo(f"{settings.site_name} is at {address}/ (Ctrl+C ends it)")
        name, code = started.watch()
        raise click.ClickException(f"The {name} ended by itself (code {code}), and so all ends.")


def _bound(host: str, port: int) -> socket.socket:
    """A socket that holds the address while the site gets ready; connections are refused until then."""
    try:
        family, kind, _, _, target = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(target)
    except OSError as error:
        raise click.ClickException(f"Port {port} of {host} cannot be used: {error.strerror}.") from error
    return listener


def _address(listener: socket.socket) -> str:
    """What to type into a browser on this machine."""
    host, port = listener.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 (not bound here)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _prepare(started: Children, settings: Settings) -> None:
    """The demo migrates and loads; elsewhere that is the operator's decision, and we only look."""
    steps = (("db", "upgrade"), ("ads", "sample")) if settings.demo else (("db", "check"),)
    for step in steps:
        if code := started.finish(" ".join(step), "jobboard", *step):
            raise SystemExit(code)  # the command has said why


def _start(started: Children, listener: socket.socket, workers: int) -> None:
    options = {
        "--bind": f"fd://{listener.fileno()}",
        "--workers": str(workers),
        "--worker-class": "gthread",
        "--threads": "4",
        "--graceful-timeout": "2",  # seconds, well below the grace of our children
        "--log-level": "warning",
    }
    flat = [part for option in options.items() for part in option]
    # Preloaded: taxonomy and reader are built once, and the processes share their memory.
    started.start(
        _SITE,
        "gunicorn",
        *flat,
        "--preload",
        "--no-control-socket",
        "jobboard.web.wsgi:app",
        sockets=[listener.fileno()],
    )
    listener.close()
    started.start(_WORKER, "jobboard", "worker", "run")


def _wait_for(started: Children, address: str) -> None:
    """Return when the site takes connections."""
    parts = urlsplit(address)
    while True:
        if ended := started.ended():
            raise click.ClickException(f"The {ended[0]} did not start (code {ended[1]}).")
        with suppress(OSError), socket.create_connection((parts.hostname, parts.port), timeout=1):
            return
        time.sleep(_PROBE)

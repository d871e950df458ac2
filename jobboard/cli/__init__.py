"""The `jobboard` command.

Commands import what is heavy (spaCy, SQLAlchemy, Flask) inside their functions, so that `jobboard --help`
and a mistyped option answer at once.
"""

import click

from jobboard.cli.ads import ads
from jobboard.cli.db import db
from jobboard.cli.evaluate import evaluate
from jobboard.cli.people import people
from jobboard.cli.read import read
from jobboard.cli.serve import serve
from jobboard.cli.skills import skills
from jobboard.cli.worker import worker


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="paylas-jobboard", message="%(version)s")
def main() -> None:
    """Reads SMM job ads in Azerbaijani, Russian and English, and runs the job board made of them."""


for _command in (serve, worker, db, read, evaluate, skills, ads, people):
    main.add_command(_command)

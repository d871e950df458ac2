"""`jobboard people`: what an operator does about people's data."""

from datetime import UTC, datetime

import click

from jobboard.cli.opening import open_session, open_settings
from jobboard.resources import TEMPLATES, TRANSLATIONS


@click.group()
def people() -> None:
    """People and what is kept of them."""


@people.command()
@click.option("--dry-run", is_flag=True, help="Say what is due, and change nothing.")
def retention(dry_run: bool) -> None:
    """Blank applications a year after their vacancy closed, and give notice 14 days before.

    The worker does the same every day.
    """
    from jobboard.services.letters import Letters
    from jobboard.services.retention import due, run

    now, chosen = datetime.now(UTC), open_settings()
    letters = Letters(TEMPLATES, TRANSLATIONS, site_name=chosen.site_name, public_url=chosen.public_url)
    with open_session() as session:
        found = due(session, now) if dry_run else run(session, letters, now)
        counts = f"{len(found.to_notice)} to give notice of, {len(found.to_blank)} to blank"
        for what, applications in (("notice", found.to_notice), ("blank", found.to_blank)):
            for application in applications:
                click.echo(f"{what}: application {application.id}, vacancy {application.vacancy_id}")
        if not dry_run:
            session.commit()
    click.echo(f"Would be: {counts}." if dry_run else f"Done: {counts}.")

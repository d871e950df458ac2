"""`jobboard people`: what an operator does about people's data."""

from datetime import UTC, datetime

import click

from jobboard.cli.opening import open_letters, open_reader, open_session, open_settings


@click.group()
def people() -> None:
    """People and what is kept of them."""


@people.command()
@click.argument("email")
@click.option("--moderator", is_flag=True, help="They may moderate.")
@click.option("--lang", type=click.Choice(["az", "ru", "en"]), default="az", show_default=True)
def add(email: str, moderator: bool, lang: str) -> None:
    """Make an account for EMAIL and mail a link to set its password.

    Somebody who has an account keeps it as it is; with --moderator they become one.
    """
    from jobboard.web import create_app
    from jobboard.web.accounts.invitations import Refused, invite

    settings = open_settings(needs_secret=True)
    with open_session():  # only to say clearly what is wrong with the database
        app = create_app(settings, open_reader())
    try:
        with app.test_request_context(f"/{lang}/", base_url=settings.public_url):
            made = invite(email, moderator=moderator, lang=lang)
    except Refused as error:
        raise click.ClickException(str(error)) from error
    click.echo("A link is on its way." if made else "There is such an account already.")


@people.command()
@click.option("--dry-run", is_flag=True, help="Say what is due, and change nothing.")
def retention(dry_run: bool) -> None:
    """Blank applications a year after their vacancy closed, and give notice 14 days before.

    The worker does the same every day.
    """
    from jobboard.services.retention import due, run

    now, chosen = datetime.now(UTC), open_settings()
    letters = open_letters(chosen)
    with open_session() as session:
        found = due(session, now) if dry_run else run(session, letters, now)
        counts = f"{len(found.to_notice)} to give notice of, {len(found.to_blank)} to blank"
        for what, applications in (("notice", found.to_notice), ("blank", found.to_blank)):
            for application in applications:
                click.echo(f"{what}: application {application.id}, vacancy {application.vacancy_id}")
        if not dry_run:
            session.commit()
    click.echo(f"Would be: {counts}." if dry_run else f"Done: {counts}.")

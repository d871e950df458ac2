"""`jobboard people add`: an account by mail alone."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from jobboard.cli import main
from jobboard.storage import db, migrate
from jobboard.storage.models import OutboxItem, Person


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path}/jobboard.db"
    monkeypatch.setenv("JOBBOARD_DATA", str(tmp_path))
    monkeypatch.setenv("JOBBOARD_SECRET_KEY", "a secret long enough")
    monkeypatch.setenv("JOBBOARD_PUBLIC_URL", "https://paylas.example")
    engine = db.connect(url)
    migrate.upgrade(engine)
    engine.dispose()
    return url


def add(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["people", "add", *arguments])


def test_a_new_person_gets_a_link_by_mail_and_nothing_secret_is_printed(url: str) -> None:
    assert add("Moderator@Paylas.example", "--moderator", "--lang", "en").output == "A link is on its way.\n"
    engine = db.connect(url)
    with db.sessions(engine)() as session:
        person = session.scalars(select(Person).options(selectinload(Person.roles))).one()
        (mail,) = session.scalars(select(OutboxItem.payload))
    engine.dispose()
    assert person.has_role("moderator")
    assert mail["to"] == person.email
    assert "https://paylas.example/" in mail["text"]
    assert "/reset/" in mail["text"]


def test_somebody_known_is_only_given_the_role(url: str) -> None:
    add("leyla@paylas.example")
    assert add("LEYLA@paylas.example", "--moderator").output == "There is such an account already.\n"
    engine = db.connect(url)
    with db.sessions(engine)() as session:
        person = session.scalars(select(Person).options(selectinload(Person.roles))).one()
        assert len(session.scalars(select(OutboxItem)).all()) == 1
    engine.dispose()
    assert person.has_role("moderator")


def test_what_is_no_address_is_one_line(url: str) -> None:
    refused = add("nobody")
    assert (refused.exit_code, refused.output) == (1, "Error: nobody is not a mail address.\n")

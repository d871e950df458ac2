"""A site with a few vacancies of our own. Pages write nothing, so all tests share it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from jobboard.core.candidate import Candidate
from jobboard.core.cv import Found
from jobboard.extract.cv.reading import read_file, read_text
from jobboard.extract.reader import Reader
from jobboard.services import cvs, employers, profiles, vacancies
from jobboard.settings import Settings
from jobboard.storage import db, migrate
from jobboard.storage.models import Person
from jobboard.web import create_app
from tests.statements import Statements, sent_to
from tests.web import accounts, people
from tests.web.ads import CLOSED, COFFEE, MAIL_IN_TITLE, NAR, PHONE_IN_TITLE, PLAIN, REMOTE, SCRIPT, paid
from tests.web.handed_cvs import Work
from tests.web.profiles import Told

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LANGUAGES = ("az", "ru", "en")

Build = Callable[..., APIFlask]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("web")


@pytest.fixture(scope="session")
def ids(folder: Path, reader: Reader) -> Mapping[str, int]:
    """The vacancies of the site by our names for them, once they are published."""
    engine = db.connect(_address(folder))
    migrate.upgrade(engine)
    with db.sessions(engine)() as session:
        published = _publish(session, reader)
        session.commit()
    engine.dispose()
    return published


@pytest.fixture(scope="session")
def build(folder: Path, reader: Reader, ids: Mapping[str, int]) -> Iterator[Build]:
    """Makes the site; settings can be given by name."""
    made: list[APIFlask] = []

    def create(**settings: Any) -> APIFlask:
        given = {"data": folder, "database_url": _address(folder), "secret_key": "k" * 32, **settings}
        app = create_app(Settings(**given), reader, lambda: NOW)
        # Passwords here protect nobody: no test waits for them, nor needs the memory.
        app.extensions["security"].pwd_context.update(argon2__time_cost=1, argon2__memory_cost=32)
        app.extensions["security"].hashing_context.update(sha256_crypt__rounds=1000)
        made.append(app)
        return app

    yield create
    for app in made:
        app.extensions["jobboard"].sessions.kw["bind"].dispose()


@pytest.fixture(scope="session")
def app(build: Build) -> APIFlask:
    """As readers meet it: neither debug nor testing, with limits too high to be met."""
    return build(
        public_url="https://paylas.example",
        api_limit="100000 per minute",
        page_limit="100000 per minute",
        sign_in_limit="100000 per minute",
    )


@pytest.fixture
def client(app: APIFlask) -> FlaskClient:
    return app.test_client()


# The stories of accounts.
email, visitor, nigars, inside = accounts.email, accounts.visitor, accounts.nigars, accounts.inside


@pytest.fixture
def nigar(app: APIFlask) -> Person:
    """The candidate: a new account for each test."""
    return people.person(app, "Nigar")


@pytest.fixture
def signed_in_client(client: FlaskClient, nigar: Person) -> FlaskClient:
    """Nigar's browser."""
    return people.sign_in(client, nigar)


@pytest.fixture
def told(app: APIFlask, nigar: Person) -> Told:
    """What is stored of Nigar."""

    def read() -> Candidate:
        with app.extensions["jobboard"].sessions() as session:
            return profiles.candidate(profiles.load(session, nigar.id))

    return read


@pytest.fixture
def work(app: APIFlask, reader: Reader, nigar: Person) -> Work:
    """A worker reads what Nigar handed over."""

    def reading(content: bytes, pasted: bool) -> Found:
        return read_text(reader, content.decode()) if pasted else read_file(reader, content)

    def run() -> None:
        with app.extensions["jobboard"].sessions() as session:
            for held in cvs.listed(session, nigar.id):
                cvs.read(session, held.id, reading)
            session.commit()

    return run


@pytest.fixture
def statements(app: APIFlask) -> Statements:
    """`with statements() as sent:` collects what is sent to the database."""
    engine = app.extensions["jobboard"].sessions.kw["bind"]
    return lambda: sent_to(engine)


def _address(folder: Path) -> str:
    return f"sqlite:///{folder / 'jobboard.db'}"


def _publish(session: Session, reader: Reader) -> dict[str, int]:
    def post(employer: str, title: str, text: str, days_ago: int, **more: Any) -> int:
        posted_at = NOW - timedelta(days=days_ago)
        by = employers.ensure(session, employer, now=NOW)
        vacancy = vacancies.publish(session, reader, by, title, text, now=NOW, posted_at=posted_at, **more)
        return vacancy.id

    ids = {
        "nar": post("Nar Studio", "SMM assistent", NAR, 2),
        "coffee": post("Caspian Coffee", "Помощник SMM-менеджера", COFFEE, 0),
        "remote": post("Skyline Agency", "Remote SMM assistant", REMOTE, 1),
        "script": post("<i>Evil</i> & Sons", "SMM <script>alert(1)</script>", SCRIPT, 3),
        "plain": post("Sakit MMC", "Köməkçi", PLAIN, 4),
        "sample": post("Nümunə Kafe", "SMM köməkçisi", NAR, 5, sample=True),
        "loud": post("Asan Satış", f"SMM assistent {PHONE_IN_TITLE} {MAIL_IN_TITLE}", PLAIN, 40),
        "closed": post("Keçmiş Evi", "SMM stajor", CLOSED, 59),
    }
    for number in range(24):  # two pages of the list, and a band with figures
        post(f"Studio {number % 6}", f"SMM {number}", paid(400 + 20 * number), 6)
    return ids

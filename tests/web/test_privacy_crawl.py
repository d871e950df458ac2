"""No page, list, feed, log line or API shows a candidate to anyone whom they did not apply to."""

import logging
from collections.abc import Callable, Iterator, Mapping

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import accounts
from jobboard.storage.models import Vacancy
from jobboard.web import access
from tests.web import people, planted
from tests.web.applying import apply_as_guest, press, send
from tests.web.conftest import Build
from tests.web.crawl import NoValue, access_log, crawl, known, leaks, met, paths
from tests.web.planted import EMAIL, LINK, MESSAGE, NAME, PHONE, WORDS, Planted

NOBODYS = "0" * 40  # a token that opens nothing
Ids = Mapping[str, int]
Become = Callable[[APIFlask, FlaskClient, Ids], FlaskClient]


@pytest.fixture(scope="module")
def nigars(app: APIFlask, ids: Ids) -> Planted:
    return planted.plant(app, ids)


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that the site itself says; what SQL is sent is never logged there."""
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("sqlalchemy").setLevel(logging.WARNING)
        yield caplog


def everything(app: APIFlask, nigars: Planted, token: str = NOBODYS) -> list[str]:
    return list(paths(app, known(nigars, token)))


def visitor(_app: APIFlask, client: FlaskClient, _ids: Ids) -> FlaskClient:
    return client


def orkhan(app: APIFlask, client: FlaskClient, ids: Ids) -> FlaskClient:
    """Another candidate, for the same vacancy."""
    people.sign_in(client, people.person(app, "Orkhan"))
    send(client, ids["plain"], name="Orkhan")
    return client


def leyla(app: APIFlask, client: FlaskClient, ids: Ids) -> FlaskClient:
    """The owner of an employer that Nigar did not apply to."""
    owner = people.person(app, "Leyla")
    with app.extensions["jobboard"].sessions() as session:
        employer_id = session.get_one(Vacancy, ids["coffee"]).employer_id
    planted.join(app, owner, employer_id)
    return people.sign_in(client, owner)


def moderator(app: APIFlask, client: FlaskClient, _ids: Ids) -> FlaskClient:
    someone = people.person(app, "Moderator")
    house = app.extensions["jobboard"]
    with house.sessions() as session:
        found = accounts.find(session, someone.email)
        assert found is not None
        accounts.make_moderator(session, found)
        session.commit()
    return people.sign_in(client, someone)


@pytest.mark.parametrize("become", [visitor, orkhan, leyla, moderator])
def test_nobody_else_meets_a_word_of_hers(
    app: APIFlask,
    client: FlaskClient,
    ids: Ids,
    nigars: Planted,
    become: Become,
    log: pytest.LogCaptureFixture,
) -> None:
    somebody = become(app, client, ids)
    answers = list(crawl(somebody, everything(app, nigars)))
    assert leaks(answers, [nigars.token]) == []
    assert [answer.path for answer in answers if answer.status >= 500] == []
    assert met(log.text) == []
    statuses = {answer.path: answer.status for answer in answers}
    assert statuses["/en/me/applications"] == (302 if become is visitor else 200)
    assert statuses[f"/en/me/applications/{nigars.ids['application']}"] == (302 if become is visitor else 404)


def test_she_herself_meets_each_of_them(
    app: APIFlask, client: FlaskClient, ids: Ids, nigars: Planted, log: pytest.LogCaptureFixture
) -> None:
    """Or the test above would look for words that are nowhere."""
    people.sign_in(client, nigars.nigar)
    lines = access_log(client)
    found = {word for word, _path in leaks(crawl(client, everything(app, nigars, nigars.token)))}
    assert found == {*WORDS, PHONE}
    assert met("\n".join(lines()) + log.text) == []


def test_her_steps_leave_no_word_in_a_log(
    app: APIFlask, client: FlaskClient, ids: Ids, nigars: Planted, log: pytest.LogCaptureFixture
) -> None:
    lines = access_log(client)
    typed = {"name": NAME, "phone": PHONE, "message": MESSAGE, "links": LINK}
    send(client, ids["nar"], email="not an address", **typed)
    send(client, ids["nar"], email=EMAIL, **{"step": "preview", **typed})
    page = apply_as_guest(app, client, ids["coffee"], "qonaqbatdaq@paylas.example", **typed)
    for action in ("confirm", "withdraw", "withdraw"):
        press(client, page, action)
    press(client, "/en/applications", "link")
    client.get("/en/applications/unknown")
    assert len(lines()) > 15
    assert met("\n".join(lines()) + log.text) == []


def leaking(app: APIFlask, rule: str, view: Callable[..., str]) -> None:
    """A route that somebody adds without a thought."""
    app.add_url_rule(rule, "people.list_", access.anyone(view))


def test_a_leak_would_be_found(build: Build, nigars: Planted) -> None:
    app = build(page_limit="100000 per minute", api_limit="100000 per minute")
    leaking(app, "/<any(az,ru,en):lang>/people", lambda: "<b>Qarabatdaqova</b>")
    found = leaks(crawl(app.test_client(), everything(app, nigars)))
    assert found == [("Qarabatdaqova", "/en/people")]


def test_a_leak_into_the_log_would_be_found(
    build: Build, nigars: Planted, log: pytest.LogCaptureFixture
) -> None:
    app = build(page_limit="100000 per minute")

    def chatty() -> str:
        logging.getLogger("jobboard.web").info("mail to %s", EMAIL)
        return ""

    leaking(app, "/chatty", chatty)
    list(crawl(app.test_client(), ["/chatty"]))
    assert met(log.text) == ["qarabatdaq@"]


def test_a_route_that_cannot_be_opened_here_is_named(build: Build, nigars: Planted) -> None:
    app = build()
    leaking(app, "/people/<riddle>", lambda riddle: riddle)
    with pytest.raises(NoValue, match=r"people\.list_ .*riddle"):
        everything(app, nigars)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("<b>QARABATDAQOVA</b>", ["Qarabatdaqova"]),
        ("Nigar&#351;&#601;f&#601;q, q%61rabatdaq@", ["Nigarşəfəq", "qarabatdaq@"]),
        ("tel:+994507192834", [PHONE]),
        ("(050) 719-28-34", [PHONE]),
        ("nobody here, 719 people, 28 cats, 34 dogs", []),
    ],
)
def test_words_are_met_however_they_are_written(said: str, words: list[str]) -> None:
    assert met(said) == words

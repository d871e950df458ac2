"""Members look through those who applied, and answer them."""

from collections.abc import Callable

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.core.hiring import CRITERIA
from jobboard.services import accounts
from tests.statements import Statements
from tests.web import pages, people
from tests.web.applying import mails
from tests.web.hiring import Hiring, hiring

NAME = "Qarabatdaqova"


@pytest.fixture
def room(app: APIFlask) -> Hiring:
    return hiring(app)


@pytest.fixture
def leyla(room: Hiring) -> FlaskClient:
    return room.member("Leyla", "owner")


def orkhan(room: Hiring) -> FlaskClient:
    """The owner of another employer."""
    return hiring(room.app, 0).member("Orkhan", "owner")


def candidate(room: Hiring) -> FlaskClient:
    return people.sign_in(room.app.test_client(), people.person(room.app, "Nigar"))


def moderator(room: Hiring) -> FlaskClient:
    someone = people.person(room.app, "Moderator")
    with room.app.extensions["jobboard"].sessions() as session:
        found = accounts.find(session, someone.email)
        assert found is not None
        accounts.make_moderator(session, found)
        session.commit()
    return people.sign_in(room.app.test_client(), someone)


def visitor(room: Hiring) -> FlaskClient:
    return room.app.test_client()


@pytest.mark.parametrize(
    ("who", "reads", "writes"),
    [
        (visitor, 302, 403),
        (candidate, 404, 404),
        (orkhan, 404, 404),
        (moderator, 404, 404),
        (lambda room: room.member("Rauf", "reader"), 200, 404),
        (lambda room: room.member("Elnur", "editor"), 200, 302),
        (lambda room: room.member("Leyla", "owner"), 200, 302),
    ],
)
def test_each_route_is_for_members_who_have_the_right(
    room: Hiring, who: Callable[[Hiring], FlaskClient], reads: int, writes: int
) -> None:
    browser = who(room)
    for path in (room.list_path, f"{room.list_path}/table.csv", room.path()):
        assert browser.get(path).status_code == reads, path
    if writes == 403:
        assert browser.post(f"{room.path()}/steps").status_code == 403
        return
    marks = {f"mark-{name}": 4 for name in CRITERIA}
    assert room.decide(browser, "shortlist").status_code == writes
    assert room.press(browser, f"{room.path()}/undo").status_code == writes
    assert room.press(browser, f"{room.path()}/marks", **marks).status_code == writes
    assert room.answer(browser, "refuse", [1], cause="filled").status_code == writes
    assert room.application().status == ("no" if writes == 302 else "sent")


def test_the_applicants_of_another_vacancy_are_not_there(room: Hiring, leyla: FlaskClient) -> None:
    others = hiring(room.app)
    stolen = f"{room.list_path}/{others.applications[0]}"
    assert leyla.get(stolen).status_code == 404
    assert room.press(leyla, f"{stolen}/steps", action="talk", version=2).status_code == 404
    picked = [f"{others.applications[0]}-2"]
    refused = room.press(leyla, room.list_path, action="refuse", pick=picked, cause="filled")
    assert refused.status_code == 404
    assert others.application().status == "sent"


def test_they_are_numbers_until_they_are_invited_to_talk(room: Hiring, leyla: FlaskClient) -> None:
    blind = [leyla.get(path).text for path in (room.list_path, room.path(), f"{room.list_path}/table.csv")]
    assert all(NAME not in page and "719" not in page for page in blind)
    assert "Applicant 1" in blind[0]
    assert room.decide(leyla, "talk").status_code == 302
    for path in (room.list_path, room.path(), f"{room.list_path}/table.csv"):
        assert NAME in leyla.get(path).text
    assert "söhbət etmək istəyir" in mails(room.app, room.application().email or "")[-1]["subject"]


def test_looking_changes_nothing(room: Hiring, leyla: FlaskClient) -> None:
    before = room.application().version
    leyla.get(room.list_path)
    leyla.get(room.path())
    assert (room.application().version, room.application().status) == (before, "sent")


def test_a_slip_is_undone(room: Hiring, leyla: FlaskClient) -> None:
    room.decide(leyla, "refuse", cause="skills")
    page = leyla.get(room.path()).text
    assert "The candidate hears of it at 16:10." in pages.text(page)
    assert room.press(leyla, f"{room.path()}/undo").status_code == 302
    assert room.application().status == "sent"
    assert room.press(leyla, f"{room.path()}/undo").status_code == 409


def test_the_slower_of_two_members_keeps_what_they_typed(room: Hiring, leyla: FlaskClient) -> None:
    elnur = room.member("Elnur", "editor")
    stale = room.application().version
    room.decide(leyla, "shortlist")
    late = room.decide(
        elnur, "refuse", version=stale, cause="terms", words="Uğurlar!", note="<b>Hours</b> do not fit"
    )
    assert late.status_code == 409
    assert "was faster" in late.text
    assert "Uğurlar!" in late.text
    assert "&lt;b&gt;Hours&lt;/b&gt; do not fit" in late.text
    assert 'value="terms" selected' in late.text
    assert room.application().status == "shortlist"
    assert f'name="version" value="{room.application().version}"' in late.text


@pytest.mark.parametrize(
    ("action", "fields", "said"),
    [
        ("refuse", {}, "Choose a reason"),
        ("refuse", {"cause": "looks"}, "that are offered"),
        ("refuse", {"cause": "skills", "words": "x" * 401}, "401 characters, at most 400"),
        ("note", {}, "Write a note first."),
        ("talk", {"note": "x" * 2001}, "at most 2,000"),
    ],
)
def test_what_is_wrong_is_said_and_kept(
    room: Hiring, leyla: FlaskClient, action: str, fields: dict[str, str], said: str
) -> None:
    answer = room.decide(leyla, action, **fields)
    assert answer.status_code == 422
    assert said in pages.text(answer.text)
    assert room.application().status == "sent"


def test_notes_and_marks_are_for_the_team(room: Hiring, leyla: FlaskClient) -> None:
    assert room.decide(leyla, "note", note="Good eye for colour.").status_code == 302
    elnur = room.member("Elnur", "editor")
    marks = {f"mark-{name}": 4 for name in CRITERIA}
    room.press(leyla, f"{room.path()}/marks", **marks)
    page = elnur.get(room.path()).text
    assert "Good eye for colour." in page
    assert "Mean of" not in page
    room.press(elnur, f"{room.path()}/marks", **{**marks, "mark-care": 1})
    assert "Mean of 2 members" in elnur.get(room.path()).text
    assert room.press(elnur, f"{room.path()}/marks", **{**marks, "mark-care": 9}).status_code == 422


def test_the_list_narrows_to_a_step_and_to_all_must_haves(app: APIFlask) -> None:
    room = hiring(app, 2)
    leyla = room.member("Leyla", "owner")
    room.decide(leyla, "shortlist", 2)
    page = leyla.get(f"{room.list_path}?only=shortlist").text
    assert "Applicant 2" in page
    assert "Applicant 1" not in page
    assert "Nobody here." in leyla.get(f"{room.list_path}?only=musts").text


def test_a_spreadsheet_runs_nothing_of_what_somebody_typed(room: Hiring, leyla: FlaskClient) -> None:
    room.decide(leyla, "talk")
    assert "'+994 50 719 28 34" in leyla.get(f"{room.list_path}/table.csv").text


def test_the_list_costs_the_same_for_one_and_for_five(app: APIFlask, statements: Statements) -> None:
    counts = set()
    for applied in (1, 5):
        room = hiring(app, applied)
        leyla = room.member("Leyla", "owner")
        leyla.get(room.list_path)
        with statements() as sent:
            leyla.get(room.list_path)
        counts.add(len(sent))
    assert counts == {4}  # who it is, for whom they act, the vacancy, who applied


def test_an_applicant_costs_few_statements(room: Hiring, leyla: FlaskClient, statements: Statements) -> None:
    leyla.get(room.path())
    with statements() as sent:
        leyla.get(room.path())
    # Who it is, for whom they act, the vacancy, the application with its steps, all in order, notes, marks.
    assert len(sent) <= 8, sent

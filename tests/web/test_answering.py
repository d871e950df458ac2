"""Members answer many at once, and a vacancy closes when nobody waits."""

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.services import applicants, applications
from jobboard.storage.models import Person
from tests.services.candidates import NOTICES
from tests.web import pages
from tests.web.applying import Ids, mails
from tests.web.conftest import NOW
from tests.web.hiring import Hiring, hiring
from tests.web.test_applications import sent_by


@pytest.fixture
def room(app: APIFlask) -> Hiring:
    return hiring(app)


@pytest.fixture
def leyla(room: Hiring) -> FlaskClient:
    return room.member("Leyla", "owner")


def test_ten_are_answered_and_then_the_vacancy_closes(app: APIFlask) -> None:
    room = hiring(app, 10)
    leyla = room.member("Leyla", "owner")
    close = f"/en/room/{room.slug}/vacancies/{room.vacancy_id}/close"
    assert "10 applicants wait for a last word" in pages.text(leyla.get(room.list_path).text)
    assert close not in leyla.get(room.list_path).text
    later = room.answer(leyla, "wait", range(1, 11), day="2026-11-30")
    assert later.status_code == 302
    assert str(room.application(5).answer_by) == "2026-11-30"
    again = room.answer(leyla, "wait", [5], day="2026-12-05")
    assert again.status_code == 302
    assert str(room.application(5).answer_by) == "2026-11-30"
    room.decide(leyla, "talk", 3)
    room.decide(leyla, "hire", 3)
    others = [number for number in range(1, 11) if number != 3]
    assert room.answer(leyla, "refuse", others, cause="filled", words="Thank you.").status_code == 302
    for number in others:
        last = mails(app, room.application(number).email or "")[-1]
        assert "Thank you." in last["text"]
    page = leyla.get(room.list_path).text
    assert "Everyone has an answer." in pages.text(page)
    assert close in page


def test_answers_to_many_reach_all_or_nobody(app: APIFlask) -> None:
    room = hiring(app, 2)
    leyla = room.member("Leyla", "owner")
    first, second = (room.application(number) for number in (1, 2))
    picked = [f"{first.id}-{first.version}", f"{second.id}-{second.version - 1}"]
    late = room.press(leyla, room.list_path, action="refuse", pick=picked, cause="terms", words="Bye")
    assert late.status_code == 409
    assert late.text.count(" checked") == 2
    assert ">\nBye</textarea>" in late.text
    assert [room.application(number).status for number in (1, 2)] == ["sent", "sent"]


@pytest.mark.parametrize(
    ("action", "numbers", "fields"),
    [
        ("refuse", [], {"cause": "terms"}),
        ("refuse", [1], {}),
        ("wait", [1], {"day": "2026-11-23"}),
        ("wait", [1], {"day": "2026-12-08"}),
        ("wait", [1], {"day": "soon"}),
        ("wait", [1], {"day": "2026-11-30", "words": "x" * 401}),
    ],
)
def test_answers_that_say_too_little_or_too_much_are_not_sent(
    room: Hiring, leyla: FlaskClient, action: str, numbers: list[int], fields: dict[str, str]
) -> None:
    assert room.answer(leyla, action, numbers, **fields).status_code == 422
    assert room.application().status == "sent"


def test_a_refusal_says_why_on_the_candidates_page(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, ids: Ids
) -> None:
    sent = sent_by(app, signed_in_client, nigar, ids["nar"])
    house = app.extensions["jobboard"]
    with house.sessions() as session:
        held = applicants.get(session, sent.vacancy_id, sent.id)
        applications.move(session, NOTICES, held, "refuse", "employer", NOW, "Good luck!", "terms")
        session.commit()
    page = pages.text(signed_in_client.get(f"/en/me/applications/{sent.id}").text)
    assert "Hours, place or pay did not fit together. Good luck!" in page

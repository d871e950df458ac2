"""What is not taken from a CV that is handed over, and who may fetch one that is kept."""

import io
from typing import Any

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.core.candidate import Candidate
from jobboard.core.cv import CannotRead, Found
from jobboard.extract.cv import kinds
from jobboard.services import cvs
from jobboard.storage.models import Person
from jobboard.web.views import me_import
from tests.unit.cv import files
from tests.web import pages, people
from tests.web.handed_cvs import IMPORT, Work, post, told, upload


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "cv.pdf", "There is nothing in this file"),
        (b"MZ\x90\x00" * 50, "cv.pdf", "We read PDF, Word"),
        (b"%PDF" + b"\0" * 60_000, "cv.pdf", "larger than 5 MB"),
    ],
)
def test_what_is_no_cv_is_told_at_once(
    signed_in_client: FlaskClient, monkeypatch: pytest.MonkeyPatch, content: bytes, name: str, said: str
) -> None:
    monkeypatch.setattr(kinds, "FILE_LIMIT", 50_000)
    answer = upload(signed_in_client, content, name)
    assert answer.status_code == 422
    assert said in pages.text(answer.text)


def test_a_form_without_a_file_says_so(signed_in_client: FlaskClient) -> None:
    answer = post(signed_in_client, f"{IMPORT}/file")
    assert (answer.status_code, "Choose a file first" in answer.text) == (422, True)


@pytest.mark.parametrize(("lang", "said"), [("en", "larger than 5 MB"), ("az", "5 MB"), ("ru", "5")])
def test_a_request_that_is_far_too_large_is_answered_in_words(
    signed_in_client: FlaskClient, monkeypatch: pytest.MonkeyPatch, lang: str, said: str
) -> None:
    monkeypatch.setattr(me_import, "UPLOAD_BYTES", 100_000)
    path = f"/{lang}/me/import/file"
    data = {"file": (io.BytesIO(b"%PDF" + b"\0" * 200_000), "cv.pdf")}
    answer = signed_in_client.post(path, data=data, content_type="multipart/form-data")
    assert answer.status_code == 413
    assert said in pages.text(answer.text)


def test_only_here_may_a_request_be_so_large(signed_in_client: FlaskClient) -> None:
    form = "application/x-www-form-urlencoded"
    answer = signed_in_client.post("/en/me/profile/about", data=b"x" * 2_000_000, content_type=form)
    assert answer.status_code == 413


@pytest.mark.parametrize(
    "reason", ["encrypted", "scanned", "broken", "too-many-pages", "too-hard", "nothing"]
)
@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_each_failure_has_its_own_words(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, lang: str, reason: Any
) -> None:
    address = upload(signed_in_client).location.replace("/en/", f"/{lang}/")

    def fail(_content: bytes, _pasted: bool) -> Found:
        raise CannotRead(reason)

    with app.extensions["jobboard"].sessions() as session:
        cvs.read(session, int(address.rpartition("/")[2]), fail)
        session.commit()
    page = signed_in_client.get(address)
    assert page.status_code == 200
    assert 'data-status="failed"' in page.text
    assert 'class="notice warn"' in page.text


def test_wrong_years_keep_the_page(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, work: Work
) -> None:
    address = upload(signed_in_client).location
    work()
    answer = post(signed_in_client, address, years="many", **{"skill-canva": "have"})
    assert (answer.status_code, "Write the years as a number" in answer.text) == (422, True)
    assert told(app, nigar) == Candidate()


def test_an_unknown_concept_is_refused_and_nothing_taken(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, work: Work
) -> None:
    address = upload(signed_in_client).location
    work()
    answer = post(signed_in_client, address, **{"skill-canva": "have", "skill-none-such": "have"})
    assert answer.status_code == 422
    assert told(app, nigar) == Candidate()


def test_only_what_was_found_can_be_taken(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, work: Work
) -> None:
    address = upload(signed_in_client).location
    work()
    planted = {"link": "https://evil.example", "city": "Mars", "language-fr": "C2", "pay": "y", "work-7": "y"}
    post(signed_in_client, address, **planted)
    assert told(app, nigar) == Candidate()


def test_a_kept_file_is_the_owners_alone(app: APIFlask, signed_in_client: FlaskClient, work: Work) -> None:
    address = upload(signed_in_client, keep="y", name='cv "x"\r\nSet-Cookie: a=b.pdf').location
    work()
    answer = signed_in_client.get(f"{address}/file")
    assert answer.data == files.pdf()
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "private, no-store"
    orkhan = people.sign_in(app.test_client(), people.person(app, "Orkhan"))
    for path in (address, f"{address}/file"):
        assert orkhan.get(path).status_code == 404
    for path in (address, f"{address}/delete"):
        assert post(orkhan, path).status_code == 404
    assert post(signed_in_client, f"{address}/delete").location == IMPORT
    assert signed_in_client.get(f"{address}/file").status_code == 404


def test_a_file_that_is_not_kept_cannot_be_fetched(signed_in_client: FlaskClient, work: Work) -> None:
    address = upload(signed_in_client).location
    assert signed_in_client.get(f"{address}/file").status_code == 404

"""Nigar hands a CV over, and takes out of it what is true."""

import io
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from jobboard.core.candidate import Candidate
from jobboard.core.cv import CannotRead, Found
from jobboard.extract.cv import kinds
from jobboard.extract.cv.reading import read_file, read_text
from jobboard.extract.reader import Reader
from jobboard.services import cvs, profiles
from jobboard.storage.models import Person
from jobboard.web.views import me_import
from tests.unit.cv import files
from tests.web import pages, people

IMPORT = "/en/me/import"
Work = Callable[[], None]


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


def told(app: APIFlask, someone: Person) -> Candidate:
    with app.extensions["jobboard"].sessions() as session:
        return profiles.candidate(profiles.load(session, someone.id))


def upload(
    client: FlaskClient, content: bytes = files.pdf(), name: str = "cv.pdf", **fields: Any
) -> TestResponse:
    token = people.csrf(client, IMPORT)
    data = {"csrf_token": token, "file": (io.BytesIO(content), name), **fields}
    return client.post(f"{IMPORT}/file", data=data, content_type="multipart/form-data")


def post(client: FlaskClient, path: str, **fields: Any) -> TestResponse:
    return client.post(path, data={"csrf_token": people.csrf(client, IMPORT), **fields})


def test_a_visitor_is_sent_to_sign_in(client: FlaskClient) -> None:
    for path in ("", "/1", "/1/file"):
        assert "/en/login" in client.get(IMPORT + path).location


def test_a_cv_is_handed_over_read_and_confirmed(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, work: Work
) -> None:
    address = upload(signed_in_client).location
    assert re.fullmatch(rf"{IMPORT}/\d+", address)
    assert "We are reading it" in pages.text(signed_in_client.get(address).text)
    work()
    page = pages.text(signed_in_client.get(address).text)
    assert "Made Reels in CapCut and posts in Canva for cafes" in page
    assert "SMM assistant, 2 years of experience" in page
    assert told(app, nigar) == Candidate(), "nothing enters the profile unconfirmed"
    taken = {
        "skill-canva": "have",
        "skill-capcut": "learning",
        "language-en": "B2",
        "years": "2",
        "education": "",
    }
    answer = post(signed_in_client, address, **taken)
    assert answer.location == "/en/me/profile?saved=skills#skills"
    now = told(app, nigar)
    assert now == Candidate(years=2.0, languages={"en": "B2"}, skills={"canva": "have", "capcut": "learning"})
    assert post(signed_in_client, address, **taken).status_code == 409
    assert signed_in_client.get(address).location == IMPORT


def test_the_part_of_the_page_that_waits_can_be_fetched_alone(
    signed_in_client: FlaskClient, work: Work
) -> None:
    address = upload(signed_in_client).location
    waiting = signed_in_client.get(address, headers={"X-Partial": "import"}).text
    assert 'data-status="waiting"' in waiting
    assert "<html" not in waiting
    work()
    read = signed_in_client.get(address, headers={"X-Partial": "import"}).text
    assert 'data-status="read"' in read
    assert 'name="csrf_token"' in read


def test_only_what_was_found_can_be_taken(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, work: Work
) -> None:
    address = upload(signed_in_client).location
    work()
    planted = {"link": "https://evil.example", "city": "Mars", "language-fr": "C2", "pay": "y", "work-7": "y"}
    post(signed_in_client, address, **planted)
    assert told(app, nigar) == Candidate()


def test_a_pasted_text_is_read_too(signed_in_client: FlaskClient, work: Work) -> None:
    address = post(signed_in_client, f"{IMPORT}/text", text="Canva ilə işləyirəm\r\n1 il təcrübə").location
    work()
    assert "Canva ilə işləyirəm" in pages.text(signed_in_client.get(address).text)


def test_a_json_resume_brings_a_whole_profile_back(
    app: APIFlask, signed_in_client: FlaskClient, nigar: Person, work: Work
) -> None:
    """As an own export does, with everything confirmed."""
    with app.extensions["jobboard"].sessions() as session:
        other = people.person(app, "Leyla")
        whole: profiles.Changes = {
            "headline": "SMM assistant",
            "years": 1.5,
            "education": "higher",
            "languages": {"az": "native", "en": "B2"},
            "cities": ["Bakı"],
            "workplace": ["remote"],
            "employment": ["part-time"],
            "pay_from": 800,
            "links": ["https://a.example"],
        }
        profiles.update(session, other.id, whole, app.extensions["jobboard"].clock())
        marks: Any = {"canva": "have", "figma": "learning", "tiktok": "not-yet"}
        taxonomy = app.extensions["jobboard"].taxonomy
        profiles.mark(session, taxonomy, other.id, marks, app.extensions["jobboard"].clock())
        session.commit()
    leyla = people.sign_in(app.test_client(), other)
    exported = leyla.get("/en/me/data/resume.json").data
    address = upload(signed_in_client, exported, "resume.json").location
    work()
    form = signed_in_client.get(address).text
    post(signed_in_client, address, **as_offered(form))
    assert told(app, nigar) == told(app, other)


def as_offered(page: str) -> dict[str, list[str]]:
    """What a browser sends of the form that takes what was found, when nothing in it is changed."""
    form = max(page.split("<form"), key=len)
    fields: dict[str, list[str]] = {}
    for tag in re.findall(r"<input[^>]*>", form):
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if attributes.get("type") in ("radio", "checkbox") and not re.search(r"\schecked\b", tag):
            continue
        if "name" in attributes and attributes["name"] != "csrf_token":
            fields.setdefault(attributes["name"], []).append(attributes.get("value", ""))
    for name, options in re.findall(r'<select[^>]*name="([^"]*)"[^>]*>(.*?)</select>', form, re.DOTALL):
        chosen = re.search(r'value="([^"]*)"\s+selected', options)
        fields[name] = [chosen[1] if chosen else ""]
    return fields


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


def test_the_same_file_sent_twice_is_one(signed_in_client: FlaskClient) -> None:
    assert upload(signed_in_client).location == upload(signed_in_client).location


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


def test_the_export_is_json(signed_in_client: FlaskClient) -> None:
    assert json.loads(signed_in_client.get("/en/me/data/resume.json").data)["basics"]["name"] == "Nigar"

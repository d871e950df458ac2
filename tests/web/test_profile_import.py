"""Nigar hands a CV over, and takes out of it what is true."""

import json
import re
from typing import Any

from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.core.candidate import Candidate
from jobboard.services import profiles
from jobboard.storage.models import Person
from tests.web import pages, people
from tests.web.handed_cvs import IMPORT, Work, post, told, upload


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


def test_the_same_file_sent_twice_is_one(signed_in_client: FlaskClient) -> None:
    assert upload(signed_in_client).location == upload(signed_in_client).location


def test_the_export_is_json(signed_in_client: FlaskClient) -> None:
    assert json.loads(signed_in_client.get("/en/me/data/resume.json").data)["basics"]["name"] == "Nigar"

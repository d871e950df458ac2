"""A week's plan: the page, the file for a calendar, and what cannot be planned."""

from datetime import date, timedelta

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar

from tests.web import pages
from tests.web.conftest import LANGUAGES

PLAN = "skill=canva&skill=copywriting"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_has_seven_days_in_the_language_of_the_page(client: FlaskClient, lang: str) -> None:
    page = client.get(f"/{lang}/plan?{PLAN}").text
    assert [f'datetime="2026-11-{day}"' in page for day in range(24, 31)] == [True] * 7
    learning = client.application.extensions["jobboard"].learning
    assert learning["canva"].first[lang].split(".")[0] in pages.text(page)
    assert pages.is_noindex(page)


def test_without_a_skill_one_is_chosen(client: FlaskClient) -> None:
    page = client.get("/en/plan").text
    assert page.count('type="checkbox"') >= 50
    assert not pages.is_noindex(page)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("skill=canva&skill=capcut&skill=figma&skill=reels", "A week has room for 3 skills"),
        ("skill=no-such-skill", "We know no such skill: “no-such-skill”"),
        ("skill=<script>alert(1)</script>", "We know no such skill"),
        ("skill=" + "a" * 5000, "We know no such skill"),
    ],
)
def test_what_cannot_be_planned_is_said_and_the_choice_is_kept(
    client: FlaskClient, query: str, said: str
) -> None:
    answer = client.get(f"/en/plan?{query}")
    assert answer.status_code == 422
    assert said in pages.text(answer.text)
    assert "<script>alert" not in answer.text
    if "canva" in query:
        assert 'value="canva" checked' in " ".join(answer.text.split())
    assert client.get(f"/en/plan.ics?{query}").status_code == 422


def test_the_same_skill_twice_is_one(client: FlaskClient) -> None:
    answer = client.get("/en/plan?skill=canva&skill=canva&skill=canva&skill=canva&skill=")
    assert answer.status_code == 200


def test_the_calendar_has_an_event_a_day_of_at_most_40_minutes_in_baku(client: FlaskClient) -> None:
    answer = client.get(f"/az/plan.ics?{PLAN}")
    assert answer.mimetype == "text/calendar"
    assert "plan.ics" in answer.headers["Content-Disposition"]
    events = Calendar.from_ical(answer.data).walk("VEVENT")
    assert [event["dtstart"].dt.date() for event in events] == [date(2026, 11, day) for day in range(24, 31)]
    for event in events:
        assert event["dtstart"].params["TZID"] == "Asia/Baku"
        assert timedelta(minutes=20) <= event["dtend"].dt - event["dtstart"].dt <= timedelta(minutes=40)
        assert event["url"] == f"https://paylas.example/az/plan?{PLAN}"


def test_a_calendar_taken_twice_has_the_same_events(client: FlaskClient) -> None:
    def uids(query: str) -> list[str]:
        calendar = Calendar.from_ical(client.get(f"/en/plan.ics?{query}").data)
        return [str(event["uid"]) for event in calendar.walk("VEVENT")]

    assert uids(PLAN) == uids("skill=copywriting&skill=canva")
    assert len(set(uids(PLAN))) == 7
    assert not set(uids(PLAN)) & set(uids("skill=canva"))


def test_a_calendar_of_nothing_is_refused(client: FlaskClient) -> None:
    assert client.get("/en/plan.ics").status_code == 422

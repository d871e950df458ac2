"""The posting form: filled from the ad, corrected by hand, and put back on what is read."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobboard.core.ad import ParsedAd
from jobboard.core.amending import amended, carried
from jobboard.core.facts import (
    Education,
    Evidence,
    Experience,
    LanguageAsk,
    Mention,
    Place,
    Salary,
    Schedule,
)
from jobboard.core.job import Job
from jobboard.core.needs import needs
from jobboard.core.posting import Posting, Wanted, ends_at, from_ad, today


def said(text: str) -> tuple[Evidence, ...]:
    return (Evidence(0, len(text), text),)


AD = ParsedAd(
    lang="az",
    read="ok",
    taxonomy_version="test",
    skills={
        "canva": Mention("required", said("Canva")),
        "figma": Mention("preferred", said("Figma")),
        "reels": Mention("duty", said("Reels")),
    },
    languages={"en": LanguageAsk("required", "B1", said("ingilis"))},
    experience=Experience(1, None, said("1 il")),
    salary=Salary(600, 800, "AZN", "month", True, said("600-800")),
    education=Education("higher", "preferred", said("ali")),
    employment=("full-time",),
    workplace=("on-site",),
    place=Place("Bakı", None),
    schedule=Schedule("5/2", None),
    deadline=date(2026, 12, 1),
    evidence={
        "employment": {"full-time": said("tam ştat")},
        "place": said("Bakı"),
        "deadline": said("1 dek"),
    },
)
FORM = from_ad(AD)


def test_an_untouched_form_changes_nothing() -> None:
    again = amended(AD, FORM)
    assert {**again.to_json(), "evidence": 0} == {**AD.to_json(), "evidence": 0}
    assert again.evidence["place"] == AD.evidence["place"]


def test_a_form_survives_being_kept() -> None:
    form = replace(
        FORM,
        skills={**FORM.skills, "capcut": "teach"},
        questions=("Why?",),
        answer_days=7,
        job=Job(accounts=0, platforms=("instagram",), on_camera=False, reply_time="day"),
    )
    assert Posting.from_json(json.loads(json.dumps(form.to_json()))) == form


def test_an_empty_form_is_read_from_nothing() -> None:
    assert Posting.from_json({}) == Posting()


@pytest.mark.parametrize(
    ("wanted", "ask"), [("must", "required"), ("nice", "preferred"), ("duty", "duty"), ("teach", None)]
)
def test_a_moved_skill_keeps_its_words(wanted: Wanted, ask: str | None) -> None:
    moved = amended(AD, replace(FORM, skills={**FORM.skills, "canva": wanted}))
    mention = moved.skills.get("canva")
    assert (mention and mention.ask) == ask
    assert mention is None or mention.evidence == AD.skills["canva"].evidence


def test_what_will_be_taught_is_no_need() -> None:
    taught = amended(AD, replace(FORM, skills=dict.fromkeys(FORM.skills, "teach")))
    assert [need.key for need in needs(taught) if need.kind == "skill"] == []


def test_a_corrected_value_is_not_proven_by_the_words_of_another() -> None:
    pay = Salary(900, None, "AZN", "month", False, ())
    fixed = amended(AD, replace(FORM, salary=pay, place=Place("Gəncə", None), workplace=("remote",)))
    assert fixed.salary == pay
    assert "place" not in fixed.evidence
    assert fixed.experience == AD.experience


def test_a_concept_that_the_form_never_saw_is_as_read() -> None:
    newer = replace(AD, skills={**AD.skills, "capcut": Mention("required", said("CapCut"))})
    assert amended(newer, FORM).skills["capcut"].ask == "required"


def test_corrections_outlive_a_change_of_the_text() -> None:
    by_hand = replace(
        FORM,
        skills={"canva": "teach", "reels": "duty"},  # Figma was taken away
        salary=Salary(900, None, "AZN", "month", None, ()),
    )
    after = replace(
        AD,
        skills={**AD.skills, "capcut": Mention("required", ())},
        place=Place("Şəki", None),
        salary=None,
    )
    form = carried(AD, by_hand, after)
    assert form.skills == {"canva": "teach", "reels": "duty", "capcut": "must"}
    assert form.salary == by_hand.salary
    assert form.place == Place("Şəki", None)


@given(
    st.dictionaries(st.sampled_from([*AD.skills, "capcut"]), st.sampled_from(["must", "nice", "teach", "no"]))
)
def test_what_is_put_back_on_the_same_ad_is_the_form(skills: dict[str, Wanted]) -> None:
    form = replace(FORM, skills={**FORM.skills, **skills})
    assert carried(AD, form, AD) == form


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 12, 1, 19, 59, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 12, 1, 20, 0, tzinfo=UTC), date(2026, 12, 2)),
    ],
)
def test_days_begin_at_midnight_in_baku(moment: datetime, day: date) -> None:
    assert today(moment) == day
    assert (moment < ends_at(date(2026, 12, 1))) == (day == date(2026, 12, 1))

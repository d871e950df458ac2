"""The measures of the reader, worked out by hand on two small ads."""

from datetime import date
from typing import Any

import pytest

from jobboard.core.ad import (
    Contact,
    Education,
    Evidence,
    Experience,
    LanguageAsk,
    Mention,
    ParsedAd,
    Place,
    Salary,
    Schedule,
)
from jobboard.core.evaluation import Finding, measure
from jobboard.core.labels import Label, LabelError

KINDS = {"canva": "tool", "smm": "skill", "reporting": "skill"}
NOTHING: dict[str, Any] = {
    "id": "1",
    "lang": "en",
    "title": "SMM assistant",
    "text": "Canva, reports",
    "skills": {},
    "languages": {},
    "experience": None,
    "salary": None,
    "education": None,
    "employment": [],
    "workplace": [],
    "restrictions": [],
}


def label(**parts: Any) -> Label:
    return Label.from_json(NOTHING | parts)


def read(**parts: Any) -> ParsedAd:
    return ParsedAd(lang="en", read="ok", taxonomy_version="1", **parts)


def asks(**skills: str) -> dict[str, Any]:
    return {id_: {"ask": ask, "evidence": [f"words of {id_}"]} for id_, ask in skills.items()}


def mention(ask: Any, start: int, end: int, text: str, source: Any = "text") -> Mention:
    return Mention(ask, (Evidence(start, end, text, source),))


def test_concepts_are_counted_by_ad_overall_by_language_and_by_kind() -> None:
    pairs = [
        (
            label(skills=asks(canva="required", reporting="duty")),
            read(
                skills={"canva": mention("duty", 0, 5, "Canva"), "smm": mention("duty", 0, 3, "SMM", "title")}
            ),
        ),
        (label(id="2", lang="az", skills=asks(smm="duty")), read(skills={"smm": Mention("duty", ())})),
    ]
    report = measure(pairs, KINDS)
    assert (report.ads, report.overall.right, report.overall.invented, report.overall.missed) == (2, 2, 1, 1)
    assert report.overall.precision == report.overall.recall == report.overall.f1 == pytest.approx(2 / 3)
    assert report.by_language["en"].f1 == 0.5
    assert report.by_language["az"].f1 == 1
    assert (report.by_kind["tool"].right, report.by_kind["skill"].missed) == (1, 1)
    assert (report.asks.right, report.asks.judged) == (1, 2)
    assert report.findings == [
        Finding("1", "wrong", "ask of canva: is required, read duty", ("Canva",)),
        Finding("1", "missed", "reporting (duty)", ("words of reporting",)),
        Finding("1", "invented", "smm (duty)", ("SMM",)),
    ]


def test_concepts_outside_the_taxonomy_count_neither_way() -> None:
    report = measure([(label(skills=asks(falconry="duty")), read(skills={"x": Mention("duty", ())}))], KINDS)
    assert report.overall.f1 is None
    assert report.findings == []


@pytest.mark.parametrize(
    ("field", "stated", "found", "right"),
    [
        ("experience", None, None, True),
        ("experience", {"min": 2, "max": None, "evidence": "2"}, Experience(2.0, None, ()), True),
        ("experience", {"min": 2, "max": None, "evidence": "2"}, Experience(2.0, 3.0, ()), False),
        ("experience", {"min": 0, "max": 0, "evidence": "0"}, None, False),
        ("experience", None, Experience(1, None, ()), False),
        (
            "salary",
            {"min": 600, "max": 800, "currency": "AZN", "period": "month", "gross": True, "evidence": ""},
            Salary(600, 800, "AZN", "month", None, ()),
            True,
        ),
        (
            "salary",
            {"min": 600, "max": 800, "currency": "AZN", "period": "month", "gross": None, "evidence": ""},
            Salary(600, 800, "USD", "month", None, ()),
            False,
        ),
        (
            "education",
            {"level": "higher", "ask": "required", "evidence": ""},
            Education("higher", "preferred", ()),
            True,
        ),
        ("employment", ["freelance", "full-time"], ("full-time", "freelance"), True),
        ("workplace", ["remote"], ("remote", "hybrid"), False),
        ("restrictions", [], (), True),
        ("place", {"city": "Bakı", "district": None}, Place("Bakı", None), True),
        ("place", {"city": "Bakı", "district": "Nizami"}, Place("Bakı", None), False),
        ("schedule", {"days": "5/2", "hours": None}, Schedule("5/2", None), True),
        ("schedule", None, Schedule("5/2", None), False),
        ("deadline", "2026-05-20", date(2026, 5, 20), True),
        ("deadline", None, date(2026, 5, 20), False),
        ("employer", "Blue Kite", "Blue Kite", True),
        ("employer", "Blue Kite", None, False),
        ("contacts", [{"kind": "handle", "text": "Canva"}], (Contact("handle", 0, 5),), True),
        ("contacts", [], (Contact("handle", 0, 5),), False),
    ],
)
def test_a_field_is_right_when_all_its_parts_are(field: str, stated: Any, found: Any, right: bool) -> None:
    report = measure([(label(**{field: stated}), read(**{field: found}))], KINDS)
    assert report.fields[field].accuracy == right
    assert [finding.what.partition(":")[0] for finding in report.findings] == [field] * (not right)


def test_fields_that_a_label_leaves_out_are_not_judged() -> None:
    report = measure([(label(), read(employer="Blue Kite", place=Place("Bakı", None)))], KINDS)
    assert report.fields["employer"].judged == report.fields["place"].judged == 0
    assert report.fields["salary"].judged == 1


def test_languages_are_judged_over_the_pairs_that_either_side_has() -> None:
    stated = {"en": ("required", "B2"), "ru": ("preferred", None), "az": ("required", None)}
    found = {
        "en": LanguageAsk("required", "C1", ()),
        "ru": LanguageAsk("required", None, ()),
        "tr": LanguageAsk("required", None, ()),
    }
    languages = {code: {"ask": ask, "level": level} for code, (ask, level) in stated.items()}
    report = measure([(label(languages=languages), read(languages=found))], KINDS)
    assert (report.fields["languages"].right, report.fields["languages"].judged) == (1, 4)
    levels = report.fields["language levels"]
    assert (levels.right, levels.judged) == (1, 2)


def test_evidence_that_is_not_in_its_place_is_a_fault() -> None:
    skills = {"canva": mention("duty", 1, 6, "Canva"), "smm": mention("duty", 0, 3, "SMM", "title")}
    report = measure([(label(skills=asks(canva="duty", smm="duty")), read(skills=skills))], KINDS)
    assert report.offsets.accuracy == 0.5
    assert report.findings == [Finding("1", "wrong", "offsets of skills.canva: 1 to 6", ("Canva",))]


@pytest.mark.parametrize(
    "damage",
    [
        {"skills": []},
        {"skills": {"canva": {}}},
        {"experience": {"min": 1}},
        {"employment": None},
        {"contacts": [1]},
    ],
)
def test_a_label_with_a_damaged_part_is_refused(damage: dict[str, Any]) -> None:
    with pytest.raises(LabelError):
        label(**damage)

"""Nigar's profile: saved part by part, held to its limits, seen by her alone."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.core.candidate import Mark, Proof
from jobboard.core.profile import Profile
from jobboard.services import profiles, proofs
from jobboard.services.errors import BadValue, NotFound, TooLong, TooMany, UnknownConcept
from jobboard.storage.models import CandidateProfile
from tests.services.people import person
from tests.services.stories import NOW, TAXONOMY
from tests.statements import Statements

WORK = Proof(
    concept="canva",
    url="https://behance.example/nigar",
    part="Drew 12 posts",
    result="Reach grew by a third",
    since=date(2026, 3, 1),
    until=date(2026, 5, 1),
    may_be_shown=True,
)


@pytest.fixture
def nigar(session: Session) -> int:
    return person(session).id


def mark(session: Session, person_id: int, **marks: Mark | None) -> None:
    named = {name.replace("_", "-"): given for name, given in marks.items()}
    profiles.mark(session, TAXONOMY, person_id, named, NOW)


def test_nothing_told_is_an_empty_profile_that_is_not_stored(session: Session, nigar: int) -> None:
    assert profiles.to_core(profiles.load(session, nigar)) == Profile()
    assert session.scalar(select(func.count()).select_from(CandidateProfile)) == 0


def test_what_is_saved_is_what_matching_holds_against_ads(session: Session, nigar: int) -> None:
    mark(session, nigar, canva="have", reels="learning", tiktok="not-yet")
    profiles.update(session, nigar, {"languages": {"en": "B2"}, "years": 1.5, "education": "higher"}, NOW)
    session.expire_all()
    assert profiles.to_core(profiles.load(session, nigar)) == Profile(
        frozenset({"canva"}), frozenset({"reels"}), {"en": "B2"}, 1.5, "higher"
    )


def test_saving_one_part_leaves_the_others_alone(session: Session, nigar: int) -> None:
    profiles.update(session, nigar, {"headline": "SMM assistant", "years": 2}, NOW)
    profiles.update(session, nigar, {"years": None}, NOW)
    told = profiles.candidate(profiles.load(session, nigar))
    assert (told.headline, told.years) == ("SMM assistant", None)


def test_a_mark_can_be_changed_and_taken_away(session: Session, nigar: int) -> None:
    mark(session, nigar, canva="have", reels="have")
    mark(session, nigar, canva="learning", reels=None, capcut=None)
    session.expire_all()
    assert profiles.candidate(profiles.load(session, nigar)).skills == {"canva": "learning"}


def test_lists_keep_their_order_and_hold_each_entry_once(session: Session, nigar: int) -> None:
    links = ["https://b.example", "https://a.example", "https://b.example"]
    changes: profiles.Changes = {"links": links, "workplace": ["hybrid", "on-site"], "cities": ["Bakı"]}
    profiles.update(session, nigar, changes, NOW)
    told = profiles.candidate(profiles.load(session, nigar))
    assert told.links == ("https://b.example", "https://a.example")
    assert told.workplace == ("on-site", "hybrid")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"headline": "x" * 161}, TooLong),
        ({"years": -1}, BadValue),
        ({"years": float("nan")}, BadValue),
        ({"education": "doctor"}, BadValue),
        ({"languages": {"english": "B2"}}, BadValue),
        ({"languages": {"en": "B3"}}, BadValue),
        ({"languages": {f"a{chr(97 + n)}": "B2" for n in range(21)}}, TooMany),
        ({"cities": ["x"] * 11}, TooMany),
        ({"cities": [""]}, BadValue),
        ({"workplace": ["moon"]}, BadValue),
        ({"employment": ["slavery"]}, BadValue),
        ({"pay_from": 0}, BadValue),
        ({"pay_from": 10**9}, BadValue),
        ({"links": [f"https://a.example/{n}" for n in range(21)]}, TooMany),
        ({"links": ["javascript:alert(1)"]}, BadValue),
        ({"links": ["https://a.example", "ftp://a.example"]}, BadValue),
    ],
)
def test_what_a_field_cannot_hold_is_refused_and_changes_nothing(
    session: Session, nigar: int, changes: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        profiles.update(session, nigar, {"headline": "Changed", **changes}, NOW)
    assert profiles.candidate(profiles.load(session, nigar)).headline == ""


def test_what_databases_refuse_is_replaced(session: Session, nigar: int) -> None:
    profiles.update(session, nigar, {"headline": "SMM\0\ud800", "cities": ["Ba\0kı"]}, NOW)
    session.expire_all()
    told = profiles.candidate(profiles.load(session, nigar))
    assert (told.headline, told.cities) == ("SMM\ufffd\ufffd", ("Ba\ufffdkı",))


def test_unknown_concepts_are_named(session: Session, nigar: int) -> None:
    with pytest.raises(UnknownConcept) as error:
        profiles.mark(session, TAXONOMY, nigar, {"canva": "have", "no-such": "have", "nor-this": "have"}, NOW)
    assert error.value.ids == ("no-such", "nor-this")


def test_a_concept_that_left_the_taxonomy_can_be_taken_away(session: Session, nigar: int) -> None:
    mark(session, nigar, canva="have")
    profiles.load(session, nigar).skills[0].concept_id = "retired"
    session.flush()
    profiles.mark(session, TAXONOMY, nigar, {"retired": None}, NOW)
    session.expire_all()
    assert profiles.candidate(profiles.load(session, nigar)).skills == {}


def test_marks_have_a_limit(session: Session, nigar: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profiles, "SKILLS_LIMIT", 2)
    mark(session, nigar, canva="have", reels="have")
    mark(session, nigar, canva="learning")
    with pytest.raises(TooMany):
        mark(session, nigar, capcut="have")


def test_a_proof_is_added_changed_and_deleted(session: Session, nigar: int) -> None:
    added = proofs.add(session, TAXONOMY, nigar, WORK, NOW)
    assert profiles.candidate(profiles.load(session, nigar)).proofs == (WORK,)
    changed = Proof(concept="reels", url=WORK.url)
    proofs.edit(session, TAXONOMY, nigar, added.id, changed, NOW)
    session.expire_all()
    assert profiles.candidate(profiles.load(session, nigar)).proofs == (changed,)
    proofs.delete(session, nigar, added.id)
    session.expire_all()
    assert profiles.candidate(profiles.load(session, nigar)).proofs == ()


def test_the_same_proof_twice_is_one(session: Session, nigar: int) -> None:
    first = proofs.add(session, TAXONOMY, nigar, WORK, NOW)
    assert proofs.add(session, TAXONOMY, nigar, WORK, NOW).id == first.id


def test_another_persons_proof_is_not_there(session: Session, nigar: int) -> None:
    added = proofs.add(session, TAXONOMY, nigar, WORK, NOW)
    orkhan = person(session, "orkhan@paylas.example").id
    for attempt in (
        lambda: proofs.get(session, orkhan, added.id),
        lambda: proofs.edit(session, TAXONOMY, orkhan, added.id, WORK, NOW),
        lambda: proofs.delete(session, orkhan, added.id),
    ):
        with pytest.raises(NotFound):
            attempt()


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"concept": "no-such"}, UnknownConcept),
        ({"url": "behance.example/nigar"}, BadValue),
        ({"part": "x" * 1001}, TooLong),
        ({"result": "x" * 1001}, TooLong),
        ({"since": date(2026, 6, 1)}, BadValue),  # after its end
        ({"until": (NOW + timedelta(days=40)).date()}, BadValue),
        ({"since": date(1889, 1, 1)}, BadValue),
    ],
)
def test_a_proof_that_cannot_be_is_refused(
    session: Session, nigar: int, changed: dict[str, Any], error: type[Exception]
) -> None:
    told = Proof(**{**WORK.to_json(), "since": WORK.since, "until": WORK.until, **changed})
    with pytest.raises(error):
        proofs.add(session, TAXONOMY, nigar, told, NOW)


def test_proofs_have_a_limit(session: Session, nigar: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "PROOFS_LIMIT", 1)
    proofs.add(session, TAXONOMY, nigar, WORK, NOW)
    with pytest.raises(TooMany):
        proofs.add(session, TAXONOMY, nigar, Proof("reels", "https://a.example"), NOW)


def test_a_profile_is_loaded_with_few_statements(
    session: Session, nigar: int, statements: Statements
) -> None:
    mark(session, nigar, canva="have", reels="learning", capcut="have")
    proofs.add(session, TAXONOMY, nigar, WORK, NOW)
    with statements() as sent:
        profiles.candidate(profiles.load(session, nigar))
    assert len(sent) == 3, sent  # the profile, its skills, its proofs

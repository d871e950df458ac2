"""One concept among the vacancies."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import demand, skills
from jobboard.services.errors import NotFound
from tests.services.stories import NOW, TAXONOMY, post
from tests.statements import Statements


def about(session: Session, concept_id: str) -> skills.SkillDemand:
    return skills.about(session, TAXONOMY, concept_id, NOW)


def test_a_skill_is_counted_with_what_it_is_asked_with(session: Session) -> None:
    post(session, "a", "required: canva, capcut\npreferred: figma")
    post(session, "b", "duty: canva, capcut", days_ago=1)
    post(session, "c", "required: reels")
    post(session, "over", "required: canva, tiktok", days_ago=31)
    found = about(session, "canva")
    assert (found.demand.count("canva"), found.demand.n) == (2, 3)
    assert found.together == (("capcut", 2), ("figma", 1))
    assert [item.title for item in found.newest] == ["a", "b"]
    assert (about(session, "tiktok").together, about(session, "tiktok").newest) == ((), [])


def test_pay_with_and_without_it_is_shown_when_enough_employers_state_it(session: Session) -> None:
    for n in range(8):
        post(session, f"with {n}", f"required: canva\npay: {700 + n} AZN month", employer=f"A {n}")
        if n < 3:
            post(session, f"without {n}", f"required: reels\npay: {500 + n} AZN month", employer=f"B {n}")
    found = about(session, "canva")
    assert (found.pay_with.n, found.pay_with.median) == (8, 703.5)
    assert (found.pay_without.n, found.pay_without.median, found.pay_without.reason) == (
        3,
        None,
        "few-employers",
    )


def test_the_trend_is_what_was_counted_each_day(session: Session) -> None:
    post(session, "a", "required: canva", days_ago=20)
    post(session, "b", "required: figma", days_ago=1)
    for days_ago in (13, 0):
        demand.snapshot(session, TAXONOMY, NOW - timedelta(days=days_ago))
    [month] = about(session, "canva").months
    assert (month.first, month.share, month.days) == (date(2026, 11, 1), pytest.approx(2 / 3), 2)
    assert [item.share for item in about(session, "tiktok").months] == [0]


def test_a_retired_id_leads_to_its_successor() -> None:
    taxonomy = replace(TAXONOMY, retired={"reel": "reels", "vine": None})
    assert skills.resolve(taxonomy, "canva") == "canva"
    assert skills.resolve(taxonomy, "reel") == "reels"
    for unknown in ("vine", "abacus", ""):
        with pytest.raises(NotFound):
            skills.resolve(taxonomy, unknown)


def test_a_skill_takes_seven_statements_however_many_vacancies(
    session: Session, statements: Statements
) -> None:
    for n in range(9):
        post(session, f"SMM {n}", "required: canva, capcut", employer=f"Employer {n}")
    demand.snapshot(session, TAXONOMY, NOW)
    with statements() as sent:
        about(session, "canva")
    assert len(sent) == 7

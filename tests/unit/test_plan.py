"""A week for up to three skills."""

from datetime import date

import pytest

from jobboard.core.learning import Learning
from jobboard.core.plan import week

START = date(2026, 11, 24)
SKILLS = [
    Learning(name, (2 * i, 5 * i), *({"en": f"{word} {name}"} for word in ("first", "proof", "question")))
    for i, name in enumerate(("canva", "capcut", "reels"), 1)
]


@pytest.mark.parametrize("n", [1, 2, 3])
def test_each_skill_is_begun_practised_shown_and_spoken_about_in_seven_days(n: int) -> None:
    plan = week(SKILLS[:n], START)
    assert [(day.number, day.on.day) for day in plan.days] == [(i, 23 + i) for i in range(1, 8)]
    for skill in SKILLS[:n]:
        steps = [task.step for day in plan.days for task in day.tasks if task.learning == skill]
        assert list(dict.fromkeys(steps)) == ["first", "practice", "proof", "question"]
    assert [task.step for task in plan.days[-1].tasks][-1] == "review"
    assert all(10 <= task.minutes <= 40 for day in plan.days for task in day.tasks)


@pytest.mark.parametrize("n", [1, 2, 3])
def test_no_day_is_longer_than_40_minutes_nor_shorter_than_20(n: int) -> None:
    plan = week(SKILLS[:n], START)
    assert all(20 <= day.minutes <= 40 for day in plan.days)
    assert plan.minutes == sum(day.minutes for day in plan.days)


def test_the_hours_to_the_basics_are_added_up_and_never_hidden_by_the_week() -> None:
    assert week(SKILLS, START).hours == (12, 30)


@pytest.mark.parametrize("n", [0, 4])
def test_no_skill_or_too_many_is_no_plan(n: int) -> None:
    with pytest.raises(ValueError, match="1 to 3 skills"):
        week((SKILLS * 2)[:n], START)

"""The points of a posting: what earns them, and that each click earns what it promises."""

from dataclasses import replace

import pytest

from jobboard.core.ad_score import AdScore, Posted, score
from jobboard.core.concept import Kind
from jobboard.core.facts import Place, Salary, Schedule
from jobboard.core.job import Job
from jobboard.core.posting import Posting, Wanted

KINDS: dict[str, Kind] = {"canva": "tool", "instagram": "platform", "creativity": "soft-skill"}
TEXT = "x" * 500
SKILLS: dict[str, Wanted] = {
    "canva": "must",
    "copywriting": "must",
    "video-editing": "duty",
    "photography": "duty",
}
PAY = Salary(600, 800, "AZN", "month", True, ())
FULL = Posting(
    place=Place("baku", None),
    workplace=("on-site",),
    employment=("full-time",),
    salary=PAY,
    schedule=Schedule("5/2", "09:00-18:00"),
    skills=SKILLS,
    answer_days=5,
    job=Job(accounts=3, posts=5, weekends=False, evenings=False, contract=True),
)


def scored(form: Posting, text: str = TEXT, blocked: int = 0) -> AdScore:
    return score(Posted(form, text, blocked, lambda id_: KINDS.get(id_, "skill")))


def had(result: AdScore) -> dict[str, int]:
    return {point.key: point.had for point in result.points}


def test_the_points_add_up_to_a_hundred() -> None:
    result = scored(FULL)
    assert sum(point.possible for point in result.points) == 100
    assert result.total == 100
    assert result.open == ()


def test_an_empty_posting_has_no_point() -> None:
    assert scored(Posting(), "").total == 0


def musts(count: int) -> dict[str, Wanted]:
    return {f"skill-{number}": "must" for number in range(count)}


@pytest.mark.parametrize(
    ("form", "key", "points"),
    [
        (replace(FULL, salary=None), "pay", 0),
        (replace(FULL, salary=replace(PAY, gross=None)), "pay", 16),
        (replace(FULL, salary=replace(PAY, min=None)), "pay", 16),
        (replace(FULL, salary=replace(PAY, max=None)), "pay", 20),
        (replace(FULL, place=None), "place", 5),
        (replace(FULL, place=None, workplace=("remote",)), "place", 10),
        (replace(FULL, workplace=()), "place", 5),
        (replace(FULL, schedule=None), "hours", 4),
        (replace(FULL, job=replace(FULL.job, evenings=None)), "hours", 8),
        (replace(FULL, answer_days=None), "answer", 0),
        (replace(FULL, skills=musts(0)), "must-haves", 0),
        (replace(FULL, skills=musts(7)), "must-haves", 10),
        (replace(FULL, skills=musts(9)), "must-haves", 5),
        (replace(FULL, skills=musts(30)), "must-haves", 0),
        (replace(FULL, job=replace(FULL.job, posts=None)), "output", 4),
        (replace(FULL, job=replace(FULL.job, posts=None, videos=0)), "output", 8),
        (replace(FULL, employment=()), "contract", 4),
        (replace(FULL, job=replace(FULL.job, contract=False)), "contract", 8),
        (replace(FULL, skills={"copywriting": "duty"}), "duties", 3),
        (replace(FULL, skills={"copywriting": "duty"}), "tools", 0),
        (replace(FULL, skills={"canva": "teach"}), "tools", 6),
        (replace(FULL, skills={"canva": "no"}), "tools", 0),
    ],
)
def test_each_point_is_earned_by_what_is_said(form: Posting, key: str, points: int) -> None:
    assert had(scored(form))[key] == points


@pytest.mark.parametrize(
    ("text", "points"), [("x" * 399, 0), ("x" * 400, 5), ("x" * 4000, 5), ("x" * 4001, 0)]
)
def test_a_text_is_neither_too_short_nor_too_long(text: str, points: int) -> None:
    assert had(scored(FULL, text))["length"] == points


def test_words_that_may_not_be_published_cost_their_point() -> None:
    assert had(scored(FULL, blocked=1))["wording"] == 0


def test_what_is_open_comes_with_the_most_to_win_first() -> None:
    result = scored(replace(FULL, salary=None, answer_days=None, employment=()))
    assert [(point.key, point.missing) for point in result.open] == [
        ("pay", 20),
        ("answer", 10),
        ("contract", 4),
    ]


def test_every_click_earns_points_and_loses_none() -> None:
    form = replace(
        FULL, salary=replace(PAY, gross=None), answer_days=None, skills=musts(9), job=Job(accounts=3, posts=5)
    )
    before = scored(form)
    clicks = [(point.key, fix) for point in before.points for fix in point.fixes]
    assert [fix.key for _, fix in clicks] == ["say-gross", "say-net", "answer-soon", "fewer", "contract"]
    for key, fix in clicks:
        assert fix.form is not None
        after = scored(fix.form)
        assert had(after)[key] > had(before)[key]
        assert after.total > before.total

"""A filter comes from a URL, survives anything in it, and goes back into the same URL."""

import pytest

from jobboard.core.search import Q_LIMIT, Problem, VacancyFilter


def test_every_parameter_is_read() -> None:
    wanted = VacancyFilter.from_args(
        {
            "q": ["  kontent   planı "],
            "skill": ["copywriting"],
            "tool": ["figma", "canva", "canva"],
            "platform": ["instagram"],
            "level": ["1-3", "none"],
            "place": ["Bakı"],
            "workplace": ["remote"],
            "employment": ["part-time"],
            "lang": ["az"],
            "pay_from": ["1 000"],
            "page": ["3"],
        }
    )
    assert wanted == VacancyFilter(
        q="kontent planı",
        skill=("copywriting",),
        tool=("canva", "figma"),
        platform=("instagram",),
        level=("1-3", "none"),
        place=("Bakı",),
        workplace=("remote",),
        employment=("part-time",),
        lang=("az",),
        pay_from=1000,
    )
    assert wanted.problems == ()


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("level", "2-7", "unknown"),
        ("workplace", "moon", "unknown"),
        ("skill", "Canva; DROP TABLE", "unknown"),
        ("tool", "a" * 3000, "unknown"),
        ("place", "B" * 3000, "unknown"),
        ("pay_from", "-5", "negative"),
        ("pay_from", "many", "not-a-number"),
        ("pay_from", "5.5", "not-a-number"),
        ("pay_from", "٥٠٠", "not-a-number"),
        ("pay_from", "2000000", "too-large"),
        ("pay_from", "9" * 6000, "too-large"),
    ],
)
def test_a_value_that_makes_no_sense_is_left_out_and_named(name: str, value: str, code: str) -> None:
    wanted = VacancyFilter.from_args({name: [value], "employment": ["internship"]})
    assert wanted == VacancyFilter(employment=("internship",))
    assert [(problem.field, problem.code, problem.value) for problem in wanted.problems] == [
        (name, code, value)
    ]


def test_a_long_search_is_kept_to_be_shown_but_not_searched_for() -> None:
    wanted = VacancyFilter.from_args({"q": ["a" * 3000]})
    assert wanted.problems == (Problem("q", "too-long", "a" * 3000),)
    assert wanted.args() == [("q", "a" * 3000)]
    assert wanted.active == []
    assert VacancyFilter.from_args({"q": ["a" * Q_LIMIT]}).problems == ()


def test_control_characters_are_taken_out_and_named() -> None:
    wanted = VacancyFilter.from_args({"q": ["smm\x00menecer \ud800"], "place": ["Ba\x00kı"]})
    assert (wanted.q, wanted.place) == ("smm menecer", ("Ba kı",))
    assert [problem.code for problem in wanted.problems] == ["control", "control"]
    assert VacancyFilter.from_args({"q": ["two\r\nlines"]}) == VacancyFilter(q="two lines")


def test_only_known_concepts_pass_where_the_taxonomy_is_given() -> None:
    wanted = VacancyFilter.from_args({"skill": ["copywriting", "alchemy"]}, known={"copywriting"})
    assert wanted.skill == ("copywriting",)
    assert wanted.problems == (Problem("skill", "unknown", "alchemy"),)


def test_a_flood_of_values_is_cut() -> None:
    wanted = VacancyFilter.from_args({"skill": [f"s{i:03}" for i in range(25)]})
    assert len(wanted.skill) == 20
    assert {problem.code for problem in wanted.problems} == {"too-many"}


@pytest.mark.parametrize(
    "args", [{}, {"q": []}, {"q": [""], "pay_from": [" "], "skill": [""]}, {"pay_from": ["0"]}]
)
def test_nothing_given_asks_for_nothing(args: dict[str, list[str]]) -> None:
    wanted = VacancyFilter.from_args(args)
    assert wanted == VacancyFilter()
    assert wanted.args() == wanted.active == []
    assert wanted.problems == ()


def test_the_same_choice_gives_the_same_url_in_whatever_order_it_was_made() -> None:
    one = VacancyFilter.from_args({"tool": ["figma", "canva"], "q": ["smm"], "pay_from": ["0500"]})
    other = VacancyFilter().with_("pay_from", "500").with_("tool", "canva").with_("q", "smm")
    assert one.args() == other.with_("tool", "figma").args()
    assert one.args() == [("q", "smm"), ("tool", "canva"), ("tool", "figma"), ("pay_from", "500")]


def test_values_are_added_and_taken_away() -> None:
    wanted = VacancyFilter(q="smm", tool=("canva", "figma"), pay_from=500)
    assert wanted.without("tool", "canva").tool == ("figma",)
    assert wanted.without("tool").tool == ()
    assert wanted.without("pay_from").pay_from is None
    assert wanted.without("level", "5+") == wanted
    assert wanted.with_("tool", "canva") == wanted
    assert wanted.with_("q", "content").q == "content"
    assert wanted.with_("pay_from", "700").pay_from == 700

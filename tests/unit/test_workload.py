"""How many people's work a posting asks of one, and the ways out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from jobboard.core.datafolder import TaxonomyError
from jobboard.core.facts import Salary
from jobboard.core.families import Families
from jobboard.core.pay_checks import PayChecks
from jobboard.core.pay_limits import limits
from jobboard.core.posting import Posting, Wanted
from jobboard.core.posting_checks import FormFinding
from jobboard.core.rules import shipped
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.workload import check_workload, workload
from jobboard.resources import SKILLS_DATA

TODAY = date(2026, 11, 23)
FAMILIES = Families.load(SKILLS_DATA)
LIMITS = limits(TODAY)
PAY = PayChecks(LIMITS, shipped(), TODAY)
FOUR = ("copywriting", "stories", "graphic-design", "photo-editing", "video-editing", "short-video", "sales")


def posting(*skills: str, pay: float | None = 600, wanted: Wanted = "duty") -> Posting:
    salary = None if pay is None else Salary(pay, pay, "AZN", "month", True, ())
    return Posting(salary=salary, skills=dict.fromkeys(skills, wanted))


def check(form: Posting) -> FormFinding | None:
    return check_workload(form, FAMILIES, PAY.month(form.salary) if form.salary else None, LIMITS)


def test_every_skill_of_a_family_is_in_the_taxonomy() -> None:
    taxonomy = Taxonomy.load(SKILLS_DATA)
    assert [id_ for id_ in FAMILIES.of if id_ not in taxonomy or taxonomy.get(id_).kind != "skill"] == []


@pytest.mark.parametrize(
    ("form", "warned"),
    [
        (posting(*FOUR), True),
        (posting(*FOUR, wanted="must"), True),
        (posting(*FOUR, wanted="nice"), False),
        (posting(*FOUR, wanted="teach"), False),
        (posting(*FOUR, pay=1000), False),
        (posting(*FOUR, pay=999), True),
        (posting(*FOUR, pay=None), False),
        (posting(*FOUR[:-1]), False),
        (posting("canva", "instagram", "creativity", "analytics", "reporting"), False),
        (posting(), False),
    ],
)
def test_four_families_at_an_assistants_pay_are_too_many(form: Posting, warned: bool) -> None:
    assert (check(form) is not None) == warned


def test_each_way_out_leaves_nothing_to_warn_of() -> None:
    found = check(posting(*FOUR))
    assert found is not None
    assert [fix.key for fix in found.fixes] == ["pay-more", "split", "teach"]
    for fix in found.fixes:
        assert fix.form is not None
        assert check(fix.form) is None


def test_the_family_that_asks_for_least_is_the_one_to_give_up() -> None:
    load = workload(posting(*FOUR), FAMILIES)
    assert list(load.families) == ["content", "design", "video", "sales"]
    assert load.beyond == ("sales",)


def test_net_pay_is_raised_by_hand() -> None:
    form = posting(*FOUR)
    assert form.salary is not None
    found = check(replace(form, salary=replace(form.salary, gross=False)))
    assert found is not None
    assert found.fixes[0].form is None


def test_a_skill_of_two_families_is_a_mistake(tmp_path: Path) -> None:
    name = 'name = { az = "a", ru = "r", en = "e" }\nskills = ["seo"]\n'
    (tmp_path / "families.toml").write_text(f"[one]\n{name}[two]\n{name}", encoding="utf-8")
    with pytest.raises(TaxonomyError, match="seo belongs to one already"):
        Families.load(tmp_path)

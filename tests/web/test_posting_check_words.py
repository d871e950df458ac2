"""Every finding, fix, point and signal of a posting has its sentence."""

from dataclasses import replace
from datetime import date

from flask import Flask

from jobboard.core.ad_score import Posted, score
from jobboard.core.facts import Salary
from jobboard.core.families import Families
from jobboard.core.pay_checks import PayChecks
from jobboard.core.pay_limits import limits
from jobboard.core.posting import Posting
from jobboard.core.posting_checks import FormFinding
from jobboard.core.rules import shipped
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.wording_rules import SCAM, WordingRules
from jobboard.core.workload import check_workload
from jobboard.resources import SKILLS_DATA
from jobboard.web.posting_checks import FINDINGS, POINTS, SIGNALS
from jobboard.web.shapes.posting_checks import button, finding

TODAY = date(2026, 11, 23)
TAXONOMY = Taxonomy.load(SKILLS_DATA)
FAMILIES = Families.load(SKILLS_DATA)
CHECKS = PayChecks(limits(TODAY), shipped(), TODAY)
PAY = Salary(600, 800, "AZN", "month", True, ())
SKILLS = dict.fromkeys(("copywriting", "graphic-design", "video-editing", "sales"), "duty")


def findings() -> list[FormFinding]:
    pays = (
        None,
        replace(PAY, currency="RUB"),
        replace(PAY, gross=None),
        replace(PAY, min=900),
        replace(PAY, min=1200, max=12_000),
        replace(PAY, min=None),
        replace(PAY, max=990),
        replace(PAY, min=9000, max=9000),
        replace(PAY, min=300, max=300),
    )
    found = [one for pay in pays for one in CHECKS.check(Posting(salary=pay))]
    form = Posting.from_json({"skills": SKILLS})
    load = check_workload(replace(form, salary=PAY), FAMILIES, CHECKS.month(PAY), CHECKS.limits)
    return [*found, *([load] if load else [])]


def test_every_finding_is_said_in_words(app: Flask) -> None:
    found = findings()
    assert {one.key for one in found} == set(FINDINGS)
    with app.test_request_context("/en/"):
        said = [finding(one, FAMILIES, TAXONOMY, "en") for one in found]
        buttons = [button(fix, TAXONOMY, "en") for one in found for fix in one.fixes]
    assert not [line for line in said + buttons if "%(" in line or not line]
    assert "This is below the minimum wage of 400\u202f₼ a month, checked on 2026-11-23." in said


def test_every_point_and_signal_has_its_words() -> None:
    assert {point.key for point in score(Posted(Posting(), "", 0, lambda id_: None)).points} == set(POINTS)
    assert {rule.kind for rule in WordingRules.load(SKILLS_DATA, SCAM)} == set(SIGNALS)

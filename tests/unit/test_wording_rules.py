"""`wording.toml`: mistakes are named with their entry, and the shipped rules stand by their groups."""

from pathlib import Path

import pytest

from jobboard.core.datafolder import TaxonomyError
from jobboard.core.wording_rules import WordingRules
from jobboard.resources import SKILLS_DATA


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ('[rules.a]\naz = ["subay"]', "a: has no class"),
        ('[rules.a]\nclass = "family"\nseverity = "loud"\naz = ["subay"]', "severity is 'loud'"),
        ('[rules.a]\nclass = "family"\naz = ["@nobody"]', "a: az: there is no group @nobody"),
        ('[rules.a]\nclass = "family"\nbecause = "x"', "does not know 'because'"),
        ('[words.a]\naz = ["(("]', "a: "),
        ("[rules.a", "wording.toml"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, written: str, named: str) -> None:
    (tmp_path / "wording.toml").write_text(written, encoding="utf-8")
    with pytest.raises(TaxonomyError, match=r"wording\.toml") as raised:
        WordingRules.load(tmp_path)
    assert named in str(raised.value)


def test_every_rule_that_is_tied_stops_or_asks_and_every_id_says_its_language() -> None:
    rules = WordingRules.load(SKILLS_DATA)
    assert {rule.name for rule in rules if rule.tied} == {"woman", "man", "age", "young"}
    assert all(rule.id == f"{rule.name}:{rule.lang}" and rule.patterns for rule in rules)

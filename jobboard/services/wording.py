"""The wording check of an ad, for the posting page and the API."""

from functools import cache
from pathlib import Path

from jobboard.core.findings import Finding
from jobboard.core.wording_rules import WordingRules
from jobboard.extract.wording import Wording


@cache
def checker(skills_data: Path) -> Wording:
    """The check by the rules of a `skills_data` folder, built when it is first asked for and then kept.

    Raises TaxonomyError where the rules have mistakes.
    """
    return Wording(WordingRules.load(skills_data))


def check(skills_data: Path, text: str, title: str = "") -> tuple[Finding, ...]:
    """What an employer should change, the title's first. Offsets are code points of the text as given."""
    return checker(skills_data).check(text, title)

"""The wording check of an ad, for the posting page and the API."""

from functools import cache
from pathlib import Path

from jobboard.core.findings import Finding
from jobboard.core.wording_rules import SCAM, WordingRules
from jobboard.extract.scam import Scam
from jobboard.extract.wording import Wording


@cache
def checker(skills_data: Path) -> Wording:
    """The check by the rules of a `skills_data` folder, built when it is first asked for and then kept.

    Raises TaxonomyError where the rules have mistakes.
    """
    return Wording(WordingRules.load(skills_data))


@cache
def signals(skills_data: Path) -> Scam:
    """The look for signals of fraud, kept in the same way. Raises TaxonomyError."""
    return Scam(WordingRules.load(skills_data, SCAM))


def check(skills_data: Path, text: str, title: str = "") -> tuple[Finding, ...]:
    """What an employer should change, the title's first. Offsets are code points of the text as given."""
    return checker(skills_data).check(text, title)

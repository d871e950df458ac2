"""Findings of the wording check to what pages and the API show of them."""

from collections.abc import Iterable

from jobboard.core.findings import SEVERITIES, Finding
from jobboard.web.findings import REASONS
from jobboard.web.findings import SEVERITIES as LABELS
from jobboard.web.pages.findings import FindingLine
from jobboard.web.words import _


def reason(finding: Finding) -> str:
    """Why, in the reader's language."""
    return _(REASONS[finding.reason])


def lines(findings: Iterable[Finding], text: str, title: str = "") -> list[FindingLine]:
    """The gravest first, then in the order of the ad."""
    ordered = sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
    return [_line(finding, title if finding.source == "title" else text) for finding in ordered]


def _line(finding: Finding, given: str) -> FindingLine:
    return FindingLine(
        finding.severity,
        _(LABELS[finding.severity]),
        given[finding.start : finding.end],
        reason(finding),
        finding.suggestion,
        finding.start,
        finding.end,
        finding.source == "title",
    )

"""What the wording check found, as pages show it."""

from dataclasses import dataclass

from jobboard.core.findings import Severity


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding: the words of the ad, why they should change, and what could stand there instead.

    `suggestion`: "" where the words simply go, None where only the employer can say; `start` and `end` are
    code points of the text (of the title, where `in_title`).
    """

    severity: Severity
    label: str
    words: str
    reason: str
    suggestion: str | None
    start: int
    end: int
    in_title: bool

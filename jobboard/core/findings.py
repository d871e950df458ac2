"""What an employer is asked to change in the wording of an ad, and the text with the changes made."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["block", "ask", "warn"]
SEVERITIES: Final[tuple[Severity, ...]] = ("block", "ask", "warn")

# What parts an item from its neighbours; an item that goes takes one of two with it.
_BEFORE: Final = re.compile(r"(?:[,;–—-]|(?<!\w)(?:and|or|и|или|və|ya)(?!\w)|\s)+$")
_AFTER: Final = re.compile(r"^\s*[,;]\s*|^\s+(?:and|or|и|или|və)\s+")
_LINE_START: Final = re.compile(r"(?:^|\n)[^\S\n]*(?:[-–—*•·●▪✔✅➤]|\d{1,2}[.)])?[^\S\n]*$")
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?:]\s|\n)[^\w\n]*$")
_SENTENCE_END: Final = re.compile(r"^[^\S\n]*(?:$|\n|[.!?;)])")
_STOP: Final = re.compile(r"^[^\S\n]*[.!?]+[^\S\n]*")
_AFTER_STOP: Final = re.compile(r"[.!?][^\S\n]+$")
_NEAR: Final = 300  # characters
_REMNANT: Final = re.compile(r"^[^\S\n]*[.;,]?[^\S\n]*(?:$|\n)")


@dataclass(frozen=True, slots=True)
class Finding:
    """Words [start, end) of an ad's text (or title), in code points, that should change.

    `kind` is the class that people know (sex, age, contact, …), `reason` the key of the sentence that says
    why; `suggestion` stands in their place afterwards: "" where they simply go, None where only the employer
    can say.
    """

    start: int
    end: int
    kind: str
    severity: Severity
    reason: str
    suggestion: str | None
    source: Literal["text", "title"] = "text"


def blocking(findings: Iterable[Finding]) -> list[Finding]:
    """Those with which an ad can't be published."""
    return [finding for finding in findings if finding.severity == "block"]


def apply(text: str, findings: Iterable[Finding]) -> str:
    """The text with the suggestions of some findings in it, and no stray commas or empty lines left.

    The findings are all of this text (or all of this title); the first of two that overlap wins.
    """
    chosen: list[Finding] = []
    for finding in sorted(findings, key=lambda one: (one.start, -one.end)):
        if finding.suggestion is None:
            continue
        if not chosen or finding.start >= chosen[-1].end:
            chosen.append(finding)
    for finding in reversed(chosen):
        text = _replaced(text, finding)
    return text


def _replaced(text: str, finding: Finding) -> str:
    before, words, after = text[: finding.start], text[finding.start : finding.end], text[finding.end :]
    if finding.suggestion:
        return before + _in_case(finding.suggestion, words, before) + after
    before, after = _closed(before, after)
    if words[:1].isupper() and _SENTENCE_START.search(before[-_NEAR:]):
        after = after[:1].upper() + after[1:]
    return before + after


def _in_case(suggestion: str, words: str, before: str) -> str:
    if words[:1].isupper() and _SENTENCE_START.search(before[-_NEAR:]):
        return suggestion[:1].upper() + suggestion[1:]
    return suggestion


def _closed(before: str, after: str) -> tuple[str, str]:
    """What stands on both sides of words that went, brought together; a long text is looked at nearby."""
    cut = max(before.rfind("\n"), len(before) - _NEAR, 0)
    nearby, after = _joined(before[cut:], after)
    return before[:cut] + nearby, after


def _joined(before: str, after: str) -> tuple[str, str]:
    opened, closing = before.rstrip(" "), after.lstrip(" ")
    if opened.endswith("(") and closing.startswith(")"):
        before, after = opened[:-1], closing[1:]
    if _LINE_START.search(before):
        if remnant := _REMNANT.match(after):
            return _LINE_START.sub(_line_end, before), after[remnant.end() :]
        return before, _AFTER.sub("", _STOP.sub("", after)).lstrip(" ")
    if _STOP.match(after) and _AFTER_STOP.search(before):
        return before, _STOP.sub("", after)
    if joint := _AFTER.match(after):
        return before.rstrip(" ") + " " if not before.endswith(("\n", " ")) else before, after[joint.end() :]
    if _SENTENCE_END.match(after):
        return _BEFORE.sub("", before), after.lstrip(" ")
    return before.rstrip(" ") + " ", after.lstrip(" -")


def _line_end(start: re.Match[str]) -> str:
    return "\n" if start[0].startswith("\n") else ""

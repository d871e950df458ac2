"""The wording check on phrases of our own: what it must stop, may only ask about, and must leave alone."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from jobboard.core.findings import Finding, apply, blocking
from jobboard.core.wording_rules import WordingRules
from jobboard.extract.wording import Wording
from jobboard.resources import SKILLS_DATA

PHRASES = [
    json.loads(line)
    for line in Path(__file__).with_name("wording.jsonl").read_text(encoding="utf-8").splitlines()
]
RECALL = 0.97  # of what must not be published
FALSE_BLOCKS = 0.01


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording(WordingRules.load(SKILLS_DATA))


def check(wording: Wording, phrase: dict[str, Any]) -> tuple[Finding, ...]:
    return wording.check(phrase.get("text", ""), phrase.get("title", ""))


def is_found(phrase: dict[str, Any], findings: Sequence[Finding]) -> bool:
    """Whether a finding of the expected kind stands where it is expected."""
    given = phrase.get("text") or phrase["title"]
    start = given.find(phrase["words"]) if phrase["words"] else 0
    end = start + len(phrase["words"] or given)
    return any(
        (finding.kind, finding.severity) == (phrase["class"], phrase["severity"])
        and finding.start < end
        and start < finding.end
        for finding in findings
    )


def missed(wording: Wording, *severities: str) -> list[str]:
    return [
        phrase["id"]
        for phrase in PHRASES
        if phrase["severity"] in severities and not is_found(phrase, check(wording, phrase))
    ]


def test_there_are_enough_phrases_of_each_language_and_half_are_innocent() -> None:
    assert min(Counter(phrase["lang"] for phrase in PHRASES).values()) > 150
    innocent = [phrase for phrase in PHRASES if phrase["class"] in (None, "audience")]
    assert 0.4 < len(innocent) / len(PHRASES) < 0.6


def test_what_shuts_people_out_is_stopped(wording: Wording) -> None:
    wanted = sum(phrase["severity"] == "block" for phrase in PHRASES)
    assert len(missed(wording, "block")) <= wanted * (1 - RECALL), missed(wording, "block")


def test_innocent_phrases_are_not_stopped(wording: Wording) -> None:
    innocent = [phrase for phrase in PHRASES if phrase["severity"] != "block"]
    stopped = [phrase["id"] for phrase in innocent if blocking(check(wording, phrase))]
    assert len(stopped) <= len(innocent) * FALSE_BLOCKS, stopped


def test_audience_is_asked_about_and_never_stopped(wording: Wording) -> None:
    audiences = [phrase for phrase in PHRASES if phrase["class"] == "audience"]
    assert not [phrase["id"] for phrase in audiences if blocking(check(wording, phrase))]
    asked = [phrase for phrase in audiences if is_found(phrase, check(wording, phrase))]
    assert len(asked) >= len(audiences) * 0.95


def test_what_is_asked_and_advised_is_found(wording: Wording) -> None:
    wanted = sum(phrase["severity"] in ("ask", "warn") for phrase in PHRASES)
    assert len(missed(wording, "ask", "warn")) <= wanted * 0.05, missed(wording, "ask", "warn")


def test_one_click_leaves_nothing_to_stop(wording: Wording) -> None:
    left = []
    for phrase in PHRASES:
        findings = check(wording, phrase)
        text = apply(phrase.get("text", ""), [one for one in findings if one.source == "text"])
        title = apply(phrase.get("title", ""), [one for one in findings if one.source == "title"])
        if blocking(wording.check(text, title)):
            left.append(phrase["id"])
    assert left == []

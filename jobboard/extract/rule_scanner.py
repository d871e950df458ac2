"""A scanner for rules such as those of `wording.toml`: it finds their words in any inflection.

Of the groups of words those named `cue-…` are told apart in what it finds."""

from collections.abc import Iterator
from typing import Final

from jobboard.core.patterns import Phrase
from jobboard.core.wording_rules import WordingRules
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.phrases import Phrases, with_glued
from jobboard.extract.rules import compile_rules
from jobboard.extract.scanner import Scanner
from jobboard.extract.senses import Senses

_APART: Final = "apart"  # words that are no form of a word of the rules, though they look like one


def scanner(rules: WordingRules) -> Scanner:
    """Compile the rules and their groups of words, which takes a fraction of a second."""
    stems = Stems(with_glued(_all_phrases(rules)), rules.words.get("apart", ()))
    phrases = Phrases(stems)
    compiled = compile_rules(rules, phrases)
    groups: dict[int, list[str]] = {}
    for name, group in rules.words.items():
        for phrase in group if name != "apart" else ():
            groups.setdefault(phrases.number(phrase), []).append(name)
    return Scanner(stems, phrases, Senses(compiled, groups))


def _all_phrases(rules: WordingRules) -> Iterator[Phrase]:
    for name, group in rules.words.items():
        if name != "apart":  # words of their own that look like forms of others
            yield from group
    for rule in rules:
        for pattern in rule.patterns:
            for part in pattern.parts:
                yield from part.phrases

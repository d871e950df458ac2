"""The wording check: words of an ad that shut people out, or say too little, with a better wording each.

Sex, age, looks, family, health, native speakers and origin as conditions are what article 16 of the Labour
Code of Azerbaijan and the law of 2006 on equality of sexes forbid, so they block. What may be the brand's
audience is only asked about.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from jobboard.core.ad import Source
from jobboard.core.findings import SEVERITIES, Finding
from jobboard.core.wording_rules import WordingRules
from jobboard.extract.clean import blank
from jobboard.extract.layout import Clause, lay_out
from jobboard.extract.rule_scanner import scanner
from jobboard.extract.wording import deciding, style
from jobboard.extract.wording.around import Around
from jobboard.extract.wording.deciding import Draft
from jobboard.extract.wording.mentions import mentions
from jobboard.extract.words import Tokens

_TITLE_GAP: Final = "\n"


class Wording:
    """Checks ads. Building one compiles the rules (a fraction of a second); checking never raises."""

    def __init__(self, rules: WordingRules) -> None:
        self._rules = rules.rules
        self._scanner = scanner(rules)
        self._acronyms = frozenset(word for phrase in rules.words["acronym"] for word in phrase.words)

    @property
    def reasons(self) -> frozenset[str]:
        """The keys of all reasons that findings can have."""
        return frozenset(rule.reason for rule in self._rules.values()) | deciding.REASONS | style.REASONS

    def check(self, text: str, title: str = "") -> tuple[Finding, ...]:
        """What to change, the title's first, in the order of the ad; no two of them overlap."""
        clean, clean_title = blank(text), blank(title)
        scan = self._scanner.scan(clean_title + _TITLE_GAP + clean)
        shift = len(clean_title) + len(_TITLE_GAP)
        clauses = lay_out(scan.tokens, scan.matches, scan.tokens.at(shift))
        found = [_placed(scan.tokens, draft, shift) for draft in self._drafts(scan.tokens, clauses)]
        found += style.contacts(text, scan.tokens, clauses, shift)
        found += style.check(clean_title, self._acronyms, "title")
        found += style.check(clean, self._acronyms, "text")
        return tuple(_apart(found))

    def _drafts(self, tokens: Tokens, clauses: Sequence[Clause]) -> Iterator[Draft]:
        in_audience = deciding.AudienceLists(tokens)
        for clause in clauses:
            around = Around(tokens, clause)
            listed = in_audience.has(around)
            if clause.matches:
                yield from deciding.drafts(around, mentions(clause, self._rules), in_audience=listed)


def _placed(tokens: Tokens, draft: Draft, shift: int) -> Finding:
    start, end = tokens.starts[draft.start], tokens.end(draft.end - 1)
    source: Source = "title" if start < shift else "text"
    if source == "text":
        start, end = start - shift, end - shift
    return Finding(start, end, draft.kind, draft.severity, draft.reason, draft.suggestion, source)


def _apart(found: Iterable[Finding]) -> list[Finding]:
    """Of findings that overlap the gravest, of equal ones the longest; in the order of the ad."""
    kept: dict[Source, list[Finding]] = {"title": [], "text": []}
    for one in sorted(found, key=lambda f: (SEVERITIES.index(f.severity), f.start - f.end, f.start)):
        among = kept[one.source]
        at = bisect(among, one.start, key=_start)
        if (at == 0 or among[at - 1].end <= one.start) and (at == len(among) or one.end <= among[at].start):
            among.insert(at, one)
    return kept["title"] + kept["text"]


def _start(finding: Finding) -> int:
    return finding.start

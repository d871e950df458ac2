"""Signals of fraud in an ad. A vacancy with one is not refused: it waits for a moderator, its words shown.

The schemes are those that the press of Azerbaijan and the FTC of the United States describe: a fee before
work, card or identity data before a contract, much money a day for little, hiring by messenger alone, and
passing money on. Selling cards or keeping a Telegram channel is work, and no signal.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from jobboard.core.ad import Source
from jobboard.core.findings import Finding
from jobboard.core.wording_rules import WordingRules
from jobboard.extract.clean import blank
from jobboard.extract.layout import lay_out
from jobboard.extract.rule_scanner import scanner
from jobboard.extract.wording.mentions import Mention, mentions
from jobboard.extract.words import Tokens

_TITLE_GAP: Final = "\n"


class Scam:
    """Looks for signals. Building one compiles the rules; checking never raises."""

    def __init__(self, rules: WordingRules) -> None:
        self._rules = rules.rules
        self._scanner = scanner(rules)

    @property
    def signals(self) -> frozenset[str]:
        """The kinds that findings can have."""
        return frozenset(rule.kind for rule in self._rules.values())

    def check(self, text: str, title: str = "") -> tuple[Finding, ...]:
        """The words that give it away, the title's first, in the order of the ad; none of them overlap."""
        clean_title = blank(title)
        shift = len(clean_title) + len(_TITLE_GAP)
        scan = self._scanner.scan(clean_title + _TITLE_GAP + blank(text))
        clauses = lay_out(scan.tokens, scan.matches, scan.tokens.at(shift))
        found = [one for clause in clauses for one in mentions(clause, self._rules)]
        return tuple(_placed(scan.tokens, one, shift) for one in _apart(found))


def _apart(found: Sequence[Mention]) -> Iterator[Mention]:
    """Of mentions that overlap the longest, in the order of the ad."""
    kept: list[Mention] = []
    for one in sorted(found, key=lambda mention: (mention.start - mention.end, mention.start)):
        at = bisect_right([mention.start for mention in kept], one.start)
        if (at == 0 or kept[at - 1].end <= one.start) and (at == len(kept) or one.end <= kept[at].start):
            kept.insert(at, one)
    return iter(kept)


def _placed(tokens: Tokens, one: Mention, shift: int) -> Finding:
    start, end = tokens.starts[one.start], tokens.end(one.end - 1)
    source: Source = "title" if start < shift else "text"
    moved = 0 if source == "title" else shift
    rule = one.rule
    return Finding(start - moved, end - moved, rule.kind, rule.severity, rule.reason, None, source)

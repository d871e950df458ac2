"""How firmly a mention is asked: its clause's cue, else its section, else it is a duty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Ask
from jobboard.extract.concepts import Hit
from jobboard.extract.layout import Clause
from jobboard.extract.page import Section
from jobboard.extract.phrases import Match

# What these sections say is the employer's: what it is, what it gives, how to reach it.
_NOT_ASKED: Final[frozenset[Section]] = frozenset({"about", "offer", "apply"})


@dataclass(frozen=True)
class Cues:
    """Phrase numbers of the cues: "preferred", "required", "none" (not asked), "teach"."""

    kinds: Mapping[int, str]

    def of(self, clause: Clause, matches: Sequence[Match]) -> dict[str, list[Match]]:
        """The cues of a clause by kind."""
        found: dict[str, list[Match]] = {}
        for match in matches:
            kind = self.kinds.get(match.phrase)
            if kind and clause.start <= match.start < clause.end:
                found.setdefault(kind, []).append(match)
        return found


def ask(hit: Hit, cues: Mapping[str, Sequence[Match]]) -> Ask | None:
    """The ask of a hit given the cues of its clause; None: it is not asked at all."""
    clause = hit.clause
    if clause.section in _NOT_ASKED or "teach" in cues or _negated(hit, cues.get("none", ())):
        return None
    if clause.section == "title":
        return "duty"
    if clause.preferred or "preferred" in cues:
        return "preferred"
    if clause.section == "requirements" or "required" in cues:
        return "required"
    return "duty"


def _negated(hit: Hit, cues: Sequence[Match]) -> bool:
    """Whether "not required" is said of this hit: in its own piece of the clause."""
    own = hit.clause.segment(hit.start)
    return any(hit.clause.segment(cue.start) == own for cue in cues)

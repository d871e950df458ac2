"""How firmly a mention is asked: its clause's cue, else its section, else it is a duty."""

from collections.abc import Mapping, Sequence
from typing import Final

from jobboard.core.ad import Ask
from jobboard.core.taxonomy import Kind
from jobboard.extract.concepts import Hit
from jobboard.extract.finder import Match
from jobboard.extract.layout import Clause
from jobboard.extract.others import is_not_asked
from jobboard.extract.page import Section

# What these sections say is the employer's: what it gives, how to reach it.
_NOT_ASKED: Final[frozenset[Section]] = frozenset({"offer", "apply"})
_NEXT: Final = 1
_PREDICATE: Final = 14  # words between a thing and what is said of it


def cues(clause: Clause) -> dict[str, list[Match]]:
    """The cues of a clause by kind; what is done in it counts as "action"."""
    found: dict[str, list[Match]] = {}
    for match in clause.matches:
        for kind in match.sense.cues:
            found.setdefault(kind, []).append(match)
    return found


def ask(hit: Hit, kind: Kind, cues: Mapping[str, Sequence[Match]]) -> Ask | None:
    """The ask of a hit of such a concept, by the cues of its clause; None: it is not asked."""
    clause = hit.clause
    if clause.section in _NOT_ASKED or "teach" in cues or _distance(hit, cues.get("none", ())) == 0:
        return None
    if is_not_asked(hit, kind, cues):
        return None
    if clause.section == "title":
        return "duty"
    preferred, required = (_distance(hit, cues.get(cue, ())) for cue in ("preferred", "required"))
    if preferred is not None and (required is None or preferred <= required):
        return "preferred"
    if clause.preferred or _is_wished(hit, cues):
        return "preferred"
    if clause.section == "requirements" or _reaches(hit, required):
        return "required"
    return "required" if _is_had(kind, clause.section, "action" in cues) else "duty"


def _is_wished(hit: Hit, cues: Mapping[str, Sequence[Match]]) -> bool:
    """Whether what follows wishes for the hit, whatever its list begins with ("опыт в A, B будет плюсом")."""
    required = cues.get("required", ())
    return any(
        0 <= wish.start - hit.end <= _PREDICATE
        and not any(hit.end <= cue.start < wish.start for cue in required)
        for wish in cues.get("preferred", ())
    )


def _reaches(hit: Hit, required: int | None) -> bool:
    """Whether a cue so many pieces away asks for a hit; one that says what is done, next to the cue only."""
    return required is not None and (not hit.joined or required <= _NEXT)


def _is_had(kind: Kind, section: Section, acts: bool) -> bool:
    """Whether a thing is named as one to have: a trait, or a tool by itself, where nothing is done.

    Outside all sections a trait is one to have even beside an action ("writes with humour").
    """
    if section in ("none", "about"):
        return kind == "soft-skill" or (kind == "tool" and not acts)
    return kind == "soft-skill" and not acts


def _distance(hit: Hit, cues: Sequence[Match]) -> int | None:
    """How many pieces of the clause lie between a hit and the nearest cue; None where there is none."""
    if not cues:
        return None
    pieces = hit.clause.pieces
    own = pieces[hit.start]
    return min(abs(pieces[cue.start] - own) for cue in cues)

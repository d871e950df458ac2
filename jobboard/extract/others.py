"""What a clause names but asks of nobody: the employer's own trade, a field of study, a colleague's job."""

from collections.abc import Mapping, Sequence
from typing import Final

from jobboard.core.taxonomy import Kind
from jobboard.extract.concepts import Hit
from jobboard.extract.finder import Match
from jobboard.extract.layout import Clause

_FIELD: Final = 15  # words within which a degree and its fields are named
_BESIDE: Final = 3  # words between "with" and the colleague, or between a trade and its team

Cued = Mapping[str, Sequence[Match]]


def is_not_asked(hit: Hit, kind: Kind, cues: Cued) -> bool:
    """Whether a hit of such a concept tells of somebody or something else, by the cues of its clause."""
    if _is_employers(hit.clause, cues):
        return True
    if kind == "soft-skill" or hit.joined:  # an action of its own ("brief the designers") is the candidate's
        return False
    return _is_trade(hit, cues) or _is_colleagues(hit, cues) or (kind == "skill" and _is_studied(hit, cues))


def _is_employers(clause: Clause, cues: Cued) -> bool:
    """Whether a clause tells of the employer itself and of nobody whom it wants."""
    if cues.keys() & {"seek", "required"}:
        return False
    return clause.section == "about" or (clause.section == "none" and "employer" in cues)


def _is_trade(hit: Hit, cues: Cued) -> bool:
    """Whether the hit says what an organisation does ("a digital marketing agency")."""
    if "required" in cues:
        return False
    return any(0 <= cue.start - hit.end <= 1 for cue in cues.get("organisation", ()))


def _is_colleagues(hit: Hit, cues: Cued) -> bool:
    """Whether the hit names people whom one works with ("with the PR team", "вместе с дизайнером")."""
    if not _is_person(hit, cues):
        return False
    asking = cues.get("required", ())
    for beside in cues.get("beside", ()):
        if beside.end <= hit.start <= beside.end + _BESIDE:
            return not any(beside.start <= cue.start < hit.end for cue in asking)
    return any(0 <= cue.start - hit.end <= 1 for cue in cues.get("together", ()))


def _is_person(hit: Hit, cues: Cued) -> bool:
    return any(cue.end == hit.end for cue in cues.get("person", ())) or any(
        0 <= cue.start - hit.end < _BESIDE for cue in cues.get("team", ())
    )


def _is_studied(hit: Hit, cues: Cued) -> bool:
    """Whether a skill names a field of study ("a degree in PR"): nothing between the two asks for it."""
    schooling = cues.get("study", ())
    asking = [cue for cue in cues.get("required", ()) if cue not in schooling]
    for study in schooling:
        start, end = min(study.start, hit.start), max(study.end, hit.end)
        if end - start <= _FIELD and not any(start <= cue.start <= end for cue in asking):
            return True
    return False

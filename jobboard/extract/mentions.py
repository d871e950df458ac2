"""What an ad asks for: its hits with how firmly each is asked, and the words that prove it."""

from collections.abc import Mapping, Sequence
from typing import Final

from jobboard.core.ad import Ask, Contact, Evidence, Mention
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.asks import ask, cues
from jobboard.extract.concepts import Hit
from jobboard.extract.finder import Match
from jobboard.extract.page import Page
from jobboard.extract.words import Tokens

_STRENGTH: Final[Mapping[Ask, int]] = {"required": 0, "preferred": 1, "duty": 2}
_EVIDENCE: Final = 6  # pieces of evidence kept for one concept


def mentions(
    hits: Sequence[Hit], taxonomy: Taxonomy, tokens: Tokens, page: Page, contacts: Sequence[Contact]
) -> dict[str, Mention]:
    """The concepts asked for, in the order of the ad; the firmest ask of each holds.

    `tokens` are those of the title, a line end and the text. What a contact hides proves nothing.
    """
    shift = len(page.title) + 1
    masks = [(contact.start + shift, contact.end + shift) for contact in contacts]
    said: dict[int, dict[str, list[Match]]] = {}  # the cues of each clause
    asked: dict[str, tuple[Ask, list[Evidence]]] = {}
    for hit in hits:
        start, end = tokens.starts[hit.start], tokens.end(hit.end - 1)
        if masks and _is_masked(start, end, masks):
            continue
        if hit.clause.start not in said:
            said[hit.clause.start] = cues(hit.clause)
        strength = ask(hit, taxonomy.get(hit.concept).kind, said[hit.clause.start])
        if strength is None:
            continue
        before, proof = asked.get(hit.concept, (strength, []))
        if len(proof) < _EVIDENCE and (evidence := _evidence(page, start, end, shift)) not in proof:
            proof.append(evidence)
        asked[hit.concept] = (min(before, strength, key=_STRENGTH.__getitem__), proof)
    return {concept: Mention(strength, tuple(proof)) for concept, (strength, proof) in asked.items()}


def _is_masked(start: int, end: int, masks: Sequence[tuple[int, int]]) -> bool:
    """Whether a mask hides some of these letters, or all of them and more."""
    return any(left < end and start < right and (left < start or end < right) for left, right in masks)


def _evidence(page: Page, start: int, end: int, shift: int) -> Evidence:
    if start < shift:
        return page.evidence(start, min(end, shift - 1), "title")
    return page.evidence(start - shift, end - shift)

"""What cannot be meant because the ad is about another field of work.

A pattern sees one clause. "Descriptions of tasks" in an ad for an engineer is no copywriting: nothing else in
it speaks of marketing. A short text is given the benefit of the doubt: it may just not have said so yet.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.concepts import Hit
from jobboard.extract.layout import Clause
from jobboard.extract.phrases import Phrases

_LONG: Final = 30  # tokens; a line or two need not name their field


class Fields:
    """The concepts that need their field, each with the numbers of the phrases that show it."""

    def __init__(self, taxonomy: Taxonomy, phrases: Phrases) -> None:
        self._within: Mapping[str, frozenset[int]] = {
            concept.id: frozenset(map(phrases.number, concept.within))
            for concept in taxonomy
            if concept.within
        }

    def kept(self, hits: list[Hit], clauses: Sequence[Clause]) -> list[Hit]:
        """The hits of a text without those whose field it never speaks of."""
        if not clauses or clauses[-1].end < _LONG or not any(hit.concept in self._within for hit in hits):
            return hits
        said = {phrase for clause in clauses for match in clause.matches for phrase in match.sense.phrases}
        alien = {concept for concept in {hit.concept for hit in hits} if self._is_alien(concept, said)}
        return [hit for hit in hits if hit.concept not in alien]

    def _is_alien(self, concept: str, said: set[int]) -> bool:
        within = self._within.get(concept)
        return within is not None and within.isdisjoint(said)

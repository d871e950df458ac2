"""Names that are also everyday words (Later, Notion, Word): when one is meant as a name.

Enough is one of: the capital inside a sentence that is not written in capitals throughout; another tool or
platform in the same or a neighbouring piece of a list; a requirement cue or heading before it.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from jobboard.core.patterns import Phrase
from jobboard.core.taxonomy import Concept, Taxonomy
from jobboard.extract.concepts import Hit
from jobboard.extract.layout import Clause
from jobboard.extract.phrases import Match, Phrases
from jobboard.extract.shapes import LONE, UPPER, WORD, Tokens


@dataclass(frozen=True)
class Name:
    concept: str
    spelling: str
    unless: frozenset[int]


class Names:
    """The ambiguous names of a taxonomy, by the number of their phrase."""

    def __init__(self, taxonomy: Taxonomy, phrases: Phrases) -> None:
        self._names: dict[int, Name] = {}
        self._listed = frozenset(c.id for c in taxonomy if c.kind in ("tool", "platform"))
        for concept in taxonomy:
            unless = frozenset(map(phrases.number, concept.unless))
            for phrase in spellings(concept):
                self._names[phrases.number(phrase)] = Name(
                    concept.id, phrase.words[0].removeprefix("="), unless
                )

    def hits(
        self, tokens: Tokens, clauses: Sequence[Clause], hits: Sequence[Hit], required: Collection[int]
    ) -> Iterator[Hit]:
        """The names that are meant. `required`: phrases that are requirement cues."""
        tools: dict[int, list[int]] = {}
        for hit in hits:
            if hit.concept in self._listed:
                tools.setdefault(hit.clause.start, []).append(hit.start)
        for clause in clauses:
            named = [match for match in clause.matches if self._may_be(tokens, clause, match)]
            listed = [*tools.get(clause.start, ()), *(match.start for match in named)]
            for match in named:
                if (
                    _inside_sentence(tokens, clause, match)
                    or _in_list(clause, match, listed)
                    or _asked(clause, match, required)
                ):
                    yield Hit(self._names[match.phrase].concept, match.start, match.end, clause)

    def _may_be(self, tokens: Tokens, clause: Clause, match: Match) -> bool:
        """Whether a match is a name as spelt, in a clause that says nothing against it."""
        name = self._names.get(match.phrase)
        if name is None or tokens.text(match.start)[:1] != name.spelling[:1]:
            return False
        return not any(other.phrase in name.unless for other in clause.matches)


def spellings(concept: Concept) -> Iterator[Phrase]:
    """The names of a concept as phrases that take no inflection."""
    for name in concept.names:
        yield Phrase(tuple(f"={word}" for word in name.split()), "any")


def _inside_sentence(tokens: Tokens, clause: Clause, match: Match) -> bool:
    """Whether words stand before the name, and a capital is no rule in this clause."""
    bits = tokens.bits
    if not any(bit & WORD for bit in bits[clause.start : match.start]):
        return False
    # The first word and the name itself have a capital in any sentence.
    others = [bits[at] for at in range(clause.start, clause.end) if not match.start <= at < match.end]
    words = [bit for bit in others if bit & WORD and not bit & LONE][1:]
    return sum(bool(bit & UPPER) for bit in words) * 2 <= len(words)


def _in_list(clause: Clause, match: Match, tools: Sequence[int]) -> bool:
    """Whether another tool or name stands in this piece of a list or the next."""
    own = clause.segment(match.start)
    return any(abs(clause.segment(tool) - own) <= 1 for tool in tools if tool != match.start)


def _asked(clause: Clause, match: Match, required: Collection[int]) -> bool:
    if clause.section == "requirements" and match.start <= clause.start + 2:
        return True
    return any(other.phrase in required and other.start < match.start for other in clause.matches)

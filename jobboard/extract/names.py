"""Names that are also everyday words (Later, Notion, Word): when one is meant as a name.

Enough is one of: the capital inside a sentence that is not written in capitals throughout; another tool or
platform in the same or a neighbouring piece of a list; a requirement cue or heading before it.
"""

from collections.abc import Iterator, Sequence

from jobboard.core.patterns import Phrase
from jobboard.core.taxonomy import Concept, Taxonomy
from jobboard.extract.concepts import Hit
from jobboard.extract.finder import Match
from jobboard.extract.layout import Clause
from jobboard.extract.phrases import Phrases
from jobboard.extract.senses import Name
from jobboard.extract.shapes import LONE, UPPER, WORD
from jobboard.extract.words import Tokens


def ambiguous(taxonomy: Taxonomy, phrases: Phrases) -> dict[int, Name]:
    """The ambiguous names of a taxonomy, by the number of their phrase."""
    return {
        phrases.number(phrase): Name(
            concept.id,
            phrase.words[0].removeprefix("="),
            frozenset(map(phrases.number, concept.unless)),
        )
        for concept in taxonomy
        for phrase in spellings(concept)
    }


class Names:
    """Finds the names that are meant."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._listed = frozenset(c.id for c in taxonomy if c.kind in ("tool", "platform"))

    def hits(self, tokens: Tokens, clauses: Sequence[Clause], hits: Sequence[Hit]) -> Iterator[Hit]:
        """The names that are meant, beside the concepts that were found without doubt."""
        tools: dict[int, list[int]] = {}
        for hit in hits:
            if hit.concept in self._listed:
                tools.setdefault(hit.clause.start, []).append(hit.start)
        for clause in clauses:
            named = [match for match in clause.matches if match.sense.names]
            if named:
                yield from _meant(tokens, clause, named, tools.get(clause.start, ()))


def _meant(tokens: Tokens, clause: Clause, named: Sequence[Match], tools: Sequence[int]) -> Iterator[Hit]:
    may_be = [
        (match, name) for match in named for name in match.sense.names if _may_be(tokens, clause, match, name)
    ]
    listed = [*tools, *(match.start for match, _ in may_be)]
    for match, name in may_be:
        by_itself = _inside_sentence(tokens, clause, match) or _asked(clause, match)
        if by_itself or _in_list(clause, match, listed):
            yield Hit(name.concept, match.start, match.end, clause)


def _may_be(tokens: Tokens, clause: Clause, match: Match, name: Name) -> bool:
    """Whether a match is a name as spelt, in a clause that says nothing against it."""
    if tokens.text(match.start)[:1] != name.spelling[:1]:
        return False
    return all(name.unless.isdisjoint(other.sense.phrases) for other in clause.matches)


def spellings(concept: Concept) -> Iterator[Phrase]:
    """The names of a concept as phrases that take no inflection."""
    for name in concept.names:
        yield Phrase(tuple(f"={word}" for word in name.split()), "any")


def _inside_sentence(tokens: Tokens, clause: Clause, match: Match) -> bool:
    """Whether words stand before the name, and a capital is no rule in this clause."""
    bits, (start, end, _) = tokens.bits, match
    if not any(bit & WORD for bit in bits[clause.start : start]):
        return False
    # The first word and the name itself have a capital in any sentence.
    others = bits[clause.start : start] + bits[end : clause.end]
    words = [bit for bit in others if bit & WORD and not bit & LONE][1:]
    return sum(bool(bit & UPPER) for bit in words) * 2 <= len(words)


def _in_list(clause: Clause, match: Match, tools: Sequence[int]) -> bool:
    """Whether another tool or name stands in this piece of a list or the next."""
    own = clause.pieces[match.start]
    return any(abs(clause.pieces[tool] - own) <= 1 for tool in tools if tool != match.start)


def _asked(clause: Clause, match: Match) -> bool:
    if clause.section == "requirements" and match.start <= clause.start + 2:
        return True
    return any("required" in other.sense.cues and other.start < match.start for other in clause.matches)

"""Finding a concept by what somebody types: in any of the languages, without its letters, with a slip."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from jobboard.core.concept import Concept
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.text import fold_word

_ALIKE: Final = 0.75  # of two words; "kanva" and "canva" share 4 of 5 letters
_SHORTEST: Final = 4  # letters of a word that may hold a slip
_LONGEST: Final = 80  # characters that are looked at


def find(taxonomy: Taxonomy, typed: str, heard: Sequence[str] = (), limit: int = 8) -> list[Concept]:
    """The nearest first; names that begin so come before those that only hold it.

    `heard` are concepts that a reader understood in the words ("ведение соцсетей"): they follow whatever
    is called exactly so. Slips of the keyboard are forgiven where nothing else is found.
    """
    wanted = _folded(typed[:_LONGEST])
    if not wanted:
        return []
    ranks = {concept.id: _rank(concept, wanted) for concept in taxonomy}
    ranks |= {id_: min(1, ranks[id_] or 0) for id_ in heard if id_ in ranks}
    found = {id_: rank for id_, rank in ranks.items() if rank is not None}
    found = found or dict(_slips(taxonomy, wanted))
    nearest = sorted(found, key=lambda id_: (found[id_], len(taxonomy.get(id_).short["en"]), id_))
    return [taxonomy.get(id_) for id_ in nearest[:limit]]


def _rank(concept: Concept, wanted: str) -> float | None:
    """0: called so; 2: begins so; 3: a word in it begins so; 4: holds it; None: none of these."""
    best: float | None = None
    for name in _names(concept):
        rank = _rank_of(name, wanted)
        if rank is not None and (best is None or rank < best):
            best = rank
    return best


def _rank_of(name: str, wanted: str) -> float | None:
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 2
    if f" {wanted}" in name:
        return 3
    return 4 if len(wanted) > 2 and wanted in name else None


def _slips(taxonomy: Taxonomy, wanted: str) -> Iterator[tuple[str, float]]:
    """How unlike the nearest word of each concept is, where it is alike enough."""
    if len(wanted) < _SHORTEST:
        return
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    for concept in taxonomy:
        likeness = 0.0
        for word in {word for name in _names(concept) for word in (name, *name.split())}:
            matcher.set_seq1(word)
            if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE:
                likeness = max(likeness, matcher.ratio())
        if likeness >= _ALIKE:
            yield concept.id, 1 - likeness


def _names(concept: Concept) -> Iterator[str]:
    for name in (*concept.short.values(), *concept.name.values(), *concept.names):
        yield _folded(name)
    yield concept.id.replace("-", " ")


def _folded(text: str) -> str:
    return " ".join(fold_word(word) for word in text.replace("-", " ").split())

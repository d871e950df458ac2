"""One analyser for what is searched and what it is searched in: folded stems, and the concepts named.

A word that the taxonomy knows has its stem as term; any other loses the endings of its language by rule.
The rule may cut too much, but it cuts alike on both sides, so what was written one way is found in all.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from jobboard.core.text import fold_word, is_cyrillic
from jobboard.extract.concepts import Hit
from jobboard.extract.layout import Clause
from jobboard.extract.morphology import russian
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.shapes import ALNUM
from jobboard.extract.words import Tokens

CONCEPT: Final = "c:"  # what marks the term of a concept
_ENDINGS: Final = re.compile(
    r"(?:l[ae]r|[iu]m[iu]z|[iu]n[iu]z|n[iu]n|[iu]n|s[iu]|nd[ae]n|d[ae]n|nd[ae]|d[ae]|l[ae]|y[ae]|n[ae]|[aeiu]|s)$"
)
_SHORTEST: Final = 4  # letters that a cut leaves at least
_STOP_WORDS: Final = frozenset(("ve ile ucun uzre bir и в на по с для the a an and of in for to at").split())


@dataclass(frozen=True, slots=True)
class Query:
    """What was searched for: every stem, the concepts that it names, and the stems that name none."""

    words: tuple[str, ...]
    concepts: tuple[str, ...]
    rest: tuple[str, ...]


class Named(NamedTuple):
    """A text taken apart, and the concepts that it names."""

    tokens: Tokens
    clauses: list[Clause]
    hits: list[Hit]


def terms(stems: Stems, named: Named) -> list[str]:
    """The terms of a text in its order, then a `c:<id>` for each concept that it names."""
    words = [_term(stems, word.text) for word in named.tokens.words if word.bits & ALNUM]
    return words + [CONCEPT + concept for concept in _unique(hit.concept for hit in named.hits)]


def query(stems: Stems, named: Named) -> Query:
    """What a search asks for. Words that every text has ask for nothing, unless there are no others."""
    hits = named.hits
    words = [(at, word.text) for at, word in enumerate(named.tokens.words) if word.bits & ALNUM]
    telling = [(at, word) for at, word in words if fold_word(word) not in _STOP_WORDS] or words
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    return Query(
        words=_unique(_term(stems, word) for _, word in telling),
        concepts=_unique(hit.concept for hit in hits),
        rest=_unique(_term(stems, word) for at, word in telling if at not in covered),
    )


def _term(stems: Stems, word: str) -> str:
    key = stems.key(word).rstrip("*")
    return key if stems.known(key) else light_stem(key)


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


@lru_cache(maxsize=50_000)
def light_stem(word: str) -> str:
    """A folded word without the endings that its language puts on nouns."""
    if is_cyrillic(word):
        return russian.lemmas(word)[0]
    while len(word) > _SHORTEST:
        shorter = _ENDINGS.sub("", word)
        if shorter == word or len(shorter) < _SHORTEST:
            break
        word = shorter
    return word

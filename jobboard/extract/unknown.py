"""Terms that ads ask for and the taxonomy does not know: an inbox for whoever keeps it.

A term is a word or two words side by side in what an ad requires or lists as duties, outside every phrase
of the taxonomy. Those come first that stand in many ads and hardly anywhere but in what is asked: a word
that employers also use to praise themselves is no skill.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from spacy.lang.az.stop_words import STOP_WORDS as AZ
from spacy.lang.en.stop_words import STOP_WORDS as EN
from spacy.lang.ru.stop_words import STOP_WORDS as RU

from jobboard.core.ad import ParsedAd
from jobboard.core.text import fold_word
from jobboard.extract.layout import Clause
from jobboard.extract.reader import Reader
from jobboard.extract.search import Named, light_stem
from jobboard.extract.shapes import SPACED, WORD
from jobboard.extract.words import Tokens

_ASKED: Final = frozenset({"requirements", "duties"})
_CONTEXTS: Final = 3
_WITHIN: Final = 0.7  # a word that stands mostly in one pair is shown as the pair
_SHORTEST: Final = 3  # letters
# What ads say around anything: no list of skills, but never a skill either.
_PLAIN: Final = frozenset(
    "üzrə həmçinin digər tərəfindən müvafiq bağlı mövcud dair istiqamətində daxil təmin minimum lazımi "
    "şəxs uyğun müxtəlif bütün aid также другие различных минимум базовые existing various including "
    "related other etc azı basic advanced раз".split()
)

Key = tuple[str, ...]  # stems


class Term(NamedTuple):
    """A candidate as ads write it, the number of ads that ask for it, and clauses that do."""

    words: str
    ads: int
    contexts: tuple[str, ...]


@dataclass(slots=True)
class _Seen:
    asked: int = 0  # ads that have it where they say what they ask
    anywhere: int = 0
    spellings: Counter[str] = field(default_factory=Counter)
    contexts: list[str] = field(default_factory=list)


class Inbox:
    """Collects terms from one ad after another; it keeps counts, not ads."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._seen: defaultdict[Key, _Seen] = defaultdict(_Seen)
        self._clauses: set[int] = set()

    def add(self, text: str, title: str = "") -> None:
        """Count the terms of one ad; of one that nothing was read in, none.

        A clause that another ad has too, word for word, counts once.
        """
        ad = self._reader.read(text, title)
        if ad.read == "none":
            return
        named = self._reader.named(text)
        taken = _taken(named, ad)
        asked: set[Key] = set()
        anywhere: set[Key] = set()
        for clause in named.clauses:
            words = " ".join(named.tokens.span(clause.start, clause.end).split())
            if self._is_repeated(words):
                continue
            for key, spelling in _terms(named.tokens, clause, taken):
                anywhere.add(key)
                if clause.section in _ASKED:
                    asked.add(key)
                    self._note(self._seen[key], spelling, words)
        for key in anywhere:
            self._seen[key].anywhere += 1
            self._seen[key].asked += key in asked

    def _is_repeated(self, words: str) -> bool:
        mark, count = hash(words.casefold()), len(self._clauses)
        self._clauses.add(mark)
        return len(self._clauses) == count

    def terms(self, least: int = 3) -> list[Term]:
        """Candidates that at least so many ads ask for, the likeliest first."""
        found = [(key, seen) for key, seen in self._seen.items() if seen.asked >= least]
        inside = _best_pairs(found)
        kept = [
            (key, seen) for key, seen in found if len(key) > 1 or inside.get(key[0], 0) < _WITHIN * seen.asked
        ]
        kept.sort(key=lambda item: (-item[1].asked * (item[1].asked / item[1].anywhere) ** 2, item[0]))
        return [
            Term(seen.spellings.most_common(1)[0][0], seen.asked, tuple(seen.contexts)) for _key, seen in kept
        ]

    @staticmethod
    def _note(seen: _Seen, spelling: str, context: str) -> None:
        seen.spellings[spelling] += 1
        if len(seen.contexts) < _CONTEXTS and context not in seen.contexts:
            seen.contexts.append(context)


def _best_pairs(found: Sequence[tuple[Key, _Seen]]) -> dict[str, int]:
    """For each stem, in how many ads its most frequent pair is asked for."""
    best: dict[str, int] = {}
    for key, seen in found:
        for stem in key if len(key) > 1 else ():
            best[stem] = max(best.get(stem, 0), seen.asked)
    return best


def _taken(named: Named, ad: ParsedAd) -> set[int]:
    """The tokens that are known: phrases of the taxonomy, and what proves a fact ("ingilis dili", "2 il")."""
    tokens = named.tokens
    spans = [(match.start, match.end) for clause in named.clauses for match in clause.matches]
    for key, proof in ad.spans():
        if proof.source == "text" and not key.startswith("skills."):
            spans.append((tokens.over(proof.start), tokens.at(proof.end)))
    return {token for start, end in spans for token in range(start, end)}


def _terms(tokens: Tokens, clause: Clause, taken: Collection[int]) -> Iterator[tuple[Key, str]]:
    """The terms of a clause: its unknown words, and those pairs that nothing but a space parts."""
    free = [i for i in range(clause.start, clause.end) if i not in taken and _tells(tokens, i)]
    for index in free:
        yield (_stem(tokens.text(index)),), tokens.text(index)
    for index, following in pairwise(free):
        if following == index + 1 and tokens.bits[index] & SPACED:
            pair = tokens.text(index), tokens.text(following)
            yield (_stem(pair[0]), _stem(pair[1])), " ".join(pair)


def _tells(tokens: Tokens, index: int) -> bool:
    if not tokens.bits[index] & WORD or len(tokens.text(index)) < _SHORTEST:
        return False
    word = fold_word(tokens.text(index))
    return word not in _stop_words() and light_stem(word) not in _stop_words()


def _stem(word: str) -> str:
    return light_stem(fold_word(word))


@cache
def _stop_words() -> frozenset[str]:
    words = frozenset(map(fold_word, AZ | EN | RU | _PLAIN))
    return words | frozenset(map(light_stem, words))

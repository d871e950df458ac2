"""The stems that the taxonomy knows, and the key of any word of any of the three languages.

Two words have the same key when they are forms of one known stem; a word of no known stem is its own key
(folded).
"""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Final

from jobboard.core.patterns import Language, Phrase
from jobboard.core.text import fold_word, is_cyrillic
from jobboard.extract.morphology import azerbaijani, english, russian
from jobboard.extract.morphology.neighbours import NEIGHBOURS
from jobboard.extract.morphology.typos import SHORTEST as _SHORTEST_MISTYPED
from jobboard.extract.morphology.typos import Typos

# What inflection a stem takes.
NOUN: Final = 1  # Azerbaijani noun suffixes
VERB: Final = 2  # Azerbaijani verb suffixes
ENGLISH: Final = 4
RUSSIAN: Final = 8
FOREIGN: Final = 16  # Azerbaijani noun suffixes of either vowel harmony
_KNOWN: Final = 32  # may take none
_FLAGS: Final[dict[Language, int]] = {
    "az": NOUN,
    "ru": RUSSIAN,
    "en": ENGLISH | FOREIGN,
    "any": ENGLISH | FOREIGN | RUSSIAN,
}
_KINDS: Final = azerbaijani.Kinds(NOUN, VERB, FOREIGN)
_SHORTEST_INFLECTED: Final = 3
_POSSESSED: Final = ("ı", "i", "u", "ü")


class Stems:
    """Known stems with the inflection that each takes; `apart` are words that look like forms of one."""

    def __init__(self, phrases: Iterable[Phrase], apart: Iterable[Phrase] = ()) -> None:
        self._flags: dict[str, int] = {}
        self._elided: dict[str, str] = {}
        self._written: dict[str, str] = {}  # a word as a pattern writes it → its stem
        self.prefixes: set[str] = set()
        self._possessed: dict[str, str] = {}
        possessed: list[Phrase] = []
        for phrase in phrases:
            last = len(phrase.words) - 1
            for index, word in enumerate(phrase.words):
                if index and index == last and phrase.lang == "az" and word.endswith(_POSSESSED):
                    possessed.append(phrase)
                else:
                    self._add(word, phrase.lang)
        self._settle(possessed)
        self._typos = self._index_for_typos()
        self._neighbours = frozenset(self._meet_neighbours(apart))
        for stem, flags in self._flags.items():
            if flags & NOUN and (short := azerbaijani.elided(stem)):
                self._elided[short] = stem

    def known(self, stem: str) -> int:
        """The flags of a stem; 0 for one that is not known."""
        return self._flags.get(stem, 0)

    def stem(self, word: str, lang: Language) -> str:
        """The stem under which a word of a pattern stands ("hazırlamaq" → hazirla, "посты" → пост)."""
        if word.endswith("*"):
            return fold_word(word[:-1]) + "*"
        folded = fold_word(word.removeprefix("="))
        if word.startswith("="):
            return folded
        if is_cyrillic(folded):
            return russian.written(folded) if lang == "ru" else folded
        if lang == "az" and folded in self._possessed:
            return self._possessed[folded]
        if lang == "az":
            return azerbaijani.infinitive_stem(folded) or folded
        return folded

    def _settle(self, possessed: Iterable[Phrase]) -> None:
        """Last words of az phrases in the possessive ("kontent planı"): forms of a stem that is known."""
        for phrase in possessed:
            word = phrase.words[-1]
            folded = fold_word(word)
            stem = None if folded in self._flags else self._strip(folded)
            if stem is None:
                self._add(word, phrase.lang)
            else:
                self._possessed[folded] = stem

    def _meet_neighbours(self, apart: Iterable[Phrase]) -> Iterator[str]:
        """Take in the words that look like inflections of others; a word of a pattern stays what it is."""
        known = (Phrase(tuple(words.split()), lang) for lang, words in NEIGHBOURS.items())
        for words, lang in ((phrase.words, phrase.lang) for phrase in (*known, *apart)):
            for word in words:
                stem = self.stem(word, lang)
                if stem not in self._flags and fold_word(word) not in self._written:
                    self._add(word, lang)
                    yield stem

    def _index_for_typos(self) -> Typos:
        both = ENGLISH | RUSSIAN
        words = {stem: flags for stem, flags in self._flags.items() if flags & ~_KNOWN and stem.isalpha()}
        return Typos((stem for stem, flags in words.items() if flags & both == both), words)

    def _add(self, word: str, lang: Language) -> None:
        stem = self.stem(word, lang)
        if stem.endswith("*"):
            self.prefixes.add(stem[:-1])
            return
        flags = 0 if word.startswith("=") or len(stem) < _SHORTEST_INFLECTED - 1 else _FLAGS[lang]
        if lang == "az" and flags:
            is_infinitive = azerbaijani.infinitive_stem(fold_word(word)) is not None
            flags = VERB if is_infinitive else NOUN
        self._written[fold_word(word.removeprefix("="))] = stem
        self._flags[stem] = self._flags.get(stem, 0) | flags | _KNOWN

    def key(self, word: str) -> str:
        """The stem of `word` where one is known, its beginning where a pattern asks for that, else itself."""
        return self._key(fold_word(word))

    @lru_cache(maxsize=50_000)  # noqa: B019 - one Stems lives as long as its reader
    def _key(self, word: str) -> str:
        if word in self._flags:
            return word
        stem = self._written.get(word) or self._strip(word)
        return stem or self._prefix(word) or self._mistyped(word) or word

    def _mistyped(self, word: str) -> str | None:
        """The stem that a word of no language is a slip of the pen for."""
        if len(word) < _SHORTEST_MISTYPED or not word.isalpha():
            return None
        if not is_cyrillic(word):
            return self._typos.stem(word)
        if russian.is_word(word):
            return None
        guesses = (self._typos.stem(guess, is_name=True) for guess in (word, *russian.lemmas(word)))
        return next(filter(None, guesses), None)

    def _strip(self, word: str) -> str | None:
        if len(word) < _SHORTEST_INFLECTED or not word.isalpha():
            return None
        if is_cyrillic(word):
            return russian.strip(word, self.known, RUSSIAN)
        base = english.strip(word, self.known, ENGLISH)
        if base or len(word) == _SHORTEST_INFLECTED:
            return base
        return azerbaijani.strip(word, self.known, self._elided, _KINDS)

    def _prefix(self, word: str) -> str | None:
        for cut in range(len(word), 3, -1):
            if word[:cut] in self.prefixes:
                return word[:cut] + "*"
        return None

    def expand(self, stem: str) -> tuple[str, ...]:
        """The keys that a stem of a pattern stands for.

        "kreativ*" also means known words that begin so; "write" also means "writing", which another
        phrase made a stem of its own. The reverse does not hold: "writing skill" is no "write skill".
        """
        if not stem.endswith("*"):
            return (stem, *self._forms.get(stem, ()))
        longer = [known for known in self._flags if known.startswith(stem[:-1])]
        deeper = [f"{prefix}*" for prefix in self.prefixes if prefix.startswith(stem[:-1])]
        return (*deeper, *longer)

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        """Stem → the known stems that are inflections of it."""
        forms: dict[str, list[str]] = {}
        for known in self._flags.keys() - self._neighbours:
            base = self._strip(known)
            if base is not None and base != known:
                forms.setdefault(base, []).append(known)
        return forms

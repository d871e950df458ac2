"""Azerbaijani suffix chains, on folded letters (ə→e, ı→i, ö→o, ü→u, ş→s, ç→c, ğ→g).

A word is cut only where a stem that is known remains and all that follows reads as suffixes of the
language in their order, so that "hesabatların" is hesabat + lar + ın and never hesab + at… . The order of
suffixes follows the usual descriptions of Azerbaijani: plural, possessive, case for nouns; voice,
negation, tense or verbal noun for verbs. Folding leaves vowel harmony visible in low vowels alone (a/e).
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

# A is a or e by harmony; I is i or u (ı, i, u, ü folded).
_PLURAL = "lAr"
_POSSESSIVE = "(?:ImIz|InIz|mIz|nIz|Im|In|sI|I|m|n)"
_CASE = "(?:nIn|yIn|In|ndAn|dAn|tAn|ndA|dA|tA|nA|yA|A|nI|yI|I|nlA|ylA|IlA|lA|ncA|cA)"
_COPULA = "(?:dIrlAr|dIr|tIr|sInIz|yAm|Am|yIq|Iq)"
_NOUN = f"(?:{_PLURAL})?(?:{_POSSESSIVE})?(?:{_CASE})?(?:kI(?:{_PLURAL})?(?:{_CASE})?)?(?:{_COPULA})?"
_VOICE = "(?:dIrIl|dIr|Ilt|tdIr|Il|In|Is|l|n|s|t|r){0,3}"
_NEGATION = "(?:mA)?"
_VERBAL = (
    "(?:mAq|mAg|mA|mAk|yAcAq|yAcAg|AcAq|AcAg|cAk|yAn|An|mIs|dIqlAr|dIq|dIg|dIy|yIb|Ib|yArAq|ArAq|yIr|Ir|Ur|yAr|Ar|r|"
    "mAlI|sIn|AsI|yAsI|dI|sA|Ak|yAk)"
)
_VERB = f"{_VOICE}{_NEGATION}{_VERBAL}{_NOUN}"

_VOWELS: Final = "aeiou"
# Final consonants that soften before a vowel: bacarıq → bacarığı, köynək → köynəyi, et → edir.
_HARDENED: Final = {"g": ("q", "k"), "y": ("k",), "d": ("t",)}


def _compile(chain: str, low: str) -> re.Pattern[str]:
    return re.compile(chain.replace("A", low).replace("I", "[iu]"))


_CHAINS: Final = {
    (is_verb, low): _compile(_VERB if is_verb else _NOUN, low)
    for is_verb in (True, False)
    for low in ("a", "e", "[ae]")
}


def _low_vowels(stem: str) -> str:
    """Which low vowel the suffixes of this stem take; e, i, o and u may stand for either kind."""
    last = next((char for char in reversed(stem) if char in _VOWELS), "")
    return {"a": "a", "e": "e"}.get(last, "[ae]")


@lru_cache(maxsize=4096)
def _chain(stem: str, is_verb: bool, foreign: bool) -> re.Pattern[str]:
    return _CHAINS[is_verb, "[ae]" if foreign else _low_vowels(stem)]


def _stems(prefix: str, before_vowel: bool) -> Iterator[str]:
    """What a prefix may be the surface of: itself, or a stem whose last consonant has softened."""
    yield prefix
    if before_vowel and prefix:
        for hard in _HARDENED.get(prefix[-1], ()):
            yield prefix[:-1] + hard


def strip(word: str, known: Callable[[str], int], *, noun: int, verb: int, foreign: int) -> str | None:
    """The longest known stem that `word` is an inflection of, or None.

    `known` gives the flags of a stem (0: unknown); `noun` and `verb` say which of them allow which chain,
    `foreign` which stems take suffixes of either harmony (brand names are spoken, not spelt).
    """
    for cut in range(len(word) - 1, 1, -1):
        rest = word[cut:]
        for stem in _stems(word[:cut], rest[0] in _VOWELS):
            flags = known(stem)
            if not flags:
                continue
            is_foreign = bool(flags & foreign)
            if flags & noun and _chain(stem, False, is_foreign).fullmatch(rest):
                return stem
            if flags & verb and _chain(stem, True, is_foreign).fullmatch(rest):
                return stem
    return None


def infinitive_stem(word: str) -> str | None:
    """The stem of a folded infinitive ("hazirlamaq" → "hazirla"), or None for any other word."""
    return word[:-3] if len(word) > 4 and word.endswith(("maq", "mek", "mak")) else None


def elided(stem: str) -> str | None:
    """The form of a stem whose last vowel falls before a vowel: fikir → fikr(i), şəkil → şəkl(i)."""
    if len(stem) >= 4 and stem[-2] in "iu" and stem[-1] not in _VOWELS and stem[-3] not in _VOWELS:
        return stem[:-2] + stem[-1]
    return None

"""Azerbaijani suffix chains, on folded letters (ə→e, ı→i, ö→o, ü→u, ş→s, ç→c, ğ→g).

A word is cut only where a stem that is known remains and all that follows reads as suffixes of the
language in their order, so that "hesabatların" is hesabat + lar + ın and never hesab + at… . The order of
suffixes follows the usual descriptions of Azerbaijani: plural, possessive, case for nouns; voice, negation
and then tense, participle or verbal noun for verbs. Only participles and verbal nouns decline. Folding
leaves vowel harmony visible in low vowels alone (a/e). Causatives (yazdırmaq), reciprocals (yazışmaq) and
reflexives (çəkinmək) are words of their own here, as in a dictionary.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

# A is a or e by harmony; I is i or u (ı, i, u, ü folded). V: after a vowel, C: after a consonant.
_COPULA = "(?:dIr(?:lAr)?)?"
_PERSON = "(?:dIr(?:lAr)?|y?Am|y?Iq|sInIz|sAn)?"
_PERSONS = "(?:dIr(?:lAr)?|y?Am|y?Iq|sInIz|sAn|lAr)?"
# After the third person's possessive a case takes an n: planı, planını, planında.
_AFTER_THIRD = "(?:nIn|ndAn|ndA(?:kI)?|nI|nA|nlA|y?lA|ncA)?"
_CASE_V = "(?:nIn|dAn|dA(?:kI)?|nI|yI|yA|ylA|cA)"
_CASE_C = "(?:In|dAn|dA(?:kI)?|I|A|lA|IlA|cA)"
_OURS = "(?:mIz|nIz)"
_OURS_C = f"(?:I{_OURS}(?:{_CASE_C})?|Im)"
_SINGULAR_C = f"(?:I{_AFTER_THIRD}|{_OURS_C}|{_CASE_C})"
_SINGULAR_V = f"(?:sI{_AFTER_THIRD}|{_OURS}(?:{_CASE_C})?|{_CASE_V}|(?:ndAn|ndA(?:kI)?|nA))"
_PLURAL = f"lAr{_SINGULAR_C}?"
_KI = f"(?:(?<=kI)(?:lAr{_SINGULAR_C}?|nIn|nI))?"
_NOUN_C = f"(?:{_PLURAL}|{_SINGULAR_C})?{_KI}{_PERSON}"
_NOUN_V = f"(?:{_PLURAL}|{_SINGULAR_V})?{_KI}{_PERSON}"
# A borrowed word may end otherwise in speech than in writing: "YouTube-un", "Reels-i".
_LOAN_ENDING = (
    f"(?:sI|I)(?:nIn|ndAn|ndA(?:kI)?|nI|nA)?|I?{_OURS}(?:{_CASE_C})?|nIn|In|dAn|dA(?:kI)?|yA|A|nI|y?lA"
)
_LOAN = f"(?:{_PLURAL}|{_LOAN_ENDING}){_KI}{_COPULA}"

_NAMED = (  # what a verb becomes to decline
    f"(?:mA(?:{_NOUN_V})|mA[qk]{_NOUN_C}|mA[gy](?=[iu]|A){_SINGULAR_C}{_COPULA}"
    f"|dI[qk]{_NOUN_C}|dI[gy](?=[iu]){_SINGULAR_C}{_COPULA}"
    f"|y?AcA[qk]{_NOUN_C}|y?AcA[gy](?=[iu]|A){_SINGULAR_C}{_COPULA}|y?An{_NOUN_C}|mIs{_PERSONS})"
)
_FINITE = (
    f"(?:mAlI{_PERSONS}|y?Ib{_PERSONS}|y?ArA[qk]|y?Arken|y?Ir{_PERSONS}|y?Ar{_PERSONS}|mAz{_PERSONS}|mIr{_PERSONS}"
    "|dI(?:m|n|q|k|nIz|lAr)?|sA(?:nIz|lAr)?|sIn(?:lAr)?|y?A(?:m|q|k|sInIz|lAr)?)"
)
_TENSE = f"(?:mA)?(?:{_NAMED}|{_FINITE})"
_VOICE: Final = {"vowel": "(?:nIl|n)?", "l": "(?:In)?", "r": "(?:Il|l|tIl|t)?", "other": "Il|"}
_VOWELS: Final = "aeiou"
# Final consonants of nouns that soften before a vowel: bacarıq → bacarığı, bilik → biliyi.
_SOFTENED: Final = {"g": ("q", "k"), "y": ("k",)}
# Nouns whose last vowel falls before a vowel: fikir → fikri. It is a matter of the word, not of its shape.
_ELIDING: Final = frozenset(
    "fikir sekil agil beyin zehin isim qisim fesil nesil omur sebir setir cisim burun agiz boyun ciyin "
    "konul ogul eyib heyif etir meyil metin qedir nefes ovuc alin qarin".split()
)


def _compile(chain: str, low: str) -> re.Pattern[str]:
    return re.compile(chain.replace("A", low).replace("I", "[iu]"))


_LOWS: Final = ("a", "e", "[ae]")
_NOUNS: Final = {
    (is_vowel, low): _compile(_NOUN_V if is_vowel else _NOUN_C, low)
    for is_vowel in (True, False)
    for low in _LOWS
}
_VERBS: Final = {
    (end, low): _compile(f"(?:{voice}){_TENSE}", low) for end, voice in _VOICE.items() for low in _LOWS
}
_LOANS: Final = _compile(_LOAN, "[ae]")
_LOAN_PLURALS: Final = _compile(f"{_PLURAL}{_COPULA}", "[ae]")


def _low_vowels(stem: str) -> str:
    """Which low vowel the suffixes of this stem take; i, o and u may stand for either kind."""
    last = next((char for char in reversed(stem) if char in _VOWELS), "")
    return {"a": "a", "e": "e"}.get(last, "[ae]")


@lru_cache(maxsize=4096)
def _noun_chain(stem: str) -> re.Pattern[str]:
    return _NOUNS[stem[-1] in _VOWELS, _low_vowels(stem)]


@lru_cache(maxsize=1024)
def _verb_chain(stem: str) -> re.Pattern[str]:
    end = "vowel" if stem[-1] in _VOWELS else stem[-1] if stem[-1] in "lr" else "other"
    return _VERBS[end, _low_vowels(stem)]


def _has_loan_chain(stem: str, rest: str) -> bool:
    """Whether `rest` declines a borrowed word. The shorter the word, the more must speak for it.

    English has words that begin like others and end like Azerbaijani suffixes: not+e, tab+le, pr+ide.
    """
    if len(stem) == 2 or (len(stem) == 3 and any(char in _VOWELS for char in stem)):
        return _LOAN_PLURALS.fullmatch(rest) is not None
    if len(stem) <= 4 and len(rest) == 1:
        return False
    return _LOANS.fullmatch(rest) is not None


class Kinds(NamedTuple):
    """The bits of a stem's flags that allow each kind of chain."""

    noun: int
    verb: int
    foreign: int


def _takes(stem: str, flags: int, rest: str, kinds: Kinds) -> bool:
    """Whether `rest` is a chain of suffixes that a stem with these flags takes."""
    return bool(
        (flags & kinds.noun and _noun_chain(stem).fullmatch(rest))
        or (flags & kinds.foreign and _has_loan_chain(stem, rest))
        or (flags & kinds.verb and _verb_chain(stem).fullmatch(rest))
    )


def _changed(prefix: str, elided: Mapping[str, str], kinds: Kinds) -> Iterator[tuple[str, int]]:
    """The stems that have become `prefix` before a vowel, with the flags they must have for that."""
    if len(prefix) > 3:  # nouns of one syllable keep their consonant
        for hard in _SOFTENED.get(prefix[-1], ()):
            yield prefix[:-1] + hard, kinds.noun | kinds.foreign
    if prefix[-1] == "d":
        yield prefix[:-1] + "t", kinds.verb
    if prefix in elided:
        yield elided[prefix], kinds.noun


def _threefold(prefix: str, rest: str) -> str | None:
    """The stem of a plural that writes two of its three l's: həll + lər → həllər."""
    return prefix + "l" if rest[0] == "l" == prefix[-1] else None


def strip(word: str, known: Callable[[str], int], elided: Mapping[str, str], kinds: Kinds) -> str | None:
    """The longest known stem that `word` is an inflection of, or None.

    `known` gives the flags of a stem (0: unknown), `elided` the full stem of one that lost its vowel.
    """
    for cut in range(len(word) - 1, 1, -1):
        prefix, rest = word[:cut], word[cut:]
        if (flags := known(prefix)) and _takes(prefix, flags, rest, kinds):
            return prefix
        stem = _threefold(prefix, rest)
        if stem and (flags := known(stem) & kinds.noun) and _takes(stem, flags, rest, kinds):
            return stem
        if rest[0] in _VOWELS:
            for stem, needed in _changed(prefix, elided, kinds):
                if (flags := known(stem) & needed) and _takes(stem, flags, rest, kinds):
                    return stem
    return None


def infinitive_stem(word: str) -> str | None:
    """The stem of a folded infinitive ("hazirlamaq" → "hazirla"), or None for any other word."""
    return word[:-3] if len(word) > 4 and word.endswith(("maq", "mek", "mak")) else None


def elided(stem: str) -> str | None:
    """The form of a stem whose last vowel falls before a vowel (fikir → fikr), None for all others."""
    return stem[:-2] + stem[-1] if stem in _ELIDING else None

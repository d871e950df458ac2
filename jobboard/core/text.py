"""Letters made comparable, one for one, so that offsets stay true.

`fold` maps every code point to exactly one: a search in folded text gives offsets into the text as it
was written. Azerbaijani is typed with and without its letters, I/ı/i/İ are used for each other, and one
word may hold letters of two scripts that look alike; all of that must compare equal.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

# The letters people leave out when they type Azerbaijani on an English keyboard, and their Turkish kin.
_LATIN: Final = {
    "ə": "e", "ı": "i", "ö": "o", "ü": "u", "ş": "s", "ç": "c", "ğ": "g", "â": "a", "î": "i", "û": "u",
    "ё": "е", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "−": "-", "‑": "-", "‒": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
}  # fmt: skip
_LOOK_LATIN: Final = str.maketrans("асеорхуквмнті", "aceopxykbmhti")
_LOOK_CYRILLIC: Final = str.maketrans("aceopxykbmht", "асеорхуквмнт")


class _Folder(dict[int, str]):
    """A translation table that fills itself: one look-up for a code point after its first use."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        # U+0130 is the only code point whose lower() is two long.
        lower = "i" if char == "İ" else char.lower()
        folded = _LATIN.get(lower, lower)
        if len(folded) == 1 and ord(folded) > 0x24F and not "а" <= folded <= "я":
            plain = unicodedata.normalize("NFKC", folded)
            folded = plain if len(plain) == 1 else folded
        result = folded if len(folded) == 1 else char
        self[code] = result
        return result


_TABLE: Final = _Folder()
_LONG: Final = 100  # characters
_FEW: Final = 50  # different characters that are each replaced by themselves
_RARE: Final = re.compile(r"[^\x00-\u024fа-я]")


def fold(text: str) -> str:
    """Lower case, no Azerbaijani letters, plain quotes, dashes and spaces. Same length as `text`."""
    if len(text) < _LONG:
        return text.translate(_TABLE)
    # The same for a whole ad in a part of the time: a look-up for each character is what costs.
    folded = text.replace("İ", "i").replace("Σ", "σ").lower()
    for letter, plain in _LATIN.items():
        if letter in folded:
            folded = folded.replace(letter, plain)
    rarities = set(_RARE.findall(folded))
    if len(rarities) > _FEW:
        return text.translate(_TABLE)
    for rare in rarities:
        folded = folded.replace(rare, _TABLE[ord(rare)])
    return folded


def is_cyrillic(word: str) -> bool:
    """Whether a folded word has more Cyrillic letters than Latin ones."""
    if word.isascii():
        return False
    cyrillic = sum("Ѐ" <= char <= "ӿ" for char in word)
    return cyrillic * 2 > sum(char.isalpha() for char in word)


def one_script(word: str) -> str:
    """A folded word with its look-alike letters in the script that most of it is written in.

    "сanva" with a Cyrillic с is the tool Canva; "кoнтент" with a Latin o is the Russian word.
    """
    if word.isascii():
        return word
    latin = any("a" <= char <= "z" for char in word)
    cyrillic = any("Ѐ" <= char <= "ӿ" for char in word)
    if not (latin and cyrillic):
        return word
    return word.translate(_LOOK_CYRILLIC if is_cyrillic(word) else _LOOK_LATIN)


@lru_cache(maxsize=50_000)
def fold_word(word: str) -> str:
    """One word, folded and in one script, decomposed accents put together. May change its length."""
    return one_script(fold(unicodedata.normalize("NFC", word)))


# PostgreSQL stores neither; one for one, so that offsets stay true.
_UNSTORABLE: Final = {0: "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


def storable(text: str) -> str:
    """The text without what a database refuses: NUL and lone surrogates. Same length."""
    return text.translate(_UNSTORABLE)

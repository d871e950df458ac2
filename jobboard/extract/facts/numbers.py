"""Small numbers as ads write them, in figures or in the words of three languages (folded)."""

from typing import Final

WORDS: Final = {
    "bir": 1, "iki": 2, "uc": 3, "dord": 4, "bes": 5, "alti": 6, "yeddi": 7, "sekkiz": 8,
    "один": 1, "одного": 1, "два": 2, "двух": 2, "три": 3, "трех": 3, "четыре": 4, "четырех": 4,
    "пять": 5, "пяти": 5, "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8,
    "полтора": 1.5, "полутора": 1.5,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10,
}  # fmt: skip

# One or two figures with one decimal. The first one leads, so that a search jumps from figure to figure.
FIGURES: Final = r"\d(?<![\d/$€₽₼]\d)(?<!\d[.,]\d)\d?(?:[.,]\d)?(?!\d)"
IN_WORDS: Final = r"\b(?:" + "|".join(sorted(WORDS, key=len, reverse=True)) + r")\b"
SMALL: Final = f"(?:{FIGURES}|{IN_WORDS})"
# "2-х", "3 (three)"
ENDING: Final = r"(?:-?\s?(?:х|x|ух|ти|ми|й)\b)?(?:\s?\([^()\n]{1,12}\))?"


def small(written: str) -> float:
    """The value of what one of the patterns matched."""
    word = WORDS.get(written)
    return float(word) if word is not None else float(written.replace(",", "."))

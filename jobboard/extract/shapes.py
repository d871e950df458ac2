"""What a token looks like, as bits: worked out once for every distinct word, looked up for the rest."""

import re
from typing import Final

BREAK: Final = 1  # ends a clause wherever it stands: line end, bullet, ! ? ; …
STOP: Final = 2  # "."
JOINT: Final = 4  # , : ( ) + /
DASH: Final = 8
COLON: Final = 16
WORD: Final = 32  # letters only
UPPER: Final = 64  # begins with a capital
LOWER_END: Final = 128  # letters that end in a small one
LONE: Final = 256  # one small letter
PLAIN: Final = 512  # decoration before a heading: no word character, or a number of a list
SPACE: Final = 1024
ALNUM: Final = 2048  # begins with a letter or a digit
SPACED: Final = 4096  # a space follows
CAPITALISED: Final = UPPER | LOWER_END

_BREAKS: Final = frozenset("!?;…•·●▪▫◦‣■□▶►➤➢➡→✓✔✅☑✦✨⭐★◆❖🔹🔸🔺📌👉|*")
_JOINTS: Final = frozenset(",:()+/")
_DASHES: Final = frozenset("-–—")
_PLAIN: Final = re.compile(r"^[^\w]*$|^\d{1,2}$|^_$")


def shape(text: str) -> int:
    """The bits of one token, as far as its letters tell."""
    tests = (
        (BREAK, "\n" in text or "\r" in text or text in _BREAKS),
        (STOP, text == "."),
        (JOINT, text in _JOINTS),
        (DASH, text in _DASHES),
        (COLON, text == ":"),
        (WORD, text.isalpha()),
        (UPPER, text[:1].isupper()),
        (LOWER_END, text.isalpha() and text[-1:].islower()),
        (LONE, len(text) == 1 and text.islower()),
        (PLAIN, _PLAIN.match(text) is not None),
        (SPACE, text.isspace()),
        (ALNUM, text[:1].isalnum()),
    )
    return sum(bit for bit, holds in tests if holds)

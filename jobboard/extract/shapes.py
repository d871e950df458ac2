"""What a token looks like, as bits: worked out once for every distinct string, looked up for the rest.

Asking spaCy's tokens one by one costs more than all of the tokenizer; two arrays of a doc cost nothing.
"""

import re
from dataclasses import dataclass
from typing import Final

from spacy.attrs import ORTH, SPACY
from spacy.tokens import Doc
from spacy.vocab import Vocab

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

_BREAKS: Final = frozenset("!?;…•·●▪▫◦‣■□▶►➤➢➡→✓✔✅☑✦✨⭐★◆❖🔹🔸🔺📌👉|*")
_JOINTS: Final = frozenset(",:()+/")
_DASHES: Final = frozenset("-–—")
_PLAIN: Final = re.compile(r"^[^\w]*$|^\d{1,2}$|^_$")


def shape(text: str) -> int:
    """The bits of one token."""
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


class Shapes(dict[int, int]):
    """Shape by the number that a vocabulary gives a string; fills itself."""

    def __init__(self, vocab: Vocab) -> None:
        self._strings = vocab.strings

    def __missing__(self, orth: int) -> int:
        bits = self[orth] = shape(self._strings[orth])
        return bits


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one doc: `bits[i]` their shape, `spaced[i]` whether a space follows."""

    doc: Doc
    bits: list[int]
    spaced: list[bool]

    @classmethod
    def of(cls, doc: Doc, shapes: Shapes) -> "Tokens":
        orths, spaced = doc.to_array([ORTH, SPACY]).T.tolist() if len(doc) else ([], [])
        return cls(doc, [shapes[orth] for orth in orths], spaced)

    def __len__(self) -> int:
        return len(self.bits)

    def text(self, index: int) -> str:
        return self.doc[index].text

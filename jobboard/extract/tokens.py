"""The one spaCy pipeline for all three languages: a tokenizer that ads cannot trip up, and our NORM.

Measured on real ads, spaCy's defaults cost up to 17 times: special cases switch the tokenizer's cache off
for the rest of a text, and the cache holds 10,000 strings. Splitting at single characters is quicker on
new strings as well, and a bullet or a suffix glued to a name no longer hides it (`•Canva`, `Reels'lərin`).
"""

import re
from collections.abc import Iterator
from typing import Final

import spacy
from spacy.attrs import IS_ALPHA, IS_SPACE, LOWER, NORM
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from jobboard.core.text import fold, fold_word
from jobboard.extract.morphology.stems import Stems

_UPPER: Final = "A-ZА-ЯЁƏİÖĞÜŞÇ"
_LOWER: Final = "a-zа-яёəıöğüşç"
# Combining marks belong to the letter before them.
_PREFIX: Final = re.compile(r"^(?:[^\w]|_)")
_SUFFIX: Final = re.compile(r"(?:[^\w\u0300-\u036f]|_)$")
_BREAK: Final = re.compile(
    r"[^\w\u0300-\u036f]|_"
    r"|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])"
    rf"|(?<=[{_LOWER}]{{2}})(?=[{_UPPER}][{_LOWER}])"
)
_CACHE: Final = 1_000_000


def pipeline(stems: Stems) -> Language:
    """A blank multi-language pipeline whose NORM is the key of a word in `stems`."""
    nlp = spacy.blank("xx")
    nlp.tokenizer = _tokenizer(nlp, stems)
    # The getter must stand before any lexeme is made: a lexeme keeps the norm it was born with.
    # Only what is used here, since each costs a call for every new string.
    getters = {NORM: stems.key, LOWER: fold, IS_ALPHA: str.isalpha, IS_SPACE: str.isspace}
    nlp.vocab.lex_attr_getters = getters  # type: ignore[attr-defined]
    nlp.max_length = 10**7
    return nlp


def _tokenizer(nlp: Language, stems: Stems) -> Tokenizer:
    def breaks(chunk: str) -> Iterator[re.Match[str]]:
        """Where a chunk is cut; not inside a name that is written with a capital in the middle (CapCut)."""
        matches = list(_BREAK.finditer(chunk))
        for index, match in enumerate(matches):
            if match.start() != match.end() or not _is_name(chunk, matches, index, stems):
                yield match

    tokenizer = Tokenizer(
        nlp.vocab,
        rules={},
        prefix_search=_PREFIX.search,
        suffix_search=_SUFFIX.search,
        infix_finditer=breaks,
    )
    tokenizer.max_cache_size = _CACHE
    return tokenizer


def _is_name(chunk: str, matches: list[re.Match[str]], index: int, stems: Stems) -> bool:
    """Whether the pieces on both sides of a cut are one known word together (TikTok, GA4)."""
    start = matches[index - 1].end() if index else 0
    end = matches[index + 1].start() if index + 1 < len(matches) else len(chunk)
    whole = fold_word(chunk[start:end])
    return bool(stems.known(whole)) or stems.key(whole) != whole

"""The one spaCy pipeline for all three languages: a tokenizer that ads cannot trip up.

Measured on real ads, spaCy's defaults cost up to 17 times: special cases switch the tokenizer's cache off
for the rest of a text, and the cache holds 10,000 strings. Splitting at single characters is quicker on
new strings as well, and a bullet or a suffix glued to a name no longer hides it (`•Canva`, `Reels'lərin`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from jobboard.core.text import fold_word
from jobboard.extract.morphology.stems import Stems

_UPPER: Final = "A-ZА-ЯЁƏİÖĞÜŞÇ"
_LOWER: Final = "a-zа-яёəıöğüşç"
# Combining marks belong to the letter before them.
_PREFIX: Final = re.compile(r"^(?:[^\w]|_)")
_SUFFIX: Final = re.compile(r"(?:[^\w\u0300-\u036f]|_)$")
# A word and a figure, or two words, written as one.
_JOINT: Final = r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])" rf"|(?<=[{_LOWER}]{{2}})(?=[{_UPPER}][{_LOWER}])"
_BREAK: Final = re.compile(rf"[^\w\u0300-\u036f]|_|{_JOINT}")
# Where a chunk has none of these, words and other characters simply follow each other.
_GLUED: Final = re.compile(rf"_|[\u0300-\u036f]|{_JOINT}")
_PLAIN: Final = re.compile(r"\w+|\W")
_CACHE: Final = 1_000_000
_STRINGS: Final = 60_000  # about 30 MB


def pipeline(stems: Stems) -> Language:
    """A blank multi-language pipeline that cuts texts as we need it; no name known to `stems` is cut."""
    nlp = spacy.blank("xx")
    nlp.tokenizer = _tokenizer(nlp, stems)
    nlp.vocab.lex_attr_getters = {}  # type: ignore[attr-defined]  # each costs a call for every new string
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


class Cutter:
    """Cuts chunks of text into tokens.

    spaCy keeps every string that it has ever seen, and a service reads for months: the pipeline is made anew
    before it holds too many.
    """

    def __init__(self, stems: Stems) -> None:
        self._stems = stems
        self._nlp = pipeline(stems)

    def cut(self, chunks: Sequence[str]) -> Iterator[list[str]]:
        """The tokens of each chunk as they are written; no chunk has a space in it."""
        glued = [chunk for chunk in chunks if not chunk[1:].islower() or not chunk.isalpha()]
        glued = [chunk for chunk in glued if _GLUED.search(chunk)]
        parted = dict(zip(glued, self._parted(glued), strict=True))
        for chunk in chunks:
            yield parted[chunk] if chunk in parted else _PLAIN.findall(chunk)

    def _parted(self, chunks: Sequence[str]) -> Iterator[list[str]]:
        """The same by spaCy, all in one text: a Doc costs more than its tokens."""
        nlp = self._nlp
        if len(nlp.vocab.strings) > _STRINGS:
            nlp = self._nlp = pipeline(self._stems)
        tokens = [(token.idx, token.text) for token in nlp.tokenizer(" ".join(chunks))]
        at = end = 0
        for chunk in chunks:
            first, end = at, end + len(chunk) + 1
            while at < len(tokens) and tokens[at][0] < end:
                at += 1
            yield [text for _, text in tokens[first:at]]

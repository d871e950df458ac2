"""Shouting (capitals, exclamation marks), and ways around the site (phone numbers, addresses)."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from jobboard.core.ad import Source
from jobboard.core.findings import Finding
from jobboard.core.text import is_cyrillic
from jobboard.extract.facts import contacts as contact_fact
from jobboard.extract.layout import Clause
from jobboard.extract.page import Page
from jobboard.extract.words import Tokens

REASONS: Final = frozenset({"capitals", "exclamation", "contact"})
_LINE: Final = re.compile(r"[^\n]+")
_WORD: Final = re.compile(r"[^\W\d_]+")
_FLOOD: Final = re.compile(r"!(?:[\s!?]*[!?]){1,50}|\?(?:[!?]*!)[!?]*")
_MANY: Final = 4  # words in capitals that make a line shout
_LETTERS: Final = 20
_SHARE: Final = 0.8
_AZERBAIJANI: Final = re.compile(r"[ƏĞÖÜŞÇİ]")
_LINKS: Final = re.compile(r"t\.me|wa\.me|telegram\.me|forms\.gle|whatsapp|bit\.ly|docs\.google")
_SHORT: Final = 10  # words of a clause that goes as a whole when its contact does


def check(text: str, acronyms: frozenset[str], source: Source) -> Iterator[Finding]:
    """Lines in capitals, and floods of exclamation marks."""
    for line in _LINE.finditer(text):
        if line[0].rstrip().endswith(":"):  # a heading
            continue
        words = [word[0] for word in _WORD.finditer(line[0])]
        loud = [word for word in words if word.isupper() and len(word) > 1 and word not in acronyms]
        letters = sum(map(len, words))
        if len(loud) >= _MANY and letters >= _LETTERS and sum(map(len, loud)) >= letters * _SHARE:
            start, end = _stripped(line)
            calm = _calm(text[start:end], acronyms)
            yield Finding(start, end, "capitals", "warn", "capitals", calm, source)
    for flood in _FLOOD.finditer(text):
        end = flood.start() + len(flood[0].rstrip())
        mark = "?" if "?" in flood[0] else "!"
        yield Finding(flood.start(), end, "exclamation", "warn", "exclamation", mark, source)


def _stripped(line: re.Match[str]) -> tuple[int, int]:
    lead = len(line[0]) - len(line[0].lstrip())
    return line.start() + lead, line.start() + len(line[0].rstrip())


def _calm(line: str, acronyms: frozenset[str]) -> str:
    """A line in small letters but for its first one and the names that are always in capitals."""
    is_azerbaijani = bool(_AZERBAIJANI.search(line)) and not is_cyrillic(line.lower())
    words = _WORD.sub(lambda word: word[0] if word[0] in acronyms else _small(word[0], is_azerbaijani), line)
    first = _WORD.search(words)
    if first is None or first[0] in acronyms:
        return words
    capital = "İ" if is_azerbaijani and first[0][0] == "i" else first[0][0].upper()
    return words[: first.start()] + capital + words[first.start() + 1 :]


def _small(word: str, is_azerbaijani: bool) -> str:
    word = word.replace("İ", "i")
    return word.replace("I", "ı").lower() if is_azerbaijani else word.lower()


def contacts(text: str, tokens: Tokens, clauses: Sequence[Clause], shift: int) -> Iterator[Finding]:
    """Phone numbers, addresses and messengers in the text; a short line goes with its contact."""
    for contact in contact_fact.read(Page.of(text)):
        if contact.kind == "link" and not _LINKS.search(text[contact.start : contact.end].lower()):
            continue
        start, end = _line(tokens, clauses, contact.start + shift, contact.end + shift)
        yield Finding(start - shift, end - shift, "contact", "ask", "contact", "")


def _line(tokens: Tokens, clauses: Sequence[Clause], start: int, end: int) -> tuple[int, int]:
    """The offsets of the clause around a contact where that is short, otherwise of the contact."""
    for clause in clauses:
        left, right = tokens.starts[clause.start], tokens.end(clause.end - 1)
        if left <= start and end <= right and clause.section != "title":
            words = tokens.source[left:start].split() + tokens.source[end:right].split()
            written = tokens.source[left:right]
            if len(words) <= _SHORT:
                return left + len(written) - len(written.lstrip()), left + len(written.rstrip())
    return start, end

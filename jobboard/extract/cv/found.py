"""What the text of a CV says about a candidate, with its words.

The reader of ads reads it. What an ad asks for, a CV claims: whatever it names counts, and the
candidate decides.
"""

import re
from typing import Final

from jobboard.core.candidate import Candidate
from jobboard.core.cv import TEXT_LIMIT, Found
from jobboard.core.facts import Evidence, Proof
from jobboard.core.links import in_ascii, is_web_address
from jobboard.extract.reader import Reader

_LINK: Final = re.compile(r"https?://[^\s<>\"'|]+")
_LINKS: Final = 10
_QUOTES: Final = 2  # pieces of a CV shown for one thing
_AROUND: Final = 60  # characters on each side of what was found
_MOST_YEARS: Final = 50


def find(reader: Reader, text: str) -> Found:
    """Concepts, languages, years of experience, education and links."""
    text = text[:TEXT_LIMIT]
    ad = reader.read(text)
    words = {f"skills.{id_}": quotes for id_, quotes in _concepts(reader, text).items()}
    words |= {f"languages.{code}": _quotes(text, asked.evidence) for code, asked in ad.languages.items()}
    years = ad.experience and (ad.experience.min or ad.experience.max)
    if ad.experience and years and years <= _MOST_YEARS:
        words["years"] = _quotes(text, ad.experience.evidence)
    else:
        years = None
    if ad.education:
        words["education"] = _quotes(text, ad.education.evidence)
    told = Candidate(
        years=years,
        education=ad.education.level if ad.education else None,
        languages={code: asked.level for code, asked in ad.languages.items() if asked.level},
        links=_links(text),
    )
    return Found(told, words)


def _concepts(reader: Reader, text: str) -> dict[str, tuple[str, ...]]:
    named = reader.named(text)
    found: dict[str, list[str]] = {}
    for hit in named.hits:
        quotes = found.setdefault(hit.concept, [])
        quote = _around(text, named.tokens.starts[hit.start], named.tokens.end(hit.end - 1))
        if len(quotes) < _QUOTES and quote not in quotes:
            quotes.append(quote)
    return {concept: tuple(quotes) for concept, quotes in found.items()}


def _quotes(text: str, proof: Proof) -> tuple[str, ...]:
    quotes = (_around(text, piece.start, piece.end) for piece in proof if _is_in(text, piece))
    return tuple(dict.fromkeys(quotes))[:_QUOTES]


def _is_in(text: str, piece: Evidence) -> bool:
    return piece.source == "text" and piece.end <= len(text)


def _around(text: str, start: int, end: int) -> str:
    """The line of these words, or the middle of it where it is long."""
    first = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    last = text.find("\n", end)
    last = min(len(text) if last < 0 else last, end + _AROUND)
    return " ".join(text[first:last].split())


def _links(text: str) -> tuple[str, ...]:
    found = (in_ascii(match.group().rstrip(".,;:!?)]}»")) for match in _LINK.finditer(text))
    return tuple(dict.fromkeys(link for link in found if is_web_address(link)))[:_LINKS]

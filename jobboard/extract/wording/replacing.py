"""Which words a finding covers, and what is offered in their place so that a natural sentence remains."""

from collections.abc import Mapping
from typing import Final

from jobboard.core.patterns import Language
from jobboard.core.text import fold, is_cyrillic
from jobboard.extract.morphology import russian
from jobboard.extract.shapes import ALNUM, COLON, DASH
from jobboard.extract.wording.around import Around

Span = tuple[int, int]  # tokens [start, end)
_CANDIDATE: Final[Mapping[Language, str]] = {"az": "namizəd", "ru": "кандидат", "en": "candidate"}
_FRONT: Final = str.maketrans("aıuoü", "əiiəi")
# Said at the edge of an age these belong to the words beyond it.
_LOOSE: Final = frozenset("and to of from with в с и ve not".split())
_SAID: Final = ("seek", "prefer", "must", "only", "rest")


def aged(around: Around, start: int, end: int) -> Span:
    """The words of an age with those that go with it: "yaş həddi: 25-35 yaş arası"."""
    first, last = around.clause.start, around.clause.end
    while start > first and (_is_age(around, start - 1) or _is_label(around, start - 1, first)):
        start -= 1
    while end < last and _is_age(around, end):
        end += 1
    while end - start > 1 and _is_loose(around, end - 1):
        end -= 1
    while end - start > 1 and _is_loose(around, start):
        start += 1
    return start, end


def _is_age(around: Around, token: int) -> bool:
    if around.tokens.bits[token] & DASH:
        return True
    return around.only(token, token + 1, "age-glue", "age") and bool(around.tokens.bits[token] & ALNUM)


def _is_label(around: Around, token: int, first: int) -> bool:
    """Whether a colon follows the word "age"."""
    return bool(around.tokens.bits[token] & COLON) and token > first and _is_age(around, token - 1)


def _is_loose(around: Around, token: int) -> bool:
    return not around.tokens.bits[token] & ALNUM or fold(around.tokens.text(token)) in _LOOSE


def cleared(around: Around, start: int, end: int, *more: str) -> Span:
    """The whole piece of a list where nothing worth keeping remains in it; otherwise the words alone."""
    first, last = around.piece(start)[0], around.piece(end - 1)[1]
    rest = (*_SAID, *more)
    if around.only(first, start, *rest) and around.only(end, last, *rest):
        return trimmed(around, _label(around, first), last)
    return start, end


def _label(around: Around, first: int) -> int:
    """Where the label before a piece begins ("Cins: …"), or the piece where there is none."""
    at = first - 1
    if at <= around.clause.start or not around.tokens.bits[at] & COLON:
        return first
    begins = around.piece(at)[0]
    return begins if around.only(begins, at, "label") else first


def title(around: Around, start: int, end: int, fix: str) -> tuple[int, str]:
    """A title of no sex in the form of the one that told it, and where what agrees with it begins."""
    word = fold(around.tokens.text(end - 1))
    offered = russian.inflected(fix, word) if is_cyrillic(word) and " " not in fix else fix
    return agreeing(around, start, end, offered)


def fluent(around: Around, start: int, end: int, fix: str) -> str:
    """A level in place of a native speaker, after the language that the words name."""
    named = next((m for m in around.all("language") if start <= m.start and m.end <= end), None)
    if named is None:
        return fix
    word = around.tokens.text(named.start)
    if is_cyrillic(fold(word)):
        return f"{russian.lemmas(fold(word))[0]} язык {fix}"
    return f"{word} dili {fix}" if "C2 " in fix else f"{word} {fix}"


def agreeing(around: Around, start: int, end: int, offered: str) -> tuple[int, str]:
    """What is offered, with the Russian adjectives before it made to agree, and where these begin.

    "Нужна энергичная девушка" becomes "Нужен энергичный кандидат".
    """
    word = fold(around.tokens.text(end - 1))
    if not is_cyrillic(word):
        return start, offered
    while start > around.clause.start:
        before = around.tokens.text(start - 1)
        changed = russian.agreeing(fold(before), offered.split()[-1], word)
        if changed is None:
            break
        start, offered = (
            start - 1,
            (changed.capitalize() if before[:1].isupper() else changed) + " " + offered,
        )
    return start, offered


def trimmed(around: Around, start: int, end: int) -> Span:
    """Without punctuation at the ends."""
    bits = around.tokens.bits
    while end - start > 1 and not bits[end - 1] & ALNUM:
        end -= 1
    while end - start > 1 and not bits[start] & ALNUM:
        start += 1
    return start, end


def candidate(word: str, lang: Language) -> str:
    """ "Candidate" in the form of a word that told the sex ("девушку" → "кандидата")."""
    base = _CANDIDATE[lang if lang != "any" else _language(word)]
    if is_cyrillic(fold(word)):
        return russian.inflected(base, fold(word))
    if lang == "az":
        return base + _suffix(word)
    is_plural = fold(word).endswith(("s", "men"))
    return f"{base}s" if is_plural else base


def _language(word: str) -> Language:
    return "ru" if is_cyrillic(fold(word)) else "en"


def _suffix(word: str) -> str:
    """What follows the stem of an Azerbaijani word, with the vowels that "namizəd" takes."""
    folded = fold(word)
    stem = next(
        (s for s in ("xanim", "qadin", "qiz", "kisi", "oglan", "bey") if folded.startswith(s)), folded
    )
    return word[len(stem) :].lower().translate(_FRONT)

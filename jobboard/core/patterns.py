"""The small language in which `skills_data` says how a concept is worded.

    "content plan"                    one phrase: stems, side by side, any inflection
    "@manage + (account | page)"      both in one clause, in either order
    "@write > text"                   in this order
    "design !designer"                not where the clause says "designer"
    "story ?@social"                  only where the clause also says one of @social
    "(write | edit) text"             brackets multiply out
    "=SEO"                            this spelling only, no inflection
    "kreativ*"                        every word that begins so
    "film + video /3"                 with at most three words between the parts

`skills_data/README.md` explains it to the people who write it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal

Role = Literal["take", "need", "forbid"]
Language = Literal["az", "ru", "en", "any"]
LANGUAGES: Final[tuple[Language, ...]] = ("az", "ru", "en", "any")
GAP: Final = 7  # words between the parts of a pattern, unless it says otherwise

_LIMIT = re.compile(r"\s*/(\d+)\s*$")
_WORD = re.compile(r"^=?(?=.*\w)[\w'.&#+/-]+\*?$")


class PatternError(ValueError):
    """A pattern that cannot be understood; the loader adds the file and the entry."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side. A word may begin with "=" (this spelling only) or end in "*" (a beginning)."""

    words: tuple[str, ...]
    lang: Language


@dataclass(frozen=True, slots=True)
class Part:
    """One slot of a pattern: any of its phrases fills it."""

    phrases: tuple[Phrase, ...]
    role: Role
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """Parts that must stand in one clause, at most `gap` words apart."""

    parts: tuple[Part, ...]
    ordered: bool
    gap: int
    source: str

    @property
    def taken(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.role == "take")


Groups = Mapping[str, tuple[Phrase, ...]]


def parse_phrase(text: str, lang: Language) -> Phrase:
    """One phrase. Raises PatternError on letters that no word has."""
    words = tuple(text.split())
    if not words:
        raise PatternError("an empty alternative")
    for word in words:
        if not _WORD.match(word):
            raise PatternError(f"{word!r} is not a word")
    return Phrase(words, lang)


def parse_pattern(text: str, lang: Language, groups: Groups) -> Pattern:
    """One pattern. Raises PatternError on bad syntax and on groups that do not exist."""
    body, gap = text, GAP
    if limit := _LIMIT.search(text):
        body, gap = text[: limit.start()], int(limit.group(1))
    list(_brackets(body))
    in_order = _outside(body, ">")
    if len(in_order) > 1 and any(len(_outside(piece, "+")) > 1 for piece in in_order):
        raise PatternError(f"{text!r} mixes + and >")
    parts: list[Part] = []
    for piece in _outside(body, "+>"):
        parts.extend(_part(item, lang, groups) for item in _items(piece, text))
    if not any(part.role == "take" for part in parts):
        raise PatternError(f"{text!r} takes nothing")
    return Pattern(tuple(parts), len(in_order) > 1, gap, text)


def _items(piece: str, text: str) -> list[str]:
    """A piece between joints: one thing to take, then any number of ! and ? conditions."""
    items = [item.strip() for item in re.split(r"\s+(?=[!?])", piece.strip())]
    if not items or not items[0]:
        raise PatternError(f"{text!r} has an empty part")
    return items


def _alternatives(text: str) -> Iterator[str]:
    """What the bars of a text offer, brackets multiplied out: "(a | b) c" → "a c", "b c"."""
    for alternative in _outside(text, "|"):
        for words in product(*_pieces(alternative)):
            yield " ".join(" ".join(words).split())


def _pieces(text: str) -> Iterator[list[str]]:
    """The words of an alternative and, for each bracket in it, what that offers."""
    start = 0
    for opening, closing in _brackets(text):
        yield [text[start:opening]]
        yield list(_alternatives(text[opening + 1 : closing]))
        start = closing + 1
    yield [text[start:]]


def _brackets(text: str) -> Iterator[tuple[int, int]]:
    """Where the outermost brackets of a text open and close. Raises PatternError where they do not fit."""
    depth, opening = 0, 0
    for index, char in enumerate(text):
        if char == "(":
            opening = index if not depth else opening
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                yield opening, index
        if depth < 0:
            break
    if depth:
        raise PatternError(f"{text!r} has brackets that do not fit")


def _outside(text: str, marks: str) -> list[str]:
    """The pieces of a text between such marks as stand outside brackets."""
    pieces, depth, start = [], 0, 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char in marks and not depth:
            pieces.append(text[start:index].strip())
            start = index + 1
    return [*pieces, text[start:].strip()]


def _part(item: str, lang: Language, groups: Groups) -> Part:
    role: Role = "take"
    if item[0] in "!?":
        role, item = ("forbid" if item[0] == "!" else "need"), item[1:].strip()
    phrases: list[Phrase] = []
    names: list[str] = []
    for alternative in _alternatives(item):
        if alternative.startswith("@"):
            name = alternative[1:]
            if name not in groups:
                raise PatternError(f"there is no group @{name}")
            names.append(name)
            # In the list of one language a group stands for its words of that language: the order of
            # object and action is a language's own ("hesabları idarə et", "вести аккаунты").
            phrases.extend(p for p in groups[name] if lang == "any" or p.lang in (lang, "any"))
        else:
            phrases.append(parse_phrase(alternative, lang))
    return Part(tuple(dict.fromkeys(phrases)), role, tuple(names))

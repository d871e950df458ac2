"""Facts that are kinds of a thing: words that say each kind, and words around them that take it back."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Proof
from jobboard.extract.facts.presence import stems as parted
from jobboard.extract.page import Found, Page, Section

PIECE: Final = r"(?:^|(?<=[,.(])|(?<=[,.(]\s))"  # where a piece of a sentence begins
PIECE_END: Final = r"(?=\s?(?:[,.;)]|$))"


@dataclass(frozen=True, slots=True)
class Kind:
    """`says` in the folded ad means `key`, unless the words 50 letters before or after it match.

    Every match holds one of `stems` (see `Page.search`).
    """

    key: str
    says: re.Pattern[str]
    stems: frozenset[str]
    unless_before: re.Pattern[str] | None = None
    unless_after: re.Pattern[str] | None = None
    title_only: bool = False
    not_in: tuple[Section, ...] = ()


def kind(
    key: str,
    stems: str,
    says: str,
    *,
    before: str | None = None,
    after: str | None = None,
    title_only: bool = False,
    not_in: tuple[Section, ...] = (),
) -> Kind:
    """`stems` are parted by "|"; `says` begins with a word.

    `before` ends where the words begin, `after` begins where they end.
    """
    unless_before = re.compile(f"(?:{before})$") if before else None
    unless_after = re.compile(after) if after else None
    return Kind(
        key,
        re.compile(rf"\b(?:{says})", re.MULTILINE),
        parted(stems),
        unless_before,
        unless_after,
        title_only,
        not_in,
    )


def all_stems(kinds: Iterable[Kind]) -> frozenset[str]:
    """All their stems."""
    return frozenset().union(*(one.stems for one in kinds))


def find(page: Page, kinds: Sequence[Kind]) -> list[Found]:
    """Every place where one of the kinds is said, in the order of the ad."""
    found = [
        hit.found(one.key)
        for one in kinds
        if not page.lacks(one.stems)
        for hit in page.search_in(("title",) if one.title_only else page.sources, one.says, one.stems)
        if not _taken_back(page, one, hit.found())
    ]
    return sorted(found, key=lambda item: (item.source == "text", item.start))


def proofs(page: Page, found: Iterable[Found]) -> dict[str, Proof]:
    """The kinds found with all their evidence, in the order of the ad."""
    kinds: dict[str, Proof] = {}
    for item in found:
        kinds[item.key] = (*kinds.get(item.key, ()), page.proof(item))
    return kinds


def _taken_back(page: Page, one: Kind, found: Found) -> bool:
    if page.section(found) in one.not_in:
        return True
    text = page.in_folded(found.source)
    start, end = page.clause(found)
    before, after = (
        text[max(start, found.start - 50) : found.start],
        text[found.end : min(end, found.end + 50)],
    )
    return bool(
        (one.unless_before and one.unless_before.search(before))
        or (one.unless_after and one.unless_after.match(after))
    )

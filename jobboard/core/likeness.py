"""How alike two ads are: the share of their short runs of words that both have (Jaccard).

Runs of three folded words survive another order of lines, and a changed city or pay touches only the few
runs around it. Figures are left out, since another pay or phone number makes no other ad. Two ads by one
template share its headings and closing lines alone, and stay well under the bound.
"""

import re
from typing import Final

from jobboard.core.text import fold

ALIKE: Final = 0.6  # of all runs; edited copies of our tests reach 0.84, another ad by the same template 0.18
_RUN: Final = 3  # words
_LETTERS: Final = re.compile(r"[^\W\d_]+")

Runs = frozenset[tuple[str, ...]]


def runs(title: str, text: str) -> Runs:
    """The runs of words of an ad, line by line; a line shorter than a run is one by itself."""
    found: set[tuple[str, ...]] = set()
    for line in (title, *text.splitlines()):
        words = _LETTERS.findall(fold(line))
        found.update(tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)) if words)
    return frozenset(found)


def likeness(one: Runs, other: Runs) -> float:
    """From 0 to 1; two empty ads are not alike."""
    together = len(one | other)
    return len(one & other) / together if together else 0.0

"""How well a language is to be known: words for it, folded, and the letters of the European framework."""

import re
from typing import Final

from jobboard.core.ad import Level

# In words as most ads mean them: intermediate B1, good B2, fluent C1, perfect C2.
_LEVELS: Final[tuple[tuple[Level | None, re.Pattern[str]], ...]] = (
    ("B2", re.compile(r"\bupper")),
    (None, re.compile(r"pre.?inter|как родн")),
    (
        "C1",
        re.compile(
            r"selis|serbest|fluen|свободн|\bбегл|excellent|advanced|\bela\b|отличн|yuksek sev|native or"
        ),
    ),
    ("native", re.compile(r"\bana dil|\bnative|родн\w{2}|носител")),
    ("C2", re.compile(r"mukemmel|qusursuz|совершенств|безупречн|perfect|flawless")),
    ("B2", re.compile(r"\byaxsi|\bgood\b|хорош")),
    ("B1", re.compile(r"\borta\b|intermediate|средн")),
)
_CEFR: Final = re.compile(r"(?<![a-zа-я])([abcавс])-?([12])(?!\d)")
_LATIN: Final = str.maketrans("авс", "abc")


def level(words: str) -> Level | None:
    """The level that some folded words say."""
    if cefr := _CEFR.search(words):
        said: Level = (cefr[1].translate(_LATIN) + cefr[2]).upper()  # type: ignore[assignment]
        return said
    return next((known for known, form in _LEVELS if form.search(words)), None)

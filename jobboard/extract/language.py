"""Which language an ad is in: shown to people and never used to choose how words are read.

Script tells Russian; letters that only Azerbaijani has, and words that every ad has, tell the other two
(a detector of 147 MB did no better on lines of ads: 43 of 44 against 41).
"""

import re
from collections import Counter
from typing import Final

from jobboard.core.ad import AdLanguage

_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile(r"[а-я]")
_AZERBAIJANI: Final = frozenset(
    (
        "ve ile ucun uzre olan olmaq olmali is bir bu de da ki bacarigi bilikleri tecrube tecrubesi "
        "teleb telebler namized maas emek haqqi vezife sirket il ay gun saat azn manat muraciet elan "
        "axtarilir axtaririq bilmek hazirlanmasi idare edilmesi sosial mecburi mutleq en azi yuksek daha "
        "hem baki seheri bizim biz sen siz"
    ).split()
)
_ENGLISH: Final = frozenset(
    (
        "the and of to in for with is are you your our we will be a an on as or at from this that have must "
        "who job work team skills experience ability strong looking about"
    ).split()
)
_BITS: Final = 16  # that each count of a tally takes; an ad has no 65,000 words
_RUSSIAN, _LATIN, _IN_AZERBAIJANI, _IN_ENGLISH = (1 << _BITS * place for place in range(4))
_LISTED: Final = Counter(dict.fromkeys(_AZERBAIJANI, _IN_AZERBAIJANI)) + Counter(
    dict.fromkeys(_ENGLISH, _IN_ENGLISH)
)
_SHARE: Final = 0.2  # a second language with this share of the words makes an ad mixed
_ENOUGH: Final = 3


def tally(folded: str) -> int:
    """How many of some folded words are Cyrillic, other, Azerbaijani and English, as parts of one number.

    What two texts have together is the sum of their tallies.
    """
    words = _WORD.findall(folded)
    scripts = (_RUSSIAN if _CYRILLIC.search(word) else _LATIN for word in words)
    return sum(scripts) + sum(_LISTED.get(word, 0) for word in words)


def guess(tallied: int, schwas: int) -> AdLanguage:
    """The main language of an ad, or "mixed", by its tally and how often it has the letter ə."""
    russian, latin, azerbaijani, english = _unpacked(tallied)
    is_azerbaijani = azerbaijani + schwas > english
    shares: dict[AdLanguage, float] = {"ru": russian, "az" if is_azerbaijani else "en": latin}
    if latin and not is_azerbaijani and english + azerbaijani < max(_ENOUGH, latin * 0.05):
        shares["en"] = 0 if russian else latin  # names of tools are no English
    total = sum(shares.values()) or 1
    ordered = sorted(shares, key=lambda lang: -shares[lang])
    if len(ordered) > 1 and shares[ordered[1]] / total >= _SHARE and shares[ordered[1]] > _ENOUGH * 4:
        return "mixed"
    return ordered[0]


def _unpacked(tallied: int) -> list[int]:
    return [tallied >> _BITS * place & (1 << _BITS) - 1 for place in range(4)]

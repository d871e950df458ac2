"""Which language an ad is in: shown to people and never used to choose how words are read.

Script tells Russian; letters that only Azerbaijani has, and words that every ad has, tell the other two
(a detector of 147 MB did no better on lines of ads: 43 of 44 against 41).
"""

import re
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
_SHARE: Final = 0.2  # a second language with this share of the words makes an ad mixed
_ENOUGH: Final = 3


def guess(folded: str, text: str) -> AdLanguage:
    """The main language of an ad, or "mixed". `folded` is the ad folded, `text` as written."""
    words = _WORD.findall(folded)
    russian = sum(1 for word in words if _CYRILLIC.search(word))
    latin = len(words) - russian
    azerbaijani = sum(word in _AZERBAIJANI for word in words)
    english = sum(word in _ENGLISH for word in words)
    schwa = text.count("ə") + text.count("Ə")
    is_azerbaijani = azerbaijani + schwa > english
    shares: dict[AdLanguage, float] = {"ru": russian, "az" if is_azerbaijani else "en": latin}
    if latin and not is_azerbaijani and english + azerbaijani < max(_ENOUGH, latin * 0.05):
        shares["en"] = 0 if russian else latin  # names of tools are no English
    total = sum(shares.values()) or 1
    ordered = sorted(shares, key=lambda lang: -shares[lang])
    if len(ordered) > 1 and shares[ordered[1]] / total >= _SHARE and shares[ordered[1]] > _ENOUGH * 4:
        return "mixed"
    return ordered[0]

"""The readable part of an address."""

import re
from typing import Final

from jobboard.core.text import fold

LIMIT: Final = 60
_CYRILLIC: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
        "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
        "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "",
        "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    }
)  # fmt: skip
_APART: Final = re.compile(r"[^a-z0-9]+")


def slug(text: str, default: str) -> str:
    """Latin letters, digits and hyphens of a text, cut at a word; `default` where nothing is left."""
    whole = _APART.sub("-", fold(text).translate(_CYRILLIC)).strip("-")
    if len(whole) <= LIMIT:
        return whole or default
    return whole[: LIMIT + 1].rpartition("-")[0] or whole[:LIMIT]

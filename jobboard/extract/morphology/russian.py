"""Russian lemmas from pymorphy3, once a word; names that its dictionary lacks lose their endings by rule."""

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from pymorphy3 import MorphAnalyzer

# Endings of the declensions that borrowed names take: "в инстаграме", "рилсов", "сторисами".
_ENDINGS: Final = (
    "ами",
    "ями",
    "ого",
    "ому",
    "ом",
    "ов",
    "ах",
    "ям",
    "ой",
    "ей",
    "а",
    "у",
    "е",
    "ы",
    "и",
    "й",
    "ю",
    "я",
)


@cache
def _analyzer() -> MorphAnalyzer:
    return MorphAnalyzer()


@lru_cache(maxsize=50_000)
def lemmas(word: str) -> tuple[str, ...]:
    """Dictionary forms of a folded word, the likeliest first, folded (ё → е)."""
    forms = (parse.normal_form.replace("ё", "е") for parse in _analyzer().parse(word))
    return tuple(dict.fromkeys(forms))


def strip(word: str, known: Callable[[str], int], russian: int) -> str | None:
    """The known stem that `word` is a form of, or None."""
    for lemma in lemmas(word):
        if known(lemma) & russian:
            return lemma
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and known(stem) & russian:
            return stem
    return None

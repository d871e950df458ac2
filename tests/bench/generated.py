"""Made-up ads without end: real phrases around words that nobody has seen, which no cache holds."""

import random
from collections.abc import Iterator
from typing import Final

_HEADS: Final = (
    "Tələblər:",
    "Requirements:",
    "Требования:",
    "Vəzifə öhdəlikləri:",
    "Обязанности:",
    "You will:",
)
_LINES: Final = (
    "Instagram və {a} səhifələrinin idarə olunması",
    "aylıq {a} üzrə kontent planın hazırlanması, {b}",
    "ən azı {n} il iş təcrübəsi",
    "Canva, CapCut və {a} proqramlarını bilmək",
    "ведение аккаунтов {a}, съёмка {b}",
    "опыт работы от {n} лет в {a}",
    "знание Figma, {a} и {b} будет плюсом",
    "write captions for {a} and answer {b} comments",
    "{n}+ years with {a}, Meta Ads Manager and {b}",
    "good English, {a} is a plus",
    "əmək haqqı {n}00-{m}00 AZN, {a}",
    "график {n}/2, зарплата {m}00 манат",
)
_LATIN: Final = "abcdefghijklmnoprstuvxyzəıöüşçğ"
_CYRILLIC: Final = "абвгдежзиклмнопрстуфхцчшыьэюя"


def generated(count: int, *, lines: int = 10, seed: int = 7) -> Iterator[tuple[str, str]]:
    """Ads as (text, title), the same for the same seed; some words come often, most hardly ever."""
    chance = random.Random(seed)
    for number in range(count):
        body = (_line(chance) for _ in range(lines))
        yield "\n".join((chance.choice(_HEADS), *(f"- {line}" for line in body))), f"SMM {number}"


def _line(chance: random.Random) -> str:
    figures = {"n": chance.randint(1, 5), "m": chance.randint(6, 20)}
    return chance.choice(_LINES).format(a=_word(chance), b=_word(chance), **figures)


def _word(chance: random.Random) -> str:
    letters = chance.choice((_LATIN, _LATIN, _CYRILLIC))
    common = random.Random(int(chance.paretovariate(0.3)) % 1_000_000)  # a word by its rank
    return "".join(common.choice(letters) for _ in range(common.randint(4, 11)))

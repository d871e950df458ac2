"""English inflection by rule: plurals, -ed, -ing, possessives; nothing that makes another word."""

from collections.abc import Callable, Iterator


def bases(word: str) -> Iterator[str]:
    """What a folded word may be an inflection of, the surest first ("planning" → plan, "stories" → story)."""
    if word.endswith("ies") and len(word) > 4:
        yield word[:-3] + "y"
    if word.endswith("es") and len(word) > 4:
        yield word[:-2]
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        yield word[:-1]
    if word.endswith("ied") and len(word) > 4:
        yield word[:-3] + "y"
    for suffix in ("ing", "ed"):
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            yield from _verb_bases(word[: -len(suffix)])


def _verb_bases(rest: str) -> Iterator[str]:
    yield rest
    yield rest + "e"
    if len(rest) > 3 and rest[-1] == rest[-2]:
        yield rest[:-1]


def strip(word: str, known: Callable[[str], int], english: int) -> str | None:
    """The known English stem that `word` is a form of, or None."""
    return next((base for base in bases(word) if known(base) & english), None)

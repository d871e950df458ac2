"""Russian lemmas from pymorphy3, once a word; names that its dictionary lacks lose their endings by rule."""

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final, NamedTuple

from pymorphy3 import MorphAnalyzer
from pymorphy3.analyzer import Parse
from pymorphy3.units import DictionaryAnalyzer

# Endings of the declensions that borrowed names take: "в инстаграме", "рилсов", "сторисами".
_ENDINGS: Final = tuple("ами ями ого ому ом ов ев ам ах ям ях ой ей ем а у е ы и й ю я".split())
_NAMES: Final = frozenset({"Name", "Surn", "Patr", "Geox"})
_ADJECTIVES: Final = frozenset({"ADJF", "ADJS", "PRTF", "PRTS"})
_WEIGHED: Final = _NAMES | {"Supr"}  # readings that need a second look
_LEAST: Final = 0.02  # the share of a word's uses that a reading must have, so that "в мире" is no "миро"


@cache
def _analyzer() -> MorphAnalyzer:
    return MorphAnalyzer()


class _Reading(NamedTuple):
    """What the dictionary says of a word; looking it up is what costs."""

    lemmas: tuple[str, ...]  # the likeliest first
    is_word: bool  # it is there, and not only as somebody's name
    is_noun: bool  # it is the basic form of a noun


@lru_cache(maxsize=50_000)
def _read(word: str) -> _Reading:
    return _looked_up(word) or _parsed(word)


def _looked_up(word: str) -> _Reading | None:
    """What the dictionary says of a word that it has as forms of one word alone, and of nobody's name.

    Most words are such, and need no weighing of one reading against another, which takes five times as long.
    """
    analyzer = _analyzer()
    dictionary, lemma, is_noun = analyzer.dictionary, "", False
    for spelling, entries in dictionary.words.similar_items(word, analyzer.char_substitutes):
        for entry in entries:
            tag = dictionary.build_tag_info(*entry)
            form = dictionary.build_normal_form(*entry, spelling).replace("ё", "е")
            if not _WEIGHED.isdisjoint(tag.grammemes) or form != (lemma or form) or len(word) == 1:
                return None
            lemma, is_noun = form, is_noun or (tag.POS == "NOUN" and form == word)
    return _Reading((lemma,), is_word=True, is_noun=is_noun) if lemma else None


def _parsed(word: str) -> _Reading:
    parses = _analyzer().parse(word)
    is_noun = any(parse.tag.POS == "NOUN" and _lemma(parse) == word for parse in parses)
    if len({parse.normal_form for parse in parses}) > 1:
        common = [parse for parse in parses if not _is_name(parse)]
        parses = [parse for parse in common if parse.score >= _LEAST] or common or parses
    lemmas = tuple(dict.fromkeys(map(_lemma, parses)))
    return _Reading(lemmas, _is_listed(parses[0]) and not _is_name(parses[0]), is_noun)


def _is_listed(parse: Parse) -> bool:
    """As `parse.is_known`, which looks the word up anew."""
    return type(parse.methods_stack[0][0]) is DictionaryAnalyzer and len(parse.methods_stack) == 1


def _is_name(parse: Parse) -> bool:
    return not _NAMES.isdisjoint(parse.tag.grammemes)


def _lemma(parse: Parse) -> str:
    form = parse.normal_form
    if "ш" in parse.word[-5:] and "Supr" in parse.tag.grammemes:  # "высший" is not "высокий"
        form = getattr(parse.inflect({"masc", "sing", "nomn"}), "word", form)
    return str(form).replace("ё", "е")


def lemmas(word: str) -> tuple[str, ...]:
    """Dictionary forms of a folded word, the likeliest first, folded (ё → е)."""
    return _read(word).lemmas


def is_word(word: str) -> bool:
    """Whether the dictionary has a folded word in any form."""
    return _read(word).is_word


def written(word: str) -> str:
    """The stem of a word as a pattern writes it.

    pymorphy guesses at words that it lacks, often wrongly ("лендинг" as a form of "лендинга"), and puts
    "данные" under "дать"; the pattern knows better. A participle stands under its verb and an
    adverb under its adjective, as their forms do.
    """
    likeliest = lemmas(word)[0]
    if is_word(word):
        return word if _read(word).is_noun else likeliest
    is_participle = likeliest.endswith(("ть", "ти")) and word.endswith(("ый", "ий", "ой"))
    is_short = likeliest[:-2] == word[:-1] and likeliest.endswith("ый")
    return likeliest if is_participle or is_short or word.startswith(likeliest) else word


def strip(word: str, known: Callable[[str], int], russian: int) -> str | None:
    """The known stem that `word` is a form of, or None."""
    for lemma in lemmas(word):
        if known(lemma) & russian:
            return lemma
    if is_word(word):
        return None
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and known(stem) & russian:
            return stem
    return None


def inflected(word: str, like: str) -> str:
    """A noun or adjective in the case and number of another word ("кандидат", "девушек" → "кандидатов")."""
    tags = _analyzer().parse(like)[0].tag
    parse = _analyzer().parse(word)[0]
    wanted = {str(grammeme) for grammeme in (tags.case, tags.number) if grammeme}
    return str(getattr(parse.inflect(wanted), "word", word))


def agreeing(word: str, noun: str, like: str) -> str | None:
    """An adjective or participle of `like` in the gender of `noun`; None if the word is none of these."""
    parse, number = _analyzer().parse(word)[0], _analyzer().parse(like)[0].tag.number
    if parse.tag.POS not in _ADJECTIVES or parse.tag.number != number:
        return None
    gender = _analyzer().parse(noun)[0].tag.gender if number == "sing" else None
    alive = "anim" if parse.tag.case == "accs" else None
    wanted = {str(mark) for mark in (parse.tag.case, number, gender, alive) if mark}
    return str(getattr(parse.inflect(wanted), "word", word))

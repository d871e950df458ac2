"""The real taxonomy's stems on tables of forms, written by hand: `forms/*.toml` say what each holds."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from jobboard.core.patterns import Language
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.text import fold_word
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.reader import Reader
from jobboard.extract.tokens import pipeline
from jobboard.resources import SKILLS_DATA

_FORMS = Path(__file__).parent / "forms"


@pytest.fixture(scope="module")
def stems() -> Stems:
    return Reader(Taxonomy.load(SKILLS_DATA)).stems


def _table(name: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((_FORMS / f"{name}.toml").read_text(encoding="utf-8"))


def _forms(lang: Language) -> Iterator[tuple[Language, str, str]]:
    for words in _table(lang).values():
        for word, forms in words.items():
            yield from ((lang, word, form) for form in forms.split())


def _pairs(name: str, key: str) -> list[tuple[str, str]]:
    lines = tomllib.loads((_FORMS / f"{name}.toml").read_text(encoding="utf-8"))[key]
    pairs = (pair.split() for line in lines.strip().splitlines() for pair in line.split("|"))
    return [(one, other) for one, other in pairs]


FORMS = [*_forms("az"), *_forms("ru"), *_forms("en")]
APART = [pair for lang in ("az", "ru", "en") for pair in _pairs("apart", lang)]
WRITTEN = [
    ("Canva-da", "Canva"), ("Canva'da", "Canva"), ("Canva’da", "Canva"), ("Reels'lərin", "Reels"),
    ("Reels-lərin", "Reels"), ("TikTok-da", "TikTok"), ("«Photoshop»", "Photoshop"),
    ("•Instagram", "Instagram"), ("Facebook/Instagram-da", "Instagram"), ("SMM-in", "SMM"),
    ("İNSTAGRAM-IN", "Instagram"), ("post-ların", "post"), ("контент-плана", "контент"),
    ("e-mail/Telegram", "Telegram"), ("Сanva,", "Canva"), ("Fаcebook:", "Facebook"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "word", "form"), FORMS)
def test_a_form_is_found_where_its_word_is_looked_for(
    stems: Stems, lang: Language, word: str, form: str
) -> None:
    stem = stems.stem(word, lang)
    assert stems.known(stem)
    # A form that another phrase made a stem of its own ("writing skill") is one that its word stands for.
    assert stems.key(form) in stems.expand(stem)


@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_each_language_has_three_hundred_forms(lang: Language) -> None:
    assert len(list(_forms(lang))) >= 300


@pytest.mark.parametrize(("one", "other"), APART)
def test_words_of_different_meaning_have_different_keys(stems: Stems, one: str, other: str) -> None:
    assert stems.key(one) != stems.key(other)


@pytest.mark.parametrize(("text", "word"), WRITTEN)
def test_suffixes_behind_a_hyphen_or_an_apostrophe_leave_the_name(stems: Stems, text: str, word: str) -> None:
    assert stems.key(word) in {stems.key(token.text) for token in pipeline(stems)(text)}


@pytest.mark.parametrize(("slip", "word"), _pairs("typos", "slips"))
def test_one_slip_in_a_long_word_is_forgiven(stems: Stems, slip: str, word: str) -> None:
    assert stems.key(slip) == stems.key(word)


@pytest.mark.parametrize(("near", "word"), _pairs("typos", "others"))
def test_a_word_that_is_near_a_known_one_is_no_slip_of_it(stems: Stems, near: str, word: str) -> None:
    assert stems.key(near) != stems.key(word)


def test_a_neighbour_is_no_form_of_the_stem_that_it_looks_like(stems: Stems) -> None:
    assert stems.key("tələbələrin") == fold_word("tələbə")
    assert "telebe" not in stems.expand("teleb")

"""What is remembered of words: bounded for ever, and never the reason for another answer."""

from collections.abc import Iterator

import pytest
from spacy.language import Language

from jobboard.core.patterns import Phrase
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.phrases import Phrases
from jobboard.extract.scanner import Scanner
from jobboard.extract.senses import Senses
from jobboard.extract.tokens import pipeline

_PHRASE = Phrase(("kontent", "plan"), "az")
_CHUNKS = 200


@pytest.fixture(scope="module")
def stems() -> Stems:
    return Stems([_PHRASE])


@pytest.fixture(scope="module")
def scanner(stems: Stems) -> Scanner:
    phrases = Phrases(stems)
    phrases.number(_PHRASE)
    return Scanner(stems, phrases, Senses(), size=_CHUNKS)


@pytest.fixture(scope="module")
def plain(stems: Stems) -> Language:
    """spaCy with our tokenizer, and nothing remembered."""
    return pipeline(stems)


def texts() -> Iterator[str]:
    """Texts whose words nobody has seen before."""
    return (f"kontent planı söz{chr(97 + n % 26)}{'x' * (n // 26)} hazırlamaq" for n in range(1_000))


def test_what_is_remembered_is_forgotten_before_it_grows_too_large(scanner: Scanner) -> None:
    sizes = []
    for text in texts():
        scanner.scan(text)
        sizes.append(scanner.remembered())
    assert max(sizes) <= 2 * _CHUNKS + 10
    assert min(sizes[_CHUNKS:]) < max(sizes)


def test_text_reads_the_same_whatever_was_read_before(scanner: Scanner) -> None:
    found = [[(m.start, m.end, m.sense.phrases) for m in scanner.scan(text).matches] for text in texts()]
    assert all(matches == [(0, 2, (0,))] for matches in found)


def test_text_read_before_keeps_its_words(scanner: Scanner) -> None:
    first = scanner.scan("kontent planı birinci").tokens
    for text in texts():
        scanner.scan(text)
    assert [(word.text, word.key) for word in first.words][1:] == [("planı", "plan"), ("birinci", "birinci")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "  ",
        "\n",
        "Canva",
        " Canva",
        "  Canva ",
        "Canva  Pro",
        "Canva \n- Figma",
        "Canva\n  - Figma\n\n",
        "\n \nCanva\n",
        "a, b;c\nd.  e \n\n f (g)",
        "•Canva-da, (GA4.Google) 600AZN təcrübə(1 «Ok»…",
        "стратегииРазработка _Canva_ e\u0301 TikTok2",
    ],
)
def test_tokens_and_their_places_are_those_of_spacy(scanner: Scanner, plain: Language, text: str) -> None:
    tokens = scanner.scan(text).tokens
    places = [tokens.source[tokens.starts[at] : tokens.end(at)] for at in range(len(tokens))]
    assert places == [token.text for token in plain(text)]
    assert tokens.starts[:-1] == [token.idx for token in plain(text)]


def test_half_surrogates_are_read_and_take_one_place(scanner: Scanner) -> None:
    assert scanner.scan("kontent\ud83d planı").tokens.text(1) == "?"

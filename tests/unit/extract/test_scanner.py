"""The vocabulary: bounded for ever, and never the reason for another answer."""

from collections.abc import Iterator

import pytest

from jobboard.core.patterns import Phrase
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.phrases import Match, Phrases
from jobboard.extract.scanner import Scanner

_PHRASE = Phrase(("kontent", "plan"), "az")
_STRINGS = 200


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    stems = Stems([_PHRASE])
    phrases = Phrases(stems)
    phrases.number(_PHRASE)
    return Scanner(stems, phrases, strings=_STRINGS)


def texts() -> Iterator[str]:
    """Texts whose words nobody has seen before."""
    return (f"kontent planı söz{chr(97 + n % 26)}{'x' * (n // 26)} hazırlamaq" for n in range(1_000))


def test_vocabulary_is_made_anew_before_it_grows_too_large(scanner: Scanner) -> None:
    sizes = [len(scanner.scan(text).tokens.doc.vocab.strings) for text in texts()]
    assert max(sizes) - sizes[0] <= _STRINGS + 10
    assert min(sizes[_STRINGS:]) < max(sizes)


def test_text_reads_the_same_in_any_vocabulary(scanner: Scanner) -> None:
    assert {tuple(scanner.scan(text).matches) for text in texts()} == {(Match(0, 2, 0),)}


def test_text_read_before_keeps_its_own_vocabulary(scanner: Scanner) -> None:
    first = scanner.scan("kontent planı birinci").tokens
    for text in texts():
        scanner.scan(text)
    assert [token.text for token in first.doc] == ["kontent", "planı", "birinci"]
    assert first.doc[1].norm_ == "plan"


def test_half_surrogates_are_read_and_take_one_place(scanner: Scanner) -> None:
    assert scanner.scan("kontent\ud83d planı").tokens.text(1) == "?"

"""Each way of saying it that we thought of: short sentences, one or two concepts each.

They are wordings, not labels: what else a sentence names is not counted.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from jobboard.core.text import is_cyrillic
from jobboard.extract.reader import Reader

SENTENCES: Final = Path(__file__).with_name("sentences.txt")
FOUND: Final = 0.98


def sentences() -> Iterator[tuple[str, set[str]]]:
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            text, _, concepts = line.partition(" => ")
            yield text, set(concepts.split())


def test_the_concepts_of_sentences_are_known(reader: Reader) -> None:
    asked = set().union(*(concepts for _, concepts in sentences()))
    assert asked <= {concept.id for concept in reader.taxonomy}


@pytest.mark.parametrize("cyrillic", [True, False])
def test_ways_of_saying_it_are_understood(reader: Reader, cyrillic: bool) -> None:
    of_script = [(text, concepts) for text, concepts in sentences() if is_cyrillic(text) is cyrillic]
    missed = [
        (text, left) for text, concepts in of_script if (left := concepts - set(reader.read(text).skills))
    ]
    asked = sum(len(concepts) for _, concepts in of_script)
    assert sum(len(left) for _, left in missed) <= (1 - FOUND) * asked, missed

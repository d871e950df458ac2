"""How well ads are read, and what is not read in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta


@dataclass(frozen=True, slots=True)
class ConceptRow:
    """How well concepts of one kind or language are found; figures are ready to print ("94 %")."""

    label: str
    precision: str
    recall: str
    labelled: int


@dataclass(frozen=True, slots=True)
class FieldRow:
    """How often one fact is read rightly."""

    label: str
    accuracy: str
    judged: int


@dataclass(frozen=True, slots=True)
class HowWeReadPage:
    meta: Meta
    answer: str  # the two figures that matter most, in a sentence
    measured_on: str
    kinds: Sequence[ConceptRow]
    languages: Sequence[ConceptRow]
    fields: Sequence[FieldRow]
    concepts: int  # how many skills, tools and platforms are known
    taxonomy_version: str
    check_url: str
    api_url: str

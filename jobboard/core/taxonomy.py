"""The taxonomy: what can be asked for, what it is called, how ads say it.

`Taxonomy.load(folder)` reads `skills_data/`. Ids are permanent: an entry that goes is listed in
`retired.toml` with its successor.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from jobboard.core.concept import KINDS, UI_LANGUAGES, Concept, Kind, Names, Near
from jobboard.core.datafolder import TaxonomyError
from jobboard.core.patterns import Phrase
from jobboard.core.skills_data import Loader

__all__ = ["KINDS", "UI_LANGUAGES", "Concept", "Kind", "Names", "Near", "Taxonomy", "TaxonomyError"]


@dataclass(frozen=True)
class Taxonomy:
    version: str
    concepts: Mapping[str, Concept]
    groups: Mapping[str, Names]
    words: Mapping[str, tuple[Phrase, ...]]
    actions: frozenset[str]  # names of word groups that say what is done
    retired: Mapping[str, str | None] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Concept]:
        return iter(self.concepts.values())

    def __contains__(self, id_: object) -> bool:
        return id_ in self.concepts

    def get(self, id_: str) -> Concept:
        """The concept with this id. Raises KeyError."""
        return self.concepts[id_]

    @cached_property
    def near(self) -> Mapping[str, tuple[Near, ...]]:
        """For each concept, those that count for it in part."""
        return {concept.id: concept.near for concept in self if concept.near}

    @classmethod
    def load(cls, folder: Path) -> "Taxonomy":
        """Read `skills_data`. Raises TaxonomyError naming every mistake."""
        return cls(*Loader(folder).load())

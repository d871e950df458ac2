"""What the services need of a reader; `extract.reader.Reader` is one, tests have a small one."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from jobboard.core.ad import ParsedAd
from jobboard.core.taxonomy import Taxonomy


class Query(Protocol):
    """Search words as the analyser understood them."""

    @property
    def words(self) -> tuple[str, ...]:
        """All stems."""

    @property
    def concepts(self) -> tuple[str, ...]:
        """Concepts that the words name."""

    @property
    def rest(self) -> tuple[str, ...]:
        """Stems that are no part of those concepts' names."""


class Analyser(Protocol):
    """Reads ads, and makes words of ads and of searches comparable."""

    @property
    def taxonomy(self) -> Taxonomy: ...

    def read(self, text: str, title: str = "") -> ParsedAd: ...

    def read_many(self, ads: Iterable[tuple[str, str]]) -> Iterator[ParsedAd]:
        """Each (text, title) read, in order."""

    def terms(self, text: str) -> list[str]:
        """Stems of a text, and "c:<concept id>" for each concept in it."""

    def query(self, q: str) -> Query: ...

"""What to learn for a concept: how long it takes, what to begin with, what shows that one can do it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jobboard.core.concept import Names
from jobboard.core.datafolder import DataFolder
from jobboard.core.taxonomy import Taxonomy

_TEXTS: Final = ("first", "proof", "question")
_KEYS: Final = {"hours", *_TEXTS}


@dataclass(frozen=True, slots=True)
class Learning:
    """How a beginner comes to the basics of a concept: good enough to work under supervision.

    `hours` of focused practice, least and most, are the judgement of those who wrote the entry and not a
    measurement; a page that shows them says so.
    """

    concept: str
    hours: tuple[int, int]
    first: Names  # an exercise of 20 minutes
    proof: Names  # what to put into a portfolio
    question: Names  # of an interview, about what was really done


def load(folder: Path, taxonomy: Taxonomy) -> Mapping[str, Learning]:
    """What `skills_data` has to say on learning, by concept; not every concept has an entry.

    Raises TaxonomyError naming every mistake.
    """
    return _Loader(folder, taxonomy).load()


class _Loader(DataFolder):
    def __init__(self, folder: Path, taxonomy: Taxonomy) -> None:
        super().__init__(folder)
        self.taxonomy = taxonomy

    def load(self) -> Mapping[str, Learning]:
        found: dict[str, Learning] = {}
        for path in sorted((self.folder / "learning").glob("*.toml")):
            for id_, entry in self.toml(path).items():
                self._belongs(path.name, id_, group=path.stem)
                if isinstance(entry, dict):
                    found[id_] = self._learning(path.name, id_, entry)
                else:
                    self.wrong(path.name, id_, "is not a table")
        self.finish()
        return found

    def _belongs(self, file: str, id_: str, group: str) -> None:
        if id_ not in self.taxonomy:
            self.wrong(file, id_, "is no concept of the taxonomy")
        elif (under := self.taxonomy.get(id_).under) != group:
            self.wrong(file, id_, f"belongs in {under}.toml")

    def _learning(self, file: str, id_: str, entry: Mapping[str, Any]) -> Learning:
        for key in sorted(entry.keys() - _KEYS):
            self.wrong(file, id_, f"does not know {key!r}")
        first, proof, question = (self.three(entry.get(name), file, f"{id_}: {name}") for name in _TEXTS)
        return Learning(id_, self._hours(file, id_, entry.get("hours")), first, proof, question)

    def _hours(self, file: str, id_: str, value: Any) -> tuple[int, int]:
        match value:
            case [int(low), int(high)] if 0 < low <= high:
                return low, high
        self.wrong(file, id_, "hours are two whole numbers, the lower first")
        return 0, 0

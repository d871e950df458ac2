"""Families of jobs (`skills_data/families.toml`): which work an asked skill belongs to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jobboard.core.concept import Names
from jobboard.core.datafolder import DataFolder

_FILE: Final = "families.toml"


@dataclass(frozen=True, slots=True)
class Family:
    """Work that people are hired for by itself."""

    id: str
    name: Names
    skills: tuple[str, ...]


@dataclass(frozen=True)
class Families:
    """All families, and each skill's."""

    all: Mapping[str, Family]
    of: Mapping[str, str]

    def __iter__(self) -> Iterator[Family]:
        return iter(self.all.values())

    @classmethod
    def load(cls, folder: Path) -> "Families":
        """Read `families.toml` of `skills_data`. Raises TaxonomyError naming every mistake."""
        return _Loader(folder).load()

    def asked(self, skills: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The families of some skills with those skills, the one with most of them first."""
        found: dict[str, list[str]] = {}
        for id_ in skills:
            if family := self.of.get(id_):
                found.setdefault(family, []).append(id_)
        return {name: tuple(own) for name, own in sorted(found.items(), key=lambda item: -len(item[1]))}


class _Loader(DataFolder):
    def load(self) -> Families:
        data = self.toml(self.folder / _FILE)
        found: dict[str, Family] = {}
        of: dict[str, str] = {}
        for id_, entry in data.items():
            family = Family(id_, self.three(entry.get("name"), _FILE, id_), tuple(entry.get("skills", ())))
            found[id_] = family
            for skill in family.skills:
                if (other := of.setdefault(skill, id_)) != id_:
                    self.wrong(_FILE, id_, f"{skill} belongs to {other} already")
        self.finish()
        return Families(found, of)

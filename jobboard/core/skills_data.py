"""`skills_data/` read from disk: this loader is its schema, and names every mistake with file and entry."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from jobboard.core.concept import KINDS, Concept, Names, Near
from jobboard.core.datafolder import DataFolder
from jobboard.core.patterns import (
    LANGUAGES,
    Language,
    Pattern,
    PatternError,
    Phrase,
    parse_pattern,
    parse_phrase,
)

_ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
_CONCEPT_KEYS: Final = {"kind", "under", "name", "short", "near", "names", "unless", "within", *LANGUAGES}


class Contents(NamedTuple):
    """What the folder holds, checked; the fields are those of `Taxonomy`."""

    version: str
    concepts: Mapping[str, Concept]
    groups: Mapping[str, Names]
    words: Mapping[str, tuple[Phrase, ...]]
    actions: frozenset[str]
    retired: Mapping[str, str | None]


class Loader(DataFolder):
    """Reads the taxonomy, and checks each entry against the others."""

    def load(self) -> Contents:
        """Everything in the folder. Raises TaxonomyError naming every mistake."""
        head = self.toml(self.folder / "taxonomy.toml")
        groups = {
            key: self.three(value, "taxonomy.toml", key) for key, value in head.get("groups", {}).items()
        }
        words, actions = self._words()
        concepts: dict[str, Concept] = {}
        for path in sorted((self.folder / "skills").glob("*.toml")):
            for id_, entry in self.toml(path).items():
                if id_ in concepts:
                    self.wrong(path.name, id_, "stands twice")
                if concept := self._concept(path.name, id_, entry, groups, words):
                    concepts[id_] = concept
        retired = self.toml(self.folder / "retired.toml").get("retired", {})
        self._across(concepts, retired)
        version = head.get("version")
        if not isinstance(version, str):
            self.wrong("taxonomy.toml", "version", "is missing")
        self.finish()
        return Contents(str(version), concepts, groups, words, actions, retired)

    def _words(self) -> tuple[dict[str, tuple[Phrase, ...]], frozenset[str]]:
        words: dict[str, tuple[Phrase, ...]] = {}
        actions: set[str] = set()
        for path in sorted((self.folder / "words").glob("*.toml")):
            for name, entry in self.toml(path).items():
                if name in words:
                    self.wrong(path.name, name, "stands twice")
                words[name] = tuple(self._phrases(path.name, name, entry))
                if path.stem == "actions":
                    actions.add(name)
        return words, frozenset(actions)

    def _phrases(self, file: str, name: str, entry: Any) -> Iterator[Phrase]:
        if not isinstance(entry, dict):
            return self.wrong(file, name, "is not a table of az, ru, en, any")
        for lang, texts in entry.items():
            if lang not in LANGUAGES or not isinstance(texts, list):
                self.wrong(file, name, f"{lang}: expected a list under az, ru, en or any")
                continue
            for text in texts:
                try:
                    yield parse_phrase(text, lang)
                except PatternError as error:
                    self.wrong(file, name, str(error))
        return None

    def _concept(
        self,
        file: str,
        id_: str,
        entry: Any,
        groups: Mapping[str, Names],
        words: Mapping[str, tuple[Phrase, ...]],
    ) -> Concept | None:
        if not isinstance(entry, dict):
            self.wrong(file, id_, "is not a table")
            return None
        if not _ID.match(id_):
            self.wrong(file, id_, "ids are lower-case letters, digits and hyphens")
        for key in entry.keys() - _CONCEPT_KEYS:
            self.wrong(file, id_, f"does not know {key!r}")
        kind, under = entry.get("kind"), entry.get("under")
        if kind not in KINDS:
            self.wrong(file, id_, f"kind is {kind!r}, not one of {', '.join(KINDS)}")
            return None
        if under not in groups:
            self.wrong(file, id_, f"under is {under!r}, which taxonomy.toml does not list")
        name = self.three(entry.get("name"), file, id_)
        short = {**name, **entry.get("short", {})}
        patterns = tuple(self._patterns(file, id_, entry, words))
        names = tuple(entry.get("names", ()))
        if not patterns and not names:
            self.wrong(file, id_, "has no forms")
        return Concept(
            id_,
            kind,
            str(under),
            name,
            short,
            patterns,
            names,
            tuple(self._phrases(file, id_, {"any": entry.get("unless", [])})),
            tuple(self._near(file, id_, entry)),
            tuple(self._within(file, id_, entry, words)),
        )

    def _patterns(
        self, file: str, id_: str, entry: Mapping[str, Any], words: Mapping[str, tuple[Phrase, ...]]
    ) -> Iterator[Pattern]:
        langs: tuple[Language, ...] = LANGUAGES
        for lang in langs:
            for text in entry.get(lang, ()):
                try:
                    yield parse_pattern(text, lang, words)
                except (PatternError, AttributeError) as error:
                    self.wrong(file, id_, f"{lang}: {error}")

    def _within(
        self, file: str, id_: str, entry: Mapping[str, Any], words: Mapping[str, tuple[Phrase, ...]]
    ) -> Iterator[Phrase]:
        for name in entry.get("within", ()):
            if name not in words:
                self.wrong(file, id_, f"within names the words {name!r}, which do not exist")
            yield from words.get(name, ())

    def _near(self, file: str, id_: str, entry: Mapping[str, Any]) -> Iterator[Near]:
        for item in entry.get("near", ()):
            if set(item) != {"id", "because"}:
                self.wrong(file, id_, "near needs id and because")
                continue
            yield Near(item["id"], self.three(item["because"], file, f"{id_}: near {item['id']}"))

    def _across(self, concepts: Mapping[str, Concept], retired: Mapping[str, Any]) -> None:
        for concept in concepts.values():
            if concept.near and concept.kind in ("soft-skill", "platform"):
                self.wrong("skills", concept.id, f"a {concept.kind} has no near concepts")
            for near in concept.near:
                if near.id not in concepts:
                    self.wrong("skills", concept.id, f"near {near.id!r} does not exist")
        for id_, successor in retired.items():
            if id_ in concepts:
                self.wrong("retired.toml", id_, "is retired but still stands")
            if successor and successor not in concepts:
                self.wrong("retired.toml", id_, f"points to {successor!r}, which does not exist")

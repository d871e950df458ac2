"""`skills_data/` read from disk: this loader is its schema, and names every mistake with file and entry."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from jobboard.core.concept import KINDS, UI_LANGUAGES, Concept, Names, Near
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
_CONCEPT_KEYS: Final = {"kind", "under", "name", "short", "near", "names", "unless", *LANGUAGES}


class TaxonomyError(ValueError):
    """Mistakes in `skills_data`, one a line, each with its file and entry."""


class Contents(NamedTuple):
    """What the folder holds, checked; the fields are those of `Taxonomy`."""

    version: str
    concepts: Mapping[str, Concept]
    groups: Mapping[str, Names]
    words: Mapping[str, tuple[Phrase, ...]]
    actions: frozenset[str]
    retired: Mapping[str, str | None]


class Loader:
    """Reads the folder once, collecting mistakes instead of stopping at the first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mistakes: list[str] = []

    def load(self) -> Contents:
        """Everything in the folder. Raises TaxonomyError naming every mistake."""
        head = self._toml(self.folder / "taxonomy.toml")
        groups = {
            key: self._three(value, "taxonomy.toml", key) for key, value in head.get("groups", {}).items()
        }
        words, actions = self._words()
        concepts: dict[str, Concept] = {}
        for path in sorted((self.folder / "skills").glob("*.toml")):
            for id_, entry in self._toml(path).items():
                if id_ in concepts:
                    self._wrong(path.name, id_, "stands twice")
                if concept := self._concept(path.name, id_, entry, groups, words):
                    concepts[id_] = concept
        retired = self._toml(self.folder / "retired.toml").get("retired", {})
        self._across(concepts, retired)
        version = head.get("version")
        if not isinstance(version, str):
            self._wrong("taxonomy.toml", "version", "is missing")
        if self.mistakes:
            raise TaxonomyError("\n".join(self.mistakes))
        return Contents(str(version), concepts, groups, words, actions, retired)

    def _wrong(self, file: str, entry: str, what: str) -> None:
        self.mistakes.append(f"{file}: {entry}: {what}")

    def _toml(self, path: Path) -> dict[str, Any]:
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self._wrong(path.name, "-", "is missing")
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self._wrong(path.name, "-", str(error))
        return {}

    def _words(self) -> tuple[dict[str, tuple[Phrase, ...]], frozenset[str]]:
        words: dict[str, tuple[Phrase, ...]] = {}
        actions: set[str] = set()
        for path in sorted((self.folder / "words").glob("*.toml")):
            for name, entry in self._toml(path).items():
                if name in words:
                    self._wrong(path.name, name, "stands twice")
                words[name] = tuple(self._phrases(path.name, name, entry))
                if path.stem == "actions":
                    actions.add(name)
        return words, frozenset(actions)

    def _phrases(self, file: str, name: str, entry: Any) -> Iterator[Phrase]:
        if not isinstance(entry, dict):
            return self._wrong(file, name, "is not a table of az, ru, en, any")
        for lang, texts in entry.items():
            if lang not in LANGUAGES or not isinstance(texts, list):
                self._wrong(file, name, f"{lang}: expected a list under az, ru, en or any")
                continue
            for text in texts:
                try:
                    yield parse_phrase(text, lang)
                except PatternError as error:
                    self._wrong(file, name, str(error))
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
            self._wrong(file, id_, "is not a table")
            return None
        if not _ID.match(id_):
            self._wrong(file, id_, "ids are lower-case letters, digits and hyphens")
        for key in entry.keys() - _CONCEPT_KEYS:
            self._wrong(file, id_, f"does not know {key!r}")
        kind, under = entry.get("kind"), entry.get("under")
        if kind not in KINDS:
            self._wrong(file, id_, f"kind is {kind!r}, not one of {', '.join(KINDS)}")
            return None
        if under not in groups:
            self._wrong(file, id_, f"under is {under!r}, which taxonomy.toml does not list")
        name = self._three(entry.get("name"), file, id_)
        short = {**name, **entry.get("short", {})}
        patterns = tuple(self._patterns(file, id_, entry, words))
        names = tuple(entry.get("names", ()))
        if not patterns and not names:
            self._wrong(file, id_, "has no forms")
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
                    self._wrong(file, id_, f"{lang}: {error}")

    def _near(self, file: str, id_: str, entry: Mapping[str, Any]) -> Iterator[Near]:
        for item in entry.get("near", ()):
            if set(item) != {"id", "because"}:
                self._wrong(file, id_, "near needs id and because")
                continue
            yield Near(item["id"], self._three(item["because"], file, f"{id_}: near {item['id']}"))

    def _three(self, value: Any, file: str, entry: str) -> Names:
        if (
            isinstance(value, dict)
            and set(value) == set(UI_LANGUAGES)
            and all(map(str.strip, value.values()))
        ):
            return value
        self._wrong(file, entry, "needs text in az, ru and en")
        return dict.fromkeys(UI_LANGUAGES, "")

    def _across(self, concepts: Mapping[str, Concept], retired: Mapping[str, Any]) -> None:
        for concept in concepts.values():
            if concept.near and concept.kind in ("soft-skill", "platform"):
                self._wrong("skills", concept.id, f"a {concept.kind} has no near concepts")
            for near in concept.near:
                if near.id not in concepts:
                    self._wrong("skills", concept.id, f"near {near.id!r} does not exist")
        for id_, successor in retired.items():
            if id_ in concepts:
                self._wrong("retired.toml", id_, "is retired but still stands")
            if successor and successor not in concepts:
                self._wrong("retired.toml", id_, f"points to {successor!r}, which does not exist")

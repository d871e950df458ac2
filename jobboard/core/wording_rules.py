"""`skills_data/wording.toml`: words that an ad should do without, and those that tell of whom they speak.

`scam.toml`, the signals of fraud, is written the same way.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from jobboard.core.datafolder import DataFolder
from jobboard.core.findings import SEVERITIES, Severity
from jobboard.core.patterns import (
    LANGUAGES,
    Language,
    Pattern,
    PatternError,
    Phrase,
    parse_pattern,
    parse_phrase,
)

_FILE: Final = "wording.toml"
SCAM: Final = "scam.toml"
_KEYS: Final = {"class", "severity", "tied", "reason", "fix", *LANGUAGES}


@dataclass(frozen=True, slots=True)
class WordingRule:
    """One thing that should not be said, worded in one language.

    `tied`: the words say it only where they are tied to the person who is looked for.
    """

    name: str
    lang: Language
    kind: str
    severity: Severity
    reason: str
    tied: bool
    fix: str
    patterns: tuple[Pattern, ...]

    @property
    def id(self) -> str:
        return f"{self.name}:{self.lang}"


@dataclass(frozen=True)
class WordingRules:
    """The rules and the groups of words they use; the groups named `cue-…` tell what stands around."""

    rules: Mapping[str, WordingRule]
    words: Mapping[str, tuple[Phrase, ...]]
    actions: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[WordingRule]:
        return iter(self.rules.values())

    @classmethod
    def load(cls, folder: Path, file: str = _FILE) -> "WordingRules":
        """Read `wording.toml` of `skills_data`, or a file like it. Raises TaxonomyError for its mistakes."""
        return _Loader(folder, file).load()


class _Loader(DataFolder):
    def __init__(self, folder: Path, file: str) -> None:
        super().__init__(folder)
        self.file = file

    def load(self) -> WordingRules:
        data = self.toml(self.folder / self.file)
        words = {name: tuple(self._phrases(name, entry)) for name, entry in data.get("words", {}).items()}
        rules = {
            rule.id: rule
            for name, entry in data.get("rules", {}).items()
            for rule in self._rules(name, entry, words)
        }
        self.finish()
        return WordingRules(rules, words)

    def _phrases(self, name: str, entry: Mapping[str, Any]) -> Iterator[Phrase]:
        for lang in LANGUAGES:
            for text in entry.get(lang, ()):
                try:
                    yield parse_phrase(text, lang)
                except PatternError as error:
                    self.wrong(self.file, name, str(error))

    def _rules(
        self, name: str, entry: Mapping[str, Any], words: Mapping[str, tuple[Phrase, ...]]
    ) -> Iterator[WordingRule]:
        for key in entry.keys() - _KEYS:
            self.wrong(self.file, name, f"does not know {key!r}")
        severity = entry.get("severity", "block")
        if severity not in SEVERITIES:
            self.wrong(self.file, name, f"severity is {severity!r}, not one of {', '.join(SEVERITIES)}")
        kind = entry.get("class", "")
        if not kind:
            self.wrong(self.file, name, "has no class")
        for lang in LANGUAGES:
            if lang in entry:
                yield WordingRule(
                    name,
                    lang,
                    kind,
                    cast(Severity, severity),
                    entry.get("reason", kind),
                    bool(entry.get("tied")),
                    entry.get("fix", {}).get(lang, ""),
                    tuple(self._patterns(name, lang, entry[lang], words)),
                )

    def _patterns(
        self, name: str, lang: Language, texts: list[str], words: Mapping[str, tuple[Phrase, ...]]
    ) -> Iterator[Pattern]:
        for text in texts:
            try:
                yield parse_pattern(text, lang, words)
            except PatternError as error:
                self.wrong(self.file, name, f"{lang}: {error}")

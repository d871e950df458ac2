"""The files of `skills_data/`: every mistake in them is collected, and named with its file and entry."""

import tomllib
from pathlib import Path
from typing import Any

from jobboard.core.concept import UI_LANGUAGES, Names


class TaxonomyError(ValueError):
    """Mistakes in `skills_data`, one a line, each with its file and entry."""


class DataFolder:
    """Reads a folder once, collecting mistakes instead of stopping at the first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mistakes: list[str] = []

    def wrong(self, file: str, entry: str, what: str) -> None:
        self.mistakes.append(f"{file}: {entry}: {what}")

    def finish(self) -> None:
        """Raises TaxonomyError if anything was wrong."""
        if self.mistakes:
            raise TaxonomyError("\n".join(self.mistakes))

    def toml(self, path: Path) -> dict[str, Any]:
        """The file as TOML; nothing if it cannot be read, which is a mistake."""
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.wrong(path.name, "-", "is missing")
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self.wrong(path.name, "-", str(error))
        return {}

    def three(self, value: Any, file: str, entry: str) -> Names:
        """The value, if it says something in each language of the site; otherwise a mistake."""
        if (
            isinstance(value, dict)
            and set(value) == set(UI_LANGUAGES)
            and all(isinstance(text, str) and text.strip() for text in value.values())
        ):
            return value
        self.wrong(file, entry, "needs text in az, ru and en")
        return dict.fromkeys(UI_LANGUAGES, "")

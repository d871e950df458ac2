"""Build hook of the wheel: its translations and the files that a checkout keeps outside the package."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOP_FOLDERS = ("templates", "static", "skills_data")


class WheelFiles(BuildHookInterface[Any]):
    """Runs before each wheel; an editable one ("editable") reads the top folders where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for source in Path(self.root, "jobboard", "translations").rglob("*.po"):
            with source.open("rb") as po, source.with_suffix(".mo").open("wb") as mo:
                write_mo(mo, read_po(po))
        if version == "standard":
            build_data["force_include"] = {name: f"jobboard/{name}" for name in TOP_FOLDERS}

"""The files of this repository."""

import subprocess
from pathlib import Path
from typing import Final

TOP: Final = Path(__file__).parents[1]


def tracked(ending: str = "") -> list[str]:
    """Names of the files that git keeps, relative to the top."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True, text=True)
    return [name for name in listed.stdout.split("\0") if name.endswith(ending) and (TOP / name).is_file()]

"""Where the files that are not code lie: at the top of a checkout, inside the package in a wheel."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent
# The wheel takes the top folders into the package (force-include in pyproject.toml).
_TOP: Final = _PACKAGE if (_PACKAGE / "templates").is_dir() else _PACKAGE.parent

TEMPLATES: Final = _TOP / "templates"
STATIC: Final = _TOP / "static"
SKILLS_DATA: Final = _TOP / "skills_data"
TRANSLATIONS: Final = _PACKAGE / "translations"
SAMPLE: Final = _PACKAGE / "sample"

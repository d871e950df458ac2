"""The texts that people agree to, and which wording of each is in force.

A wording is named by the day on which it came into force. Change a text in `templates/texts` and its day
here together: consents keep the day of the words that they were given to.
"""

from collections.abc import Mapping
from typing import Final, Literal

Purpose = Literal["account", "application", "alerts", "posting"]

PRIVACY: Final = "2026-11-23"
RULES: Final = "2026-11-23"

VERSIONS: Final[Mapping[Purpose, str]] = {
    "account": f"privacy {PRIVACY}, rules {RULES}",
    "application": f"privacy {PRIVACY}",
    "alerts": f"privacy {PRIVACY}",
    "posting": f"rules {RULES}",
}

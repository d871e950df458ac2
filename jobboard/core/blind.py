"""What somebody wrote, without what says who they are: for employers who look at skills first."""

import re
from collections.abc import Iterable
from typing import Final

from jobboard.core.ad import Contact
from jobboard.core.contacts import masked

_DOT: Final = "•"
_SHORTEST: Final = 3  # letters: shorter parts of a name stand in other words too


def blind(text: str, contacts: Iterable[Contact], name: str) -> str:
    """The text, as long as before, with dots for contacts and each word of the name, whatever its ending."""
    parts = [re.escape(part) for part in re.findall(r"\w+", name) if len(part) >= _SHORTEST]
    shown = masked(text, contacts)
    if not parts:
        return shown
    named = re.compile(rf"\b(?:{'|'.join(parts)})\w*", re.IGNORECASE)
    return named.sub(lambda found: _DOT * len(found[0]), shown)

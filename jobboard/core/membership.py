"""What a member may do for their employer."""

from collections.abc import Mapping
from typing import Final, Literal

MemberRole = Literal["owner", "editor", "reader"]
Right = Literal["see", "post", "decide", "manage"]

# Readers look on; editors write vacancies and answer applicants; owners also choose who is a member.
RIGHTS: Final[Mapping[MemberRole, frozenset[Right]]] = {
    "reader": frozenset({"see"}),
    "editor": frozenset({"see", "post", "decide"}),
    "owner": frozenset({"see", "post", "decide", "manage"}),
}


def may(role: str, right: str) -> bool:
    """Whether a member of this role has the right. What nobody knows gives none, and is not given."""
    return any(role == known and right in rights for known, rights in RIGHTS.items())

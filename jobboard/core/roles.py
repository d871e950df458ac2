"""What people may do beyond their own things."""

from typing import Final

MODERATOR: Final = "moderator"

"""What an employer says of itself, and the choices it has in doing so."""

from dataclasses import dataclass
from typing import Final

# What it does. "agency" is one that makes content for clients; one that hires for them says so apart.
FIELDS: Final = (
    "agency",
    "cafe",
    "restaurant",
    "food",
    "retail",
    "fashion",
    "cosmetics",
    "clinic",
    "fitness",
    "education",
    "culture",
    "games",
    "technology",
    "finance",
    "real-estate",
    "construction",
    "logistics",
    "tourism",
    "media",
    "ngo",
    "other",
)
SIZES: Final = ("1-10", "11-50", "51-250", "250+")  # people; the steps of the EU's definition of SMEs
ABOUT_LIMIT: Final = 2_000  # characters
WEBSITE_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class Organisation:
    """As its owner tells it; what is empty was not said. `agency`: it hires for other employers."""

    name: str
    city: str = ""
    field: str = ""
    size: str = ""
    website: str = ""
    about: str = ""
    agency: bool = False

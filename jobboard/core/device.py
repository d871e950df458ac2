"""What a browser says of itself, in two words that its owner recognises."""

from typing import Final

# The first that is found counts: browsers also name those that they descend from.
_BROWSERS: Final = (
    ("EdgA", "Edge"),
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("YaBrowser", "Yandex"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Instagram", "Instagram"),
    ("FxiOS", "Firefox"),
    ("Firefox", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS: Final = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def device(user_agent: str) -> str:
    """Browser and system, such as "Chrome, Android"; empty where the header says neither."""
    found = (
        next((name for sign, name in table if sign in user_agent), None) for table in (_BROWSERS, _SYSTEMS)
    )
    return ", ".join(name for name in found if name)

"""Words of three languages that make an ask a wish, for the facts that can be wished for (folded)."""

import re
from typing import Final, Literal

from jobboard.extract.page import Found, Page

# After the thing: "ingilis dili arzuolunandır", "знание английского будет плюсом", "degree preferred".
_AFTER: Final = re.compile(
    r"ustunlu[kg]|arzu ?ol|arzul|arzu edil|желательн|(?:будет|большим|большой|как) (?:\w+ )?(?:плюс"
    r"|преимуществ)|плюсом\b"
    r"|преимущество\b|приветств|\bprefer|\ba (?:\w+ )?plus\b|\bis plus\b|advantage|nice to have|desir"
    r"|\bbonus\b"
    r"|not (?:required|necessary)|необязател|не обязател|vacib deyil"
)
# Before it: "желательно знание …", "preferably Spanish", "Nice to have: …", with no comma between.
_BEFORE: Final = re.compile(
    r"(?:желательн\w{0,3}|плюсом|преимуществом|приветствуется|\bplus\b|\bplyus|плюс|preferabl[ey]"
    r"|preferred:|ideally"
    r"|nice to have|bonus(?: points)?|desir\w{2,5}|ustunluk(?:ler)?|arzuolunan)[^,;.\n]{0,50}$"
)
_HEADING: Final = re.compile(
    r"^\W{0,6}(?:будет\b.{0,20}плюс|плюс|преимуществ|желательн|дополнительн\w{1,3} плюс|ustunluk"
    r"|arzuolunan|bonus|nice to"
    r" have|prefer|desir|good to have|a plus\b|it'?s a plus)"
)


def wished(page: Page, found: Found, before: str, after: str) -> Literal["required", "preferred"]:
    """Whether the words around `found`, or the heading of its list, only wish for it."""
    if _AFTER.search(after) or _BEFORE.search(before) or _HEADING.search(page.heading(found)):
        return "preferred"
    return "required"

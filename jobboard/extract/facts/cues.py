"""Words of three languages that make an ask a wish, for the facts that can be wished for (folded)."""

import re
from typing import Final, Literal

from jobboard.extract.page import Found, Page

# After the thing: "ingilis dili arzuolunandır", "знание английского будет плюсом", "degree preferred".
_AFTER: Final = re.compile(
    r"ustunlu[kg]|\bustun(?:dur)?\b|arzu ?ol|arzul|arzu edil|желательн"
    r"|(?:будет|большим|большой|как) (?:\w+ )?(?:плюс|преимуществ)|плюсом\b|-\s?(?:\w+ой )?плюс\b"
    r"|преимущество\b|приветств|\bprefer|\ba (?:\w+ )?plus\b|\bis (?:a )?plus|advantage"
    r"|\ban asset\b|nice to have|desir"
    r"|\bbonus\b"
    r"|not (?:required|necessary)|необязател|не обязател|vacib deyil"
)
# Before it: "желательно знание …", "preferably Spanish", "Nice to have: …", with no comma between.
_BEFORE: Final = re.compile(
    r"(?:желательн\w{0,3}|плюсом|преимуществом|приветствуется|\bplus\b|\bplyus|плюс|preferabl[ey]"
    r"|preferred:|ideally"
    r"|nice to have|bonus(?: points)?|desir\w{2,5}|ustunluk(?:ler)?|arzu ?ol\w+)[^,;.\n]{0,50}$"
)
# A lead-in and its colon (or question) wish for all that follows in the line or sentence.
_LEAD_IN: Final = re.compile(
    r"(?:желательн\w{0,3}|плюсом\b|преимуществом|плюс\b|ustunluk\w{0,4}|arzuolunan\w{0,3}|plus olar"
    r"|arti sayil\w{1,3}|yaxsi olar|sevin[ei]\w+|nice to have|would be great|might also have|a plus"
    r"|preferred|desirable|bonus(?: points)?|good to have|you may bring"
    r"|\bassets?)[^:?.\n]{0,24}[:?][^.?\n]{0,200}$"
)
_LEAD: Final = 250  # characters of a line that its lead-in is looked for in
_HEADING: Final = re.compile(
    r"^\W{0,6}(?:будет\b.{0,20}плюс|плюс|преимуществ|желательн|дополнительн\w{1,3} плюс|ustunluk"
    r"|arzuolunan|bonus|nice to"
    r" have|prefer|desir|good to have|a plus\b|it'?s a plus)"
)


def wished(page: Page, found: Found, before: str, after: str) -> Literal["required", "preferred"]:
    """Whether the words around `found`, or the heading of its list, only wish for it."""
    text = page.in_folded(found.source)
    lead = text[max(0, found.start - _LEAD) : found.start].rsplit("\n", 1)[-1]
    if (
        _AFTER.search(after)
        or _BEFORE.search(before)
        or _LEAD_IN.search(lead)
        or _HEADING.search(page.heading(found))
    ):
        return "preferred"
    return "required"

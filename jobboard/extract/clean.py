"""Markup taken out of an ad without moving a letter.

Ads arrive as plain text, HTML, Markdown or a mixture. `blank` writes spaces over what is markup and keeps
the length, so that every offset into the result is an offset into the ad as it was given.
"""

import re
from html import unescape
from typing import Final

_BLOCK: Final = re.compile(
    r"address|article|aside|blockquote|body|br|center|d[dlt]|div|fieldset|footer|form|h[1-6]|head|header|hr|html"
    r"|li|main|nav|[ou]l|option|p|pre|script|section|select|style|t[dhr]|table|tbody|tfoot|thead|title"
)
_INLINE: Final = re.compile(
    r"[abiqsu]|abbr|big|button|cite|code|del|em|font|iframe|img|input|ins|kbd|label|link|mark|meta|noscript|o:p"
    r"|path|small|span|strike|strong|su[bp]|svg|textarea|tt|wbr"
)
_HIDDEN: Final = frozenset({"script", "style"})

# A "<" of prose ("a < b", "<3") is followed by no tag name and stays. No part can run past the next "<",
# so the search is linear whatever the text.
_TAG: Final = re.compile(r"<!--[^<>]*-->|<(/?)([a-zA-Z][a-zA-Z0-9:]{0,10})(?=[\s/>])[^<>]*>")
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# Headings and quotes in Markdown, at the start of a line; escapes; bold, strike-through, rules and code.
# Each with what a text must hold for it.
_MARKS: Final = (
    ("#>", re.compile(r"^[ \t]{0,8}(?:#{1,6}|>{1,6})(?=[ \t])", re.M)),
    ("\\", re.compile(r"\\(?=[-.*_#+()!\[\]&])")),
    (("**", "__", "~~", "`"), re.compile(r"\*{2,}|_{2,}|~{2,}|`+")),
)
# Line ends of other systems, and what has no width or no business in a text.
_BREAKS: Final = "\x0b\x0c\x85\u2028\u2029"
_BREAK: Final = re.compile(f"[{_BREAKS}]")
_CONTROL: Final = re.compile(
    r"[\x00-\x09\x0e-\x1f\x7f-\x84\x86-\xa0\u1680\u2000-\u200b\u200e\u200f\u202f\u205f\u2060\u3000\ufeff]"
)


def blank(text: str) -> str:
    """`text` with its markup as spaces, entities as their characters, every line end as "\\n".

    No other white space is left in it than " " and "\\n".

    `len(blank(text)) == len(text)`. The contents of scripts and styles go too.
    """
    if "<" in text:
        text = _without_tags(text)
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if _CONTROL.search(text):
        text = _CONTROL.sub(" ", text)
    if any(sign in text for sign in _BREAKS):
        text = _BREAK.sub("\n", text)
    for signs, mark in _MARKS:
        if any(sign in text for sign in signs):
            text = mark.sub(_spaces, text)
    return text


def _without_tags(text: str) -> str:
    pieces: list[str] = []
    at = 0
    hidden: str | None = None
    for tag in _TAG.finditer(text):
        closing, name = bool(tag[1]), (tag[2] or "").lower()
        block = bool(_BLOCK.fullmatch(name))
        if name and not block and not _INLINE.fullmatch(name):
            continue
        before = text[at : tag.start()]
        pieces.append(" " * len(before) if hidden else before)
        pieces.append(("\n" if block else " ").ljust(len(tag[0])))
        at = tag.end()
        if hidden is None and not closing and name in _HIDDEN:
            hidden = name
        elif closing and name == hidden:
            hidden = None
    rest = text[at:]
    pieces.append(" " * len(rest) if hidden else rest)
    return "".join(pieces)


def _character(entity: re.Match[str]) -> str:
    char = unescape(entity[0])
    return char.ljust(len(entity[0])) if len(char) == 1 else entity[0]


def _spaces(mark: re.Match[str]) -> str:
    return " " * len(mark[0])

"""What tests look for in a page."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

_TAGS = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL)


def text(page: str) -> str:
    """The page's visible words on one line."""
    return " ".join(html.unescape(_TAGS.sub(" ", page)).split())


def links(page: str, rel: str) -> dict[str, str]:
    """Address by hreflang ("" where there is none) of the head's links of one kind."""
    found = {}
    for tag in re.findall(rf'<link rel="{rel}"[^>]*>', page):
        address = re.search(r'href="([^"]*)"', tag)
        language = re.search(r'hreflang="([^"]*)"', tag)
        if address:
            found[language[1] if language else ""] = html.unescape(address[1])
    return found


def is_noindex(page: str) -> bool:
    return '<meta name="robots" content="noindex' in page


def json_ld(page: str) -> Any:
    """The page's structured data; None: it has none."""
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    return json.loads(found[1]) if found else None


def loaded(page: str) -> Iterator[str]:
    """Addresses of scripts and styles that the page loads by itself."""
    for tag in re.findall(r"<(?:link|script)[^>]*>", page):
        if "stylesheet" in tag or "<script" in tag or "icon" in tag:
            yield from re.findall(r'(?:href|src)="(/[^"]*)"', tag)


def locations(sitemap: str) -> list[str]:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    return [item.text or "" for item in ElementTree.fromstring(sitemap).findall("s:url/s:loc", names)]

"""An ad's text in pieces: what was read in it is marked, contacts are masked, offsets stay true."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from jobboard.core.ad import ASKS, Evidence, ParsedAd, Source
from jobboard.core.contacts import hidden, masked
from jobboard.web.pages.ads import AdText, Segment


def quotes(proof: Sequence[Evidence], text: str, title: str) -> list[str]:
    """The words of the ad behind a reading, contacts masked; `text` is masked already."""
    sources = {"text": text, "title": title}
    found = (sources[evidence.source][evidence.start : evidence.end] for evidence in proof)
    return list(dict.fromkeys(" ".join(words.split()) for words in found))


def anchor(key: str) -> str:
    """The element id of the first words that prove `key`."""
    return "e-" + key.replace(".", "-")


def ad_text(ad: ParsedAd, text: str, title: str = "") -> AdText:
    """The ad as the page prints it. A key found in the title has its anchor there."""
    first: set[str] = set()
    head = list(_segments(ad, title, "title", first))
    body = list(_segments(ad, text, "text", first))
    return AdText(head, body, None if ad.lang == "mixed" else ad.lang)


def _segments(ad: ParsedAd, text: str, source: Source, seen: set[str]) -> Iterator[Segment]:
    starts, ends, cuts = defaultdict(list), defaultdict(list), {0, len(text)}
    for key, evidence in ad.spans():
        if evidence.source == source and 0 <= evidence.start < evidence.end <= len(text):
            starts[evidence.start].append(key)
            ends[evidence.end].append(key)
            cuts |= {evidence.start, evidence.end}
    contacts = ad.contacts if source == "text" else ()
    shown = masked(text, contacts)
    dotted = hidden(text, contacts)
    cuts |= {edge for pair in dotted for edge in pair if edge <= len(text)}
    open_keys: list[str] = []
    asks = _asks(ad)
    edges = sorted(cuts)
    for start, end in pairwise(edges):
        for key in ends[start]:
            open_keys.remove(key)
        open_keys += starts[start]
        keys = list(dict.fromkeys(open_keys))
        new = [key for key in keys if key not in seen]
        seen.update(new)
        yield Segment(
            text=shown[start:end],
            keys=keys,
            anchors=[anchor(key) for key in new],
            ask=_strongest(asks.get(key) for key in keys),
            masked=any(low <= start and end <= high for low, high in dotted),
        )


def _asks(ad: ParsedAd) -> dict[str, str]:
    asks: dict[str, str] = {f"skills.{id_}": mention.ask for id_, mention in ad.skills.items()}
    asks |= {f"languages.{code}": asked.ask for code, asked in ad.languages.items()}
    asks["experience"] = "required"
    if ad.education:
        asks["education"] = ad.education.ask
    return asks


def _strongest(asks: Iterable[str | None]) -> str | None:
    found = set(asks)
    return next((ask for ask in ASKS if ask in found), None)

"""Platforms named only as where a tool advertises: "реклама в TikTok" asks for TikTok Ads, not for TikTok."""

from collections.abc import Mapping
from typing import Final

from jobboard.core.taxonomy import Kind, Taxonomy
from jobboard.extract.concepts import Hit


class Covered:
    """Knows tools and platforms apart."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._kinds: Final[Mapping[str, Kind]] = {concept.id: concept.kind for concept in taxonomy}

    def kept(self, hits: list[Hit]) -> list[Hit]:
        """The hits without the platforms that stand inside the words of a tool."""
        spans = [(hit.start, hit.end) for hit in hits if hit.joined and self._kinds[hit.concept] == "tool"]
        if not spans:
            return hits
        return [hit for hit in hits if self._kinds[hit.concept] != "platform" or not _within(hit, spans)]


def _within(hit: Hit, spans: list[tuple[int, int]]) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in spans)

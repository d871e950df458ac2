"""How well ads are read, as measured when this was built: the figures of the page that tells it."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from jobboard.core.evaluation import Report, Share, Tally

SHIPPED: Final = Path(__file__).resolve().parent.parent / "rules" / "reading_quality.json"


@dataclass(frozen=True, slots=True)
class Quality:
    """A report without its findings, and the version of the taxonomy that it speaks of."""

    taxonomy_version: str
    report: Report


def load(path: Path) -> Quality:
    """What `jobboard evaluate --json` wrote."""
    data = json.loads(path.read_text(encoding="utf-8"))
    report = Report(
        ads=data["ads"],
        ads_by_language=Counter(data["ads_by_language"]),
        overall=_tally(data["overall"]),
        by_language={name: _tally(item) for name, item in data["by_language"].items()},
        by_kind={name: _tally(item) for name, item in data["by_kind"].items()},
        asks=_share(data["ask"]),
        fields={name: _share(item) for name, item in data["fields"].items()},
        offsets=_share(data["offsets"]),
    )
    return Quality(data["taxonomy_version"], report)


@cache
def shipped() -> Quality:
    """The figures that come with the package, read once."""
    return load(SHIPPED)


def _tally(item: Mapping[str, Any]) -> Tally:
    return Tally(item["right"], item["invented"], item["missed"])


def _share(item: Mapping[str, Any]) -> Share:
    return Share(item["right"], item["judged"])

"""How well ads are read: what the reader found, measured against labels made by hand.

The measures: precision, recall and F1 are micro-averaged over (ad, concept) pairs; concepts outside the
taxonomy count neither way. The ask is judged over concepts found rightly. A field is right in an ad when
all its parts are; nothing stated and nothing read is right too; fields that a label leaves
out are not judged. Languages are judged over the (ad, language) pairs that either side has; their levels
over the pairs that both have.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from jobboard.core.ad import ParsedAd
from jobboard.core.labels import FACTS, Label, fact, said

FIELDS: Final = (*FACTS, "languages", "language levels")

Fault = Literal["missed", "invented", "wrong"]


@dataclass(slots=True)
class Tally:
    """Concepts found rightly, invented and missed."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    def count(self, *, labelled: bool, found: bool) -> None:
        self.right += labelled and found
        self.invented += found and not labelled
        self.missed += labelled and not found

    @property
    def precision(self) -> float | None:
        return _ratio(self.right, self.right + self.invented)

    @property
    def recall(self) -> float | None:
        return _ratio(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        return _ratio(2 * self.right, 2 * self.right + self.invented + self.missed)


@dataclass(slots=True)
class Share:
    """How many of the judged cases were right."""

    right: int = 0
    judged: int = 0

    def judge(self, right: bool) -> bool:
        self.right += right
        self.judged += 1
        return right

    @property
    def accuracy(self) -> float | None:
        return _ratio(self.right, self.judged)


class Finding(NamedTuple):
    """One fault in one ad, with the words that show it."""

    ad: str
    fault: Fault
    what: str
    words: tuple[str, ...] = ()


@dataclass(slots=True)
class Report:
    ads: int = 0
    ads_by_language: Counter[str] = field(default_factory=Counter)
    overall: Tally = field(default_factory=Tally)
    by_language: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_kind: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    asks: Share = field(default_factory=Share)
    fields: dict[str, Share] = field(default_factory=lambda: {name: Share() for name in FIELDS})
    offsets: Share = field(default_factory=Share)
    findings: list[Finding] = field(default_factory=list)


def measure(pairs: Iterable[tuple[Label, ParsedAd]], kinds: Mapping[str, str]) -> Report:
    """Judge each ad as read against its label; `kinds` maps the concepts that count to their kind."""
    report = Report()
    for label, ad in pairs:
        report.ads += 1
        report.ads_by_language[label.lang] += 1
        report.findings += _judge_concepts(report, label, ad, kinds)
        report.findings += _judge_fields(report, label, ad)
        report.findings += _judge_languages(report, label, ad)
        report.findings += _judge_offsets(report, label, ad)
    return report


def _judge_concepts(
    report: Report, label: Label, ad: ParsedAd, kinds: Mapping[str, str]
) -> Iterator[Finding]:
    for id_ in sorted((label.asked.keys() | ad.skills.keys()) & kinds.keys()):
        tallies = (report.overall, report.by_language[label.lang], report.by_kind[kinds[id_]])
        ask, labelled = label.asked.get(id_, (None, ()))
        mention = ad.skills.get(id_)
        for tally in tallies:
            tally.count(labelled=ask is not None, found=mention is not None)
        if mention is None:
            yield Finding(label.id, "missed", f"{id_} ({ask})", labelled)
            continue
        words = tuple(evidence.text for evidence in mention.evidence)
        if ask is None:
            yield Finding(label.id, "invented", f"{id_} ({mention.ask})", words)
        elif not report.asks.judge(ask == mention.ask):
            yield Finding(label.id, "wrong", f"ask of {id_}: is {ask}, read {mention.ask}", words)


def _judge_fields(report: Report, label: Label, ad: ParsedAd) -> Iterator[Finding]:
    for name, stated in label.facts.items():
        read = fact(name, ad, label.text)
        if not report.fields[name].judge(stated == read):
            yield Finding(label.id, "wrong", f"{name}: is {said(stated)}, read {said(read)}")


def _judge_languages(report: Report, label: Label, ad: ParsedAd) -> Iterator[Finding]:
    for code in sorted(label.languages.keys() | ad.languages.keys()):
        ask, level = label.languages.get(code, (None, None))
        read = ad.languages.get(code)
        if not report.fields["languages"].judge(ask == (read and read.ask)):
            yield Finding(label.id, "wrong", f"language {code}: is {ask}, read {read and read.ask}")
        if ask and read and not report.fields["language levels"].judge(level == read.level):
            yield Finding(label.id, "wrong", f"level of {code}: is {level}, read {read.level}")


def _judge_offsets(report: Report, label: Label, ad: ParsedAd) -> Iterator[Finding]:
    sources = {"text": label.text, "title": label.title}
    for name, span in ad.spans():
        if not report.offsets.judge(sources[span.source][span.start : span.end] == span.text):
            yield Finding(label.id, "wrong", f"offsets of {name}: {span.start} to {span.end}", (span.text,))


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None

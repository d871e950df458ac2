"""`jobboard evaluate`: how well the reader reads ads that a person has labelled."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final
from zlib import crc32

import click

from jobboard.cli.opening import open_reader
from jobboard.core.evaluation import Report, Share, Tally, measure
from jobboard.core.labels import Label, LabelError

_ROW: Final = "{:<18}{:>10}{:>10}{:>10}{:>10}"


@click.command()
@click.argument("gold", type=click.File("rb"))
@click.option("-v", "--verbose", is_flag=True, help="Show each miss, each invention and each wrong field.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option(
    "--half", type=click.IntRange(0, 1), help="Only one half of the ads: rules are made on the other."
)
@click.option(
    "--concepts",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Count only the ids in the first column of this CSV file.",
)
def evaluate(gold: BinaryIO, verbose: bool, as_json: bool, half: int | None, concepts: Path | None) -> None:
    """Measure the reader on labelled ads.

    GOLD has a labelled ad a line: {"id", "lang", "title", "text", "skills", ...}.
    """
    reader = open_reader()
    kinds: dict[str, str] = {concept.id: concept.kind for concept in reader.taxonomy}
    if concepts:
        counted = {row.partition(",")[0] for row in concepts.read_text(encoding="utf-8").splitlines()}
        kinds = {id_: kind for id_, kind in kinds.items() if id_ in counted}
    labels = (label for label in _labels(gold) if half is None or crc32(label.id.encode()) % 2 == half)
    report = measure(((label, reader.read(label.text, label.title)) for label in labels), kinds)
    if as_json:
        plain = {"taxonomy_version": reader.taxonomy.version, **_plain(report, verbose=verbose)}
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
        return
    if verbose:
        _print_findings(report)
    _print_report(report)


def _labels(lines: BinaryIO) -> Iterator[Label]:
    for number, line in enumerate(lines, start=1):
        try:
            if line.strip():
                yield Label.from_json(json.loads(line))
        except (ValueError, LabelError) as error:
            raise click.ClickException(f"{lines.name}, line {number}: {error}") from error


def _print_findings(report: Report) -> None:
    ad = None
    for finding in report.findings:
        if finding.ad != ad:
            ad = finding.ad
            click.echo(f"\n{ad}")
        words = " | ".join(" ".join(words.split()) for words in finding.words)
        click.echo(f"  {finding.fault:<9}{finding.what}" + (f": {words}" if words else ""))
    click.echo()


def _print_report(report: Report) -> None:
    click.echo(_ROW.format(f"{report.ads} ads", "precision", "recall", "F1", "labelled"))
    rows = {"all": report.overall, **_sorted(report.by_language), **_sorted(report.by_kind)}
    for name, tally in rows.items():
        figures = (_figure(tally.precision), _figure(tally.recall), _figure(tally.f1))
        click.echo(_ROW.format(name, *figures, tally.right + tally.missed))
    click.echo("\n" + _ROW.format("", "accuracy", "right", "judged", "").rstrip())
    for name, share in {"ask": report.asks, **report.fields, "offsets": report.offsets}.items():
        click.echo(_ROW.format(name, _figure(share.accuracy), share.right, share.judged, "").rstrip())


def _plain(report: Report, *, verbose: bool) -> dict[str, Any]:
    findings = {"findings": [finding._asdict() for finding in report.findings]} if verbose else {}
    return {
        "ads": report.ads,
        "ads_by_language": dict(sorted(report.ads_by_language.items())),
        "overall": _tally(report.overall),
        "by_language": {name: _tally(tally) for name, tally in _sorted(report.by_language).items()},
        "by_kind": {name: _tally(tally) for name, tally in _sorted(report.by_kind).items()},
        "ask": _share(report.asks),
        "fields": {name: _share(share) for name, share in report.fields.items()},
        "offsets": _share(report.offsets),
        **findings,
    }


def _tally(tally: Tally) -> dict[str, float | None]:
    measures = {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
    return measures | {"right": tally.right, "invented": tally.invented, "missed": tally.missed}


def _share(share: Share) -> dict[str, float | None]:
    return {"accuracy": share.accuracy, "right": share.right, "judged": share.judged}


def _sorted(tallies: dict[str, Tally]) -> dict[str, Tally]:
    return dict(sorted(tallies.items()))


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"

"""What the form of a posting is asked about before it is published, and the changes that answer it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jobboard.core.findings import Severity
from jobboard.core.posting import Posting


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out. `form` is the form with it made; None: only the employer can, in the field.

    `key` names the sentence of its button, into which the `values` go.
    """

    key: str
    form: Posting | None = None
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormFinding:
    """Something of the form that should change: `key` names the sentence, `name` the field of `Posting`."""

    key: str
    severity: Severity
    name: str
    values: Mapping[str, object] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()


def fixed(findings: Iterable[FormFinding], finding: str, fix: str) -> Posting | None:
    """The form with one fix of one finding made; None where there is no such thing to apply."""
    for found in findings:
        for one in found.fixes:
            if (found.key, one.key) == (finding, fix):
                return one.form
    return None

"""Findings and fixes of the checks of a posting, in the reader's language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from jobboard.core.facts import Salary
from jobboard.core.families import Families
from jobboard.core.figures import money
from jobboard.core.pay import Pay
from jobboard.core.posting_checks import Fix, FormFinding
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.wording import pay as pay_line
from jobboard.web.posting_checks import FINDINGS, FIXES
from jobboard.web.words import _

_MONEY = ("pay", "minimum")


def finding(found: FormFinding, families: Families, taxonomy: Taxonomy, lang: str) -> str:
    """What is wrong, in a sentence."""
    values = _values(found.values, taxonomy, lang)
    if own := found.values.get("families"):
        values["families"] = ", ".join(families.all[id_].name[lang] for id_ in _ids(own))
    return _(FINDINGS[found.key], **values)


def button(fix: Fix, taxonomy: Taxonomy, lang: str) -> str:
    """What a click does. A change of pay shows the pay that it makes."""
    return _(FIXES.get(fix.key, FIXES["pay"]), **_values(fix.values, taxonomy, lang))


def _values(values: Mapping[str, object], taxonomy: Taxonomy, lang: str) -> dict[str, Any]:
    said: dict[str, Any] = {key: money(float(str(values[key])), lang) for key in _MONEY if key in values}
    salary, checked = values.get("salary"), values.get("checked")
    if isinstance(salary, Salary):
        stated = Pay(salary.min, salary.max, salary.currency, salary.period, salary.gross)
        said["pay"] = pay_line(_, stated, lang)
    if isinstance(checked, date):
        said["checked"] = checked.isoformat()
    if "skills" in values:
        said["skills"] = ", ".join(taxonomy.get(id_).short[lang] for id_ in _ids(values["skills"]))
    if "days" in values:
        said["days"] = values["days"]
    return said


def _ids(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()

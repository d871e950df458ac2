"""The languages that a candidate speaks, each with its level, as fields of a form."""

from typing import Final

from jobboard.core.candidate import Candidate
from jobboard.core.facts import LEVELS
from jobboard.web import labels
from jobboard.web.forms.profile import NEW_LANGUAGE, NEW_LEVEL
from jobboard.web.i18n import language
from jobboard.web.pages.check import Option
from jobboard.web.pages.profile import Select
from jobboard.web.shapes.check import LANGUAGE
from jobboard.web.words import _

_OFFERED: Final = ("az", "ru", "en", "tr")  # languages that everyone is asked about
_OTHERS: Final = tuple("ar de es fa fr it ka ko kk pl pt uk uz zh ja he".split())


def spoken(told: Candidate) -> list[Select]:
    """The languages that everyone is asked about, and those that were told besides."""
    return [_language(code, told.languages.get(code)) for code in dict.fromkeys([*_OFFERED, *told.languages])]


def another(told: Candidate) -> Select:
    return Select(NEW_LANGUAGE, _("Another language"), _other_languages(told))


def its_level() -> Select:
    return Select(NEW_LEVEL, _("Level"), levels(None))


def levels(held: str | None) -> list[Option]:
    none = Option("", _("Not yet"), held is None)
    return [none, *(Option(level, level_name(level), level == held) for level in LEVELS)]


def level_name(level: str) -> str:
    return _("native") if level == "native" else level


def _language(code: str, held: str | None) -> Select:
    return Select(LANGUAGE + code, labels.language(code, language()), levels(held))


def _other_languages(told: Candidate) -> list[Option]:
    named = sorted(
        (labels.language(code, language()), code) for code in _OTHERS if code not in told.languages
    )
    return [Option("", _("Choose"), True), *(Option(code, name) for name, code in named)]

"""The check's form, made up."""

from jobboard.web import meta
from jobboard.web.pages.check import CheckForm, CheckMarkPage, CheckSource, LanguageRow, Option, YearsRow


def mark_page() -> CheckMarkPage:
    options = (Option("", "Not yet"), Option("B1", "B1"), Option("B2", "B2", selected=True))
    english = LanguageRow(
        "language-en", "languages.en", "English", "English B2 · Must have", "required", (), options
    )
    return CheckMarkPage(
        meta=meta.unlisted("Styleguide"),
        source=CheckSource("What SMM assistants are usually asked", None),
        form=CheckForm("#segments", (), (), (english,), YearsRow("years", "from 1 year", "")),
        ad=None,
        read="thin",
        found="2 must-haves, 1 duty",
        again_url="#segments",
    )

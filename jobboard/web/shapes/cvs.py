"""CVs that were handed over, and what was found in one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from flask import url_for

from jobboard.core import places
from jobboard.core.candidate import Candidate
from jobboard.core.cv import FILE_LIMIT, PAGES_LIMIT, PASTED_LIMIT, Found
from jobboard.storage.models import CvImport
from jobboard.web import formats, labels, meta
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.check import AskRow, LanguageRow, Option
from jobboard.web.pages.cvs import FoundForm, FoundWork, ImportPage, ImportRow, OneImportPage
from jobboard.web.pages.profile import Choices
from jobboard.web.shapes.check import LANGUAGE, SKILL
from jobboard.web.shapes.languages import levels
from jobboard.web.shapes.profile import ANSWERS, educations
from jobboard.web.words import N_, _

WORK: Final = "work-"
REASONS: Final[Mapping[str, str]] = {
    "empty": N_("There is nothing in this file."),
    "wrong-type": N_("We read PDF, Word (.docx) and JSON Resume files. This is something else."),
    "too-big": N_("The file is larger than %(size)s MB."),
    "too-many-pages": N_("It has more than %(pages)s pages."),
    "encrypted": N_("The file asks for a password. Save it without one and try again."),
    "scanned": N_("Its pages are pictures: there are no letters in it to read. Paste the text instead."),
    "broken": N_("The file is damaged. Save it once more and try again, or paste the text."),
    "nothing": N_("We read it and found nothing that we know. You can mark your skills yourself."),
    "too-hard": N_("Reading it took too much time or memory. Paste the text instead."),
}


def page(
    imports: Sequence[CvImport],
    *,
    text: str = "",
    file_error: str | None = None,
    text_error: str | None = None,
) -> ImportPage:
    return ImportPage(
        meta=meta.unlisted(_("Fill the profile from a CV")),
        text=text,
        limits=_("PDF or Word up to %(size)s MB and %(pages)s pages, or a JSON Resume.", **limits()),
        imports=[_row(item) for item in imports if item.keep or item.status != "done"],
        file_error=file_error,
        text_error=text_error,
    )


def one(held: CvImport, told: Candidate, years_error: str | None = None) -> OneImportPage:
    return OneImportPage(
        meta=meta.unlisted(_("What your CV says")),
        name=_name(held),
        status=held.status,
        said=said(held),
        form=_form(Found.from_json(held.found), told, years_error) if held.status == "read" else None,
        action=url_for("me_import.confirm", import_id=held.id),
        again_url=url_for("me_import.one", import_id=held.id),
        delete_url=url_for("me_import.delete", import_id=held.id),
    )


def reason(name: str) -> str:
    """Why a CV cannot be read."""
    return _(REASONS[name], **limits())


def said(held: CvImport) -> str:
    if held.status == "failed":
        return reason(held.reason or "broken")
    words = {
        "waiting": _("We are reading it. That takes some seconds."),
        "read": _("Read. Confirm what was found."),
        "done": _("Done."),
    }
    return words[held.status]


def limits() -> dict[str, str]:
    lang = language()
    return {
        "size": formats.number(FILE_LIMIT // 1_000_000, lang),
        "pages": str(PAGES_LIMIT),
        "length": formats.number(PASTED_LIMIT, lang),
    }


def _row(held: CvImport) -> ImportRow:
    return ImportRow(
        name=_name(held),
        said=said(held),
        url=url_for("me_import.one", import_id=held.id) if held.status in ("waiting", "read") else None,
        file_url=url_for("me_import.file", import_id=held.id) if held.keep else None,
        delete_url=url_for("me_import.delete", import_id=held.id),
        when=formats.ago(held.created_at, now(), language()),
        size=_("%(size)s kB", size=formats.number(max(1, held.size // 1000), language())),
    )


def _name(held: CvImport) -> str:
    return held.name or _("The text you pasted")


def _form(found: Found, held: Candidate, years_error: str | None) -> FoundForm:
    told, words = found.told, found.words
    return FoundForm(
        skills=list(_skills(found, held)),
        languages=[_language(code, found) for code in found.languages],
        years="" if told.years is None else formats.short_number(told.years, language()),
        years_quotes=words.get("years", ()),
        education=educations(told.education) if told.education else [],
        education_quotes=words.get("education", ()),
        headline=told.headline,
        links=_boxes("link", _("Links"), told.links),
        cities=_boxes(
            "city", _("Cities"), told.cities, [places.name(city, language()) for city in told.cities]
        ),
        workplace=_boxes(
            "workplace",
            _("Workplace"),
            told.workplace,
            [_(labels.WORKPLACES[value]) for value in told.workplace],
        ),
        employment=_boxes(
            "employment",
            _("Employment"),
            told.employment,
            [_(labels.EMPLOYMENTS[value]) for value in told.employment],
        ),
        pay=str(told.pay_from or ""),
        pay_gross=told.pay_gross,
        works=[_work(number, found) for number in range(len(told.proofs))],
        years_error=years_error,
    )


def _skills(found: Found, held: Candidate) -> Iterator[AskRow]:
    """Concepts of the CV: marked as the profile or the file itself says, the rest waiting for an answer."""
    taxonomy = house().taxonomy
    for id_ in found.concepts:
        if id_ in taxonomy:
            mark = found.told.skills.get(id_) or held.skills.get(id_)
            name = labels.concept(taxonomy, id_, language())
            quotes = found.words.get(f"skills.{id_}", ())
            yield AskRow(SKILL + id_, id_, name, "", quotes, ANSWERS[mark] if mark else None)


def _language(code: str, found: Found) -> LanguageRow:
    level = found.told.languages.get(code)
    none = Option("", _("Leave out"), level is None)
    return LanguageRow(
        field=LANGUAGE + code,
        key=code,
        name=labels.language(code, language()),
        asked="",
        ask="",
        quotes=found.words.get(f"languages.{code}", ()),
        options=[none, *levels(level)[1:]],
    )


def _boxes(name: str, title: str, values: Sequence[str], said: Sequence[str] | None = None) -> Choices | None:
    """All ticked: the file says them in so many words."""
    if not values:
        return None
    return Choices(name, title, [Option(v, s, True) for v, s in zip(values, said or values, strict=True)])


def _work(number: int, found: Found) -> FoundWork:
    proof = found.told.proofs[number]
    skill = labels.concept(house().taxonomy, proof.concept, language())
    return FoundWork(f"{WORK}{number}", skill, proof.url, proof.part)

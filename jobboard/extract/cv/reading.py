"""A CV in any of its forms to what it says."""

import json
from dataclasses import replace
from typing import Any

from jobboard.core.cv import TEXT_LIMIT, CannotRead, Found
from jobboard.core.resume import from_resume, said
from jobboard.extract.cv import docx, pdf
from jobboard.extract.cv.found import find
from jobboard.extract.cv.kinds import kind
from jobboard.extract.reader import Reader


def read_file(reader: Reader, content: bytes) -> Found:
    """A PDF, a Word document or a JSON Resume, told apart by content. Raises CannotRead."""
    found_kind = kind(content)
    if found_kind == "json":
        return _resume(reader, content)
    return read_text(reader, pdf.text(content) if found_kind == "pdf" else docx.text(content))


def read_text(reader: Reader, text: str) -> Found:
    """Raises CannotRead: nothing in it, or more than a CV has."""
    if not text.strip():
        raise CannotRead("empty")
    if len(text) > TEXT_LIMIT:
        raise CannotRead("too-many-pages")
    return find(reader, text)


def _resume(reader: Reader, content: bytes) -> Found:
    """What the file says in so many words comes before what is read out of its texts."""
    try:
        data: Any = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise CannotRead("broken") from error
    told = from_resume(data, reader.taxonomy)
    found = find(reader, said(data))
    merged = replace(
        told,
        years=found.told.years if told.years is None else told.years,
        education=told.education or found.told.education,
        languages={**found.told.languages, **told.languages},
        links=told.links,
    )
    return Found(merged, found.words)

"""The text of CVs in their files, and a clear word for each that cannot be read."""

import random
import zipfile

import pytest

from jobboard.core.cv import FILE_LIMIT, CannotRead, Reason
from jobboard.extract.cv import docx, pdf
from jobboard.extract.cv.kinds import kind
from tests.unit.cv import files

ENTITY = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
<w:t>&secret;</w:t></w:r></w:p></w:body></w:document>"""
PART = "word/document.xml"
SMALL_BOMB = b"\0" * 900_000  # each of them is let through


def why(error: pytest.ExceptionInfo[CannotRead]) -> Reason:
    return error.value.reason


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (files.pdf(), "pdf"),
        (files.encrypted_pdf(), "pdf"),
        (files.word(), "docx"),
        (b'\xef\xbb\xbf {"basics": {}}', "json"),
    ],
)
def test_a_file_is_known_by_what_stands_in_it(content: bytes, expected: str) -> None:
    assert kind(content) == expected


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"%PDF" + b"x" * FILE_LIMIT, "too-big"),
        (b"MZ\x90\x00 a program", "wrong-type"),
        (b"<html><body>cv</body></html>", "wrong-type"),
        (b"PK\x03\x04 no archive at all", "wrong-type"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "wrong-type"),
        (random.Random(4).randbytes(4000), "wrong-type"),
    ],
)
def test_anything_else_is_refused_at_once(content: bytes, reason: Reason) -> None:
    with pytest.raises(CannotRead) as error:
        kind(content)
    assert why(error) == reason


def test_a_pdf_gives_its_lines() -> None:
    text = pdf.text(files.pdf())
    assert [line.strip() for line in text.split("\n")] == list(files.LINES)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (files.encrypted_pdf(), "encrypted"),
        (files.pdf(pages=31), "too-many-pages"),
        (files.pdf(pages=10_000), "too-many-pages"),
        (files.pdf(lines=["3"]), "scanned"),
        (b"%PDF-1.7\n" + random.Random(7).randbytes(3000), "broken"),
        (files.pdf()[:150], "broken"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(content: bytes, reason: Reason) -> None:
    with pytest.raises(CannotRead) as error:
        pdf.text(content)
    assert why(error) == reason


def test_thirty_pages_are_read() -> None:
    assert pdf.text(files.pdf(pages=30)).count("Nigar") == 30


def test_a_word_document_gives_paragraphs_tables_and_text_boxes_once() -> None:
    text = docx.text(files.word(cell="Figma", box="Teamwork"))
    assert text.split("\n")[: len(files.LINES)] == list(files.LINES)
    assert text.count("Figma") == text.count("Teamwork") == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (files.changed(files.word(), {PART: ENTITY}), "broken"),
        (files.changed(files.word(), {PART: ENTITY.decode().encode("utf-16")}), "broken"),
        (files.changed(files.word(), {PART: b"<no document"}), "broken"),
        (files.changed(files.word(), {"[Content_Types].xml": b"<Types/>"}), "broken"),
        (files.changed(files.word(), {"word/media/bomb.bin": b"\0" * 40_000_000}), "too-hard"),
        (files.changed(files.word(), {f"word/media/{n}": b"" for n in range(1001)}), "too-hard"),
        (files.changed(files.word(), {f"word/media/{n}": SMALL_BOMB for n in range(70)}), "too-hard"),
        (files.word()[:-30], "broken"),
    ],
    ids=["entity", "entity in utf-16", "no xml", "no types", "bomb", "parts", "many bombs", "cut"],
)
def test_a_word_document_that_cannot_be_read_says_why(content: bytes, reason: Reason) -> None:
    with pytest.raises(CannotRead) as error:
        docx.text(content)
    assert why(error) == reason


def test_a_list_of_sizes_that_lies_unpacks_no_more_than_it_says() -> None:
    bomb = files.changed(files.word(), {PART: b"<w>" + b" " * 30_000_000 + b"</w>"})
    with pytest.raises((CannotRead, zipfile.BadZipFile)):
        docx.text(files.declared_smaller(bomb, PART, 100))

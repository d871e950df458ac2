"""CVs, sound and hostile, made for the tests."""

import io
import struct
import zipfile
from collections.abc import Iterable

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

LINES = (
    "Nigar Mammadova",
    "SMM assistant, 2 years of experience",
    "Made Reels in CapCut and posts in Canva for cafes",
    "English B2, Russian native",
    "Higher education: Baku State University",
    "https://behance.example/nigar",
)


def pdf(lines: Iterable[str] = LINES, pages: int = 1) -> bytes:
    """Pages that each show the lines in Helvetica, written by hand: every object of it is known."""
    shown = " ".join(f"({line}) Tj 0 -16 Td" for line in lines)
    stream = f"BT /F1 12 Tf 40 780 Td {shown} ET"
    kids = " ".join(f"{4 + number} 0 R" for number in range(pages))
    page = "<< /Type /Page /Parent 2 0 R /Contents 3 0 R /MediaBox [0 0 595 842] >>"
    font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} /Resources {font} >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        *[page] * pages,
    ]
    return _written(objects)


def encrypted_pdf() -> bytes:
    """A PDF that asks for a password: no password makes these keys."""
    keys = f"/O <{'ab' * 32}> /U <{'cd' * 32}>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -1 {keys} >>",
    ]
    return _written(objects, f"/Encrypt 3 0 R /ID [<{'00' * 16}> <{'00' * 16}>]")


def word(lines: Iterable[str] = LINES, cell: str = "", box: str = "") -> bytes:
    """A Word document with the lines, and, if given, a table of one cell and a text box."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    if cell:
        document.add_table(1, 1).cell(0, 0).text = cell
    if box:
        document.add_paragraph()._p.append(parse_xml(_BOX.format(namespaces=nsdecls("w"), text=box)))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def changed(document: bytes, parts: dict[str, bytes]) -> bytes:
    """The archive with some parts replaced or added."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(document)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return written.getvalue()


def declared_smaller(document: bytes, name: str, size: int) -> bytes:
    """The archive with the size of one part understated in its list."""
    at = document.rindex(b"PK\x01\x02", 0, document.rindex(name.encode()))
    return document[: at + 24] + struct.pack("<I", size) + document[at + 28 :]


_BOX = """<w:r {namespaces} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p>
</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p>
</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"""


def _written(objects: list[str], trailer: str = "") -> bytes:
    body, places = b"%PDF-1.6\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n"
    return body + f"{end}startxref\n{len(body)}\n%%EOF\n".encode("latin-1")

"""Everyday words that look like inflections of a stem but are words of their own.

They are found by reading what the analysers cut in real ads. Each becomes a stem that names nothing, and
the longest stem wins, so that "tələbələr" is tələbə (student) + lər and never a form of tələb (demand).
"""

from typing import Final

from jobboard.core.patterns import Language

NEIGHBOURS: Final[dict[Language, str]] = {
    "az": """
        tələbə gəlir gələcək bölmə görə maliye malikə təzyiq şəxs yazın banka dilim ölçü toplantı artım
        tövsiyə təsdiq bildirmək dəqiqə
        """,
    "en": """
        accounting goods united outing imaging mining tubing boxing backing leading sure verse canada vscode
        textile compete
        """,
}

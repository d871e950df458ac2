"""Numbers in addresses: those that the database can hold. There is no page of any other."""

from typing import Final

from flask import Flask
from werkzeug.routing import IntegerConverter, Map

LARGEST_ID: Final = 2**31 - 1  # of an INTEGER in PostgreSQL


class Id(IntegerConverter):
    """`<int:…>` of an address; what no row can have is not found before anyone asks for it."""

    def __init__(self, addresses: Map) -> None:
        super().__init__(addresses, max=LARGEST_ID)


def init_app(app: Flask) -> None:
    """Before any view is registered."""
    app.url_map.converters["int"] = Id

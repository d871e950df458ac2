"""/api/docs: the OpenAPI document as a page of ours, since our pages load nothing from elsewhere."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from apiflask import APIFlask
from flask import Blueprint, Response, current_app, g, url_for

from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.fragments import page
from jobboard.web.pages.api import ApiField, ApiOperation, ApiPage

blueprint = Blueprint("api_docs", __name__, url_prefix="/api/docs")
_EXAMPLES: Final[Mapping[str, Any]] = {
    "/api/v1/read": {"title": "SMM assistent", "text": "Tələblər: Canva, Instagram. Əmək haqqı 600 AZN."},
    "/api/v1/lint": {"title": "SMM assistent (xanım)", "text": "25-35 yaş arası. Canva və s.", "lang": "en"},
    "/api/v1/check": {
        "text": "Tələblər: Canva, CapCut, ingilis dili B2.",
        "have": ["canva"],
        "learning": ["capcut"],
        "languages": {"en": "B1"},
        "years": 0.5,
    },
}
_METHODS: Final = ("get", "post")


@blueprint.get("")
@anyone
def show() -> Response:
    g.lang = "en"  # the document is written in English
    spec = cast(APIFlask, current_app).spec
    assert isinstance(spec, dict)
    context = ApiPage(
        meta=meta.unlisted("API"),
        operations=list(_operations(spec)),
        spec_url=url_for("openapi.spec"),
    )
    return page("api/show.html", context)


def _operations(spec: Mapping[str, Any]) -> Iterator[ApiOperation]:
    for path, methods in spec["paths"].items():
        for method in _METHODS:
            if method in methods:
                yield _operation(spec, path, method, methods[method], methods.get("parameters", []))


def _operation(
    spec: Mapping[str, Any], path: str, method: str, said: Mapping[str, Any], shared: list[Any]
) -> ApiOperation:
    example = _EXAMPLES.get(path)
    return ApiOperation(
        method=method.upper(),
        path=path,
        summary=said.get("summary", path),
        about=" ".join(said.get("description", "").split()),
        parameters=[
            *(_parameter(item) for item in [*shared, *said.get("parameters", [])]),
            *_body_fields(spec, said),
        ],
        body=json.dumps(example, ensure_ascii=False, indent=2) if example else None,
        answers=[(status, answer["description"]) for status, answer in sorted(said["responses"].items())],
    )


def _parameter(item: Mapping[str, Any]) -> ApiField:
    schema = item.get("schema", {})
    of_path = "A number, in the path" if schema.get("type") == "integer" else "An id, in the path"
    in_path = of_path if item["in"] == "path" else ""
    about = item.get("description") or schema.get("description", in_path)
    return ApiField(item["name"], _type(schema), about)


def _body_fields(spec: Mapping[str, Any], said: Mapping[str, Any]) -> Iterator[ApiField]:
    content = said.get("requestBody", {}).get("content", {})
    reference = content.get("application/json", {}).get("schema", {}).get("$ref", "")
    schema = spec["components"]["schemas"].get(reference.rpartition("/")[2], {})
    for name, field in schema.get("properties", {}).items():
        yield ApiField(name, _type(field), field.get("description", ""))


def _type(schema: Mapping[str, Any]) -> str:
    options = schema.get("anyOf", [schema])
    return " or ".join(str(option.get("type", "object")) for option in options)

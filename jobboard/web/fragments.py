"""A page, or the one part of it that a script asks for: the very partial that the page includes."""

from flask import Response, make_response, render_template, request

HEADER = "X-Partial"


def page(
    template: str, context: object, *, status: int = 200, part: tuple[str, str] | None = None
) -> Response:
    """Render a page. `part` is a name and the template that answers when the request asks for that name."""
    wanted = part is not None and request.headers.get(HEADER) == part[0]
    chosen = part[1] if part and wanted else template
    response = make_response(render_template(chosen, page=context), status)
    if part:
        response.vary.add(HEADER)
    # A page of a post holds what somebody typed; any other may be kept if it is asked for again.
    if request.method == "POST":
        response.cache_control.no_store = True
    else:
        response.cache_control.no_cache = True
    return response

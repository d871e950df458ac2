"""Opens every route that can be opened, as somebody, and looks for words that are not theirs to see."""

import html
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from apiflask import APIFlask
from flask.testing import FlaskClient
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from tests.web.planted import PHONE, WORDS, Planted

_FIGURES: Final = re.sub(r"\D", "", PHONE)[-7:]
Values = Mapping[str, str | int]


class NoValue(Exception):
    """A route with an argument that nobody has told how to fill in: say it in `known` below."""


@dataclass(frozen=True)
class Answer:
    path: str
    status: int
    said: str  # the whole of it: headers, and the body in plain letters


def known(planted: Planted, token: str) -> Mapping[str, Values]:
    """What routes are filled in with, by blueprint; "" holds for all."""
    ids = planted.ids
    return {
        "": {
            "lang": "en",
            "name": planted.vacancy,
            "concept_id": "canva",
            "vacancy_id": int(planted.vacancy.rpartition("-")[2]),
            "proof_id": ids["proof"],
            "import_id": ids["cv"],
            "token": token,
            "employer": "caspian-coffee",
            "slug": "caspian-coffee",
        },
        "applicants": {"application_id": ids["application"]},
        "moderation_appeals": {"appeal_id": 1},
        "room_decisions": {"decision_id": 1},
        "applications": {"id_": ids["application"]},
        "elsewhere": {"id_": ids["elsewhere"]},
        "alerts": {"id_": ids["search"], "search_id": ids["search"]},
        "demo_mails": {"name": "1.eml"},
    }


def paths(app: APIFlask, values: Mapping[str, Values]) -> Iterator[str]:
    """Every route that answers GET, with its arguments filled in. Raises NoValue naming the route.

    Those around signing in come last: a step of it that was not begun may end the session.
    """
    adapter = app.url_map.bind("paylas.example")
    for rule in sorted(app.url_map.iter_rules(), key=lambda rule: rule.endpoint.startswith("security.")):
        if "GET" in (rule.methods or ()):
            yield adapter.build(rule.endpoint, _filled(rule, values), append_unknown=False)


def crawl(client: FlaskClient, addresses: Iterable[str]) -> Iterator[Answer]:
    """What each address answers; and some that are none, for their error pages."""
    for path in (*addresses, "/en/no-such-page", "/en/vacancies/x-999999", "/api/v1/vacancies/999999"):
        got = client.get(path)
        yield Answer(path, got.status_code, f"{got.headers}\n{plain(got)}")
    for path in ("/en/salaries", "/en/me/applications", "/api/v1/skills"):
        refused = client.put(path)
        yield Answer(f"PUT {path}", refused.status_code, plain(refused))


def leaks(answers: Iterable[Answer], secrets: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Each planted word with where it stands."""
    return [(word, answer.path) for answer in answers for word in met(answer.said, secrets)]


def met(text: str, secrets: Iterable[str] = ()) -> list[str]:
    """The planted words in a text, however they are written in it."""
    shown = unquote(html.unescape(text)).casefold()
    found = [word for word in (*WORDS, *secrets) if word.casefold() in shown]
    return [*found, PHONE] if _FIGURES in re.sub(r"[\s().+-]", "", shown) else found


def plain(response: TestResponse) -> str:
    """The letters of a body: JSON without its escapes, archives unpacked."""
    if response.mimetype == "application/zip":
        with zipfile.ZipFile(io.BytesIO(response.data)) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    text = response.get_data(as_text=True)
    if "json" in response.mimetype:
        return json.dumps(json.loads(text), ensure_ascii=False)
    return text


def access_log(client: FlaskClient) -> Callable[[], list[str]]:
    """The lines that a web server writes of what this browser asks: request, status, referrer, browser."""
    lines: list[str] = []
    opened = client.open

    def noted(*args: object, **kwargs: object) -> TestResponse:
        answer = opened(*args, **kwargs)  # type: ignore[arg-type]
        asked = answer.request
        agent = asked.headers.get("User-Agent")
        lines.append(f'"{asked.method} {asked.full_path}" {answer.status_code} "{asked.referrer}" "{agent}"')
        lines.append(f"Location: {answer.location}")
        return answer

    client.open = noted  # type: ignore[method-assign]
    return lambda: lines


def _filled(rule: Rule, values: Mapping[str, Values]) -> Values:
    blueprint = rule.endpoint.rpartition(".")[0]
    mine = {**values[""], **values.get(blueprint, {})}
    missing = sorted(rule.arguments - mine.keys())
    if missing:
        raise NoValue(f"{rule.endpoint} ({rule.rule}): {', '.join(missing)}")
    return {name: mine[name] for name in rule.arguments}
